import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { searchFile } from '$lib/server/search-file';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What the search of a language finds; loaded when the search is first opened. */
export const GET: RequestHandler = ({ params }) =>
  isLanguage(params.lang) ? json(searchFile(params.lang)) : error(404);
