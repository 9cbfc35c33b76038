import { base } from '$app/paths';
import { isLanguage } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { PICTURE } from '$lib/domain/picture';
import { EMBEDDABLE } from '$lib/server/embeds';
import { subjectOf } from '$lib/server/pictures/subject';
import { embeddable, embedPath, FRAME, frameCode } from '$lib/url/embed';
import { formatPath, parsePath, picturePath } from '$lib/url/path';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => EMBEDDABLE.map(({ lang, page }) => ({ lang, page }));

/** How another site shows a page, as https://oembed.com/ has it: the type `rich`, whose `html` is a frame. */
export const GET: RequestHandler = ({ params: { lang, page }, url }) => {
  const here = parsePath(`/${lang}/${page}`);
  const framed = embeddable(here);
  const subject = here.kind === framed.kind ? subjectOf(here) : null;
  if (!isLanguage(lang) || !subject) error(404);
  const at = (path: string): string => url.origin + path;
  return json({
    version: '1.0',
    type: 'rich',
    title: subject.title,
    provider_name: messagesIn(lang).site.name,
    provider_url: at(formatPath({ kind: 'overview', language: lang }, base)),
    html: frameCode(at(embedPath(framed, base)), subject.title),
    width: FRAME.width,
    height: FRAME.height,
    thumbnail_url: at(picturePath(here, base)),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  });
};
