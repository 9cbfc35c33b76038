import { base } from '$app/paths';
import { robots } from '$lib/server/discovery/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

/** What robots may read, and where the list of all pages is. */
export const GET: RequestHandler = ({ url: { origin } }) =>
  new Response(robots({ origin, base }), { headers: { 'content-type': 'text/plain' } });
