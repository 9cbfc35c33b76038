import { isLanguage } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** What a page in another site's frame needs of the texts, and the origin that canonical addresses carry. */
export const load: LayoutServerLoad = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  return { language: params.lang, messages: messagesIn(params.lang), origin: url.origin };
};
