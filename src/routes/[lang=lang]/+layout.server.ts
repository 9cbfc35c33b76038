import { isLanguage } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { EDITION } from '$lib/server/edition';
import { stripData } from '$lib/server/strip';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The interface's texts and the strip in the page's language, the origin that canonical addresses carry, the version. */
export const load: LayoutServerLoad = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  const language = params.lang;
  return { language, messages: messagesIn(language), origin: url.origin, edition: EDITION, strip: stripData(language) };
};
