import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { referenceNotes } from '$lib/server/content/sources';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** What a source chip opens, for every claim and fact; loaded when a chip is first used. */
export const GET: RequestHandler = ({ params }) =>
  isLanguage(params.lang) ? json(referenceNotes(params.lang)) : error(404);
