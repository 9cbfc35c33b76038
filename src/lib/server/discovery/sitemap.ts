import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import { LANGUAGES } from '$lib/domain/language';
import { inLanguage, type Page } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import { STORIES } from '../content/story-files';
import { everyPage } from './pages';

const NAMESPACES = {
  xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9',
  'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
};

/** The day on which what a page says was last changed, where one is known: stories have theirs. */
function changedOn(page: Page): string | undefined {
  return page.kind === 'story' ? STORIES.find(({ slug }) => slug === page.id)?.updated : undefined;
}

/** A page with its address in the other languages, as its head has them. */
function entry(page: Page, site: Site): Element {
  const link = (hreflang: string, href: string) => x('xhtml:link', { rel: 'alternate', hreflang, href });
  const day = changedOn(page);
  return x('url', [
    x('loc', addressOf(page, site)),
    ...(day ? [x('lastmod', day)] : []),
    ...LANGUAGES.map((language) => link(language, addressOf(inLanguage(page, language), site))),
    link('x-default', addressOf({ kind: 'chooser' }, site)),
  ]);
}

/** Every page of the site. */
export function sitemap(site: Site): string {
  const urlset = x(
    'urlset',
    NAMESPACES,
    everyPage().map((page) => entry(page, site)),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(urlset, { closeEmptyElements: true })}\n`;
}

/** What robots may read: everything, by the list of all pages. */
export const robots = ({ origin, base }: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap.xml\n`;
