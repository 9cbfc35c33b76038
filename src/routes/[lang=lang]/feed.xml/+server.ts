import { base } from '$app/paths';
import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { feed } from '$lib/server/discovery/feed';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The stories of a language, for who wants to hear of new ones. */
export const GET: RequestHandler = ({ params: { lang }, url: { origin } }) => {
  if (!isLanguage(lang)) error(404);
  return new Response(feed(lang, { origin, base }), { headers: { 'content-type': 'application/atom+xml' } });
};
