import { isLanguage } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The interface's texts in the page's language, and the origin that canonical addresses carry. */
export const load: LayoutServerLoad = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  return { language: params.lang, messages: messagesIn(params.lang), origin: url.origin };
};
