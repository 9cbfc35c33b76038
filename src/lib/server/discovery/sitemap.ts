import { create } from 'xmlbuilder2';
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

/** Every page with its address in the other languages, as the heads of the pages have them. */
export function sitemap(site: Site): string {
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('urlset', NAMESPACES);
  for (const page of everyPage()) {
    const url = root.ele('url');
    url.ele('loc').txt(addressOf(page, site));
    const day = changedOn(page);
    if (day) url.ele('lastmod').txt(day);
    const link = (hreflang: string, href: string) => url.ele('xhtml:link', { rel: 'alternate', hreflang, href });
    for (const language of LANGUAGES) link(language, addressOf(inLanguage(page, language), site));
    link('x-default', addressOf({ kind: 'chooser' }, site));
  }
  return root.end({ prettyPrint: true });
}

/** What robots may read: everything, by the list of all pages. */
export const robots = ({ origin, base }: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${origin}${base}/sitemap.xml\n`;
