import { base } from '$app/paths';
import { citationFile } from '$lib/domain/citation/file';
import { CITATION_FORMATS, isCitationFormat } from '$lib/domain/citation/formats';
import { citationsOf } from '$lib/server/citations';
import { parsePath } from '$lib/url/path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The reference of a page for programs that keep them; the build finds it by the page's own link. */
export const GET: RequestHandler = ({ params: { lang, page, format }, url: { origin } }) => {
  const citations = citationsOf(parsePath(`/${lang}/${page}`), { origin, base });
  if (!isCitationFormat(format) || citations.length === 0) error(404);
  return new Response(citationFile(format, citations), {
    headers: { 'content-type': CITATION_FORMATS[format].type },
  });
};
