import type { Language } from '../domain/language';
import { formatPath, type Page } from './path';

/** Pages that can stand inside another site. */
export type Embeddable =
  | { readonly kind: 'overview'; readonly language: Language }
  | { readonly kind: 'story' | 'place'; readonly language: Language; readonly id: string };

/** Size of a frame unless its page says otherwise, in pixels. */
export const FRAME = { width: 640, height: 480 } as const;

/** What of a page can stand inside another site: a story, a place, else the map of the whole border. */
export function embeddable(page: Page): Embeddable {
  if (page.kind === 'story' || page.kind === 'place') return page;
  return { kind: 'overview', language: 'language' in page && page.language ? page.language : 'en' };
}

/** Writes the path at which a page stands for other sites to frame, such as `/km/embed/places/moc-bai/`. */
export function embedPath(page: Embeddable, base = ''): string {
  return formatPath(page, base).replace(`${base}/${page.language}/`, `${base}/${page.language}/embed/`);
}

/** Writes the path of the description by which other sites find a page's frame (oEmbed). */
export function oembedPath(page: Embeddable, base = ''): string {
  return `${formatPath(page, base)}oembed.json`;
}

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

/** The markup by which another site shows a page: as wide as there is room, loaded when it is scrolled to. */
export function frameCode(address: string, title: string, { width, height }: typeof FRAME = FRAME): string {
  const attributes = [
    `src="${escape(address)}"`,
    `title="${escape(title)}"`,
    `width="${width}"`,
    `height="${height}"`,
    'style="max-width: 100%; border: 0"',
    'loading="lazy"',
    'allow="fullscreen"',
  ];
  return `<iframe ${attributes.join(' ')}></iframe>`;
}
