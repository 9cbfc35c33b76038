import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { beforeAll, expect, test } from 'vitest';
import { pageFolders, builtSite, pageAt, SLOW, textOf } from './built';

interface Entry {
  readonly loc: string;
  readonly lastmod?: string;
  readonly 'xhtml:link': readonly { readonly rel: string; readonly hreflang: string; readonly href: string }[];
}

let text = '';
let entries: readonly Entry[] = [];
beforeAll(() => {
  text = textOf('sitemap.xml');
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', parseTagValue: false });
  entries = parser.parse(text).urlset.url;
});

const top = (): string => `${builtSite().origin}${builtSite().base}/`;

test('the list of all pages is XML', () => {
  expect(XMLValidator.validate(text)).toBe(true);
});

test('it has exactly the pages that were built', () => {
  const listed = entries.map(({ loc }) => loc);
  expect([...listed].sort()).toEqual(
    pageFolders()
      .map((folder) => top() + folder)
      .sort(),
  );
});

test('each page has itself and the other languages, as its own head has them', { timeout: SLOW }, () => {
  for (const { loc, 'xhtml:link': links } of entries) {
    expect(links.map(({ hreflang }) => hreflang).sort(), loc).toEqual(['en', 'km', 'vi', 'x-default']);
    const folder = loc.slice(top().length);
    if (folder === '') continue;
    const html = textOf(`${folder}index.html`);
    for (const { hreflang, href } of links)
      expect(html).toContain(`<link rel="alternate" hreflang="${hreflang}" href="${href}"`);
    expect(links.map(({ href }) => href)).toContain(loc);
  }
});

test('stories alone have a day of their last change, for of no other page one is known', () => {
  for (const { loc, lastmod } of entries)
    expect([loc, lastmod !== undefined]).toEqual([loc, pageAt(loc.slice(top().length)).kind === 'story']);
});

test('robots are told where it is', () => {
  expect(textOf('robots.txt').split('\n')).toContain(`Sitemap: ${top()}sitemap.xml`);
});
