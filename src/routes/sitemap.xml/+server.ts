import { base } from '$app/paths';
import { sitemap } from '$lib/server/discovery/sitemap';
import type { RequestHandler } from './$types';

export const prerender = true;

/** Every page, for search engines. */
export const GET: RequestHandler = ({ url: { origin } }) =>
  new Response(sitemap({ origin, base }), { headers: { 'content-type': 'application/xml' } });
