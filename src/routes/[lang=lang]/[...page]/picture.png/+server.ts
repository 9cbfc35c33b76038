import { setImmediate } from 'node:timers/promises';
import { isLanguage } from '$lib/domain/language';
import { PICTURE } from '$lib/domain/picture';
import { pictureOf } from '$lib/server/pictures/picture';
import { keptPng } from '$lib/server/pictures/png';
import { subjectOf } from '$lib/server/pictures/subject';
import { parsePath } from '$lib/url/path';
import { error } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;

/** The picture that a link to a page shows; the build finds it by the page's own head. */
export const GET: RequestHandler = async ({ params: { lang, page } }) => {
  const subject = isLanguage(lang) ? subjectOf(parsePath(`/${lang}/${page}`)) : null;
  if (!isLanguage(lang) || !subject) error(404);
  const svg = pictureOf(subject, lang, new Date().toISOString().slice(0, 10));
  const png = keptPng([lang, ...page.split('/').filter(Boolean)].join('-'), svg);
  // The renderer's own memory is freed between turns of the event loop only: a build without one grew by gigabytes.
  await setImmediate();
  return new Response(new Uint8Array(png), { headers: { 'content-type': PICTURE.type } });
};
