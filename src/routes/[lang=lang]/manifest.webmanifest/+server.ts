import { base } from '$app/paths';
import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { manifest } from '$lib/server/discovery/manifest';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The site in a language as a program of the reader's device. */
export const GET: RequestHandler = ({ params: { lang } }) =>
  isLanguage(lang)
    ? json(manifest(lang, base), { headers: { 'content-type': 'application/manifest+json' } })
    : error(404);
