import { isLanguage } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { stripData } from '$lib/server/strip';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The interface's texts and the strip in the page's language, and the origin that canonical addresses carry. */
export const load: LayoutServerLoad = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  const language = params.lang;
  return { language, messages: messagesIn(language), origin: url.origin, strip: stripData(language) };
};
