import { ICON_NAMES, iconPng, isIconName } from '$lib/server/discovery/icons';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const entries: EntryGenerator = () => ICON_NAMES.map((name) => ({ name }));

/** The site's mark, for devices that do not take it as a drawing. */
export const GET: RequestHandler = ({ params: { name } }) =>
  isIconName(name)
    ? new Response(new Uint8Array(iconPng(name)), { headers: { 'content-type': 'image/png' } })
    : error(404);
