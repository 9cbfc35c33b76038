import { base } from '$app/paths';
import { servedFiles } from '$lib/server/data/files';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
// Which files there are does not depend on the site.
export const entries: EntryGenerator = () => [...servedFiles('').keys()].map((path) => ({ path }));

/** A file of the open data, its schema, the descriptor or the changelog. */
export const GET: RequestHandler = ({ params, url }) => {
  const file = servedFiles(url.origin + base).get(params.path);
  if (!file) error(404);
  return new Response(file.text, { headers: { 'content-type': `${file.mediatype}; charset=utf-8` } });
};
