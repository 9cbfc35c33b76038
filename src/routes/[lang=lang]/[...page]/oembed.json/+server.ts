import { base } from '$app/paths';
import { messagesIn } from '$lib/domain/messages';
import { PICTURE } from '$lib/domain/picture';
import { EMBEDDABLE, framedSubject } from '$lib/server/embeds';
import { embedPath, FRAME, frameCode } from '$lib/url/embed';
import { formatPath, picturePath } from '$lib/url/path';
import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = () => EMBEDDABLE.map(({ lang, page }) => ({ lang, page }));

/** How another site shows a page, as https://oembed.com/ has it: the type `rich`, whose `html` is a frame. */
export const GET: RequestHandler = ({ params, url }) => {
  const found = framedSubject(params);
  if (!found) error(404);
  const { framed, subject } = found;
  const { language } = framed;
  const at = (path: string): string => url.origin + path;
  return json({
    version: '1.0',
    type: 'rich',
    title: subject.title,
    provider_name: messagesIn(language).site.name,
    provider_url: at(formatPath({ kind: 'overview', language }, base)),
    html: frameCode(at(embedPath(framed, base)), subject.title),
    width: FRAME.width,
    height: FRAME.height,
    thumbnail_url: at(picturePath(framed, base)),
    thumbnail_width: PICTURE.width,
    thumbnail_height: PICTURE.height,
  });
};
