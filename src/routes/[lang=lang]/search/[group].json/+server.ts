import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { isSearchGroup, SEARCH_GROUPS } from '$lib/search/groups';
import { searchFile } from '$lib/server/search-file';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => SEARCH_GROUPS.map((group) => ({ lang, group })));

/** What the search of a language finds of one kind; loaded when the search is first opened. */
export const GET: RequestHandler = ({ params: { lang, group } }) =>
  isLanguage(lang) && isSearchGroup(group) ? json(searchFile(lang, group)) : error(404);
