import { expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { TEXT_PAGES, textPage } from './pages';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

test.each(TEXT_PAGES)('the page %s has the same sections and items in every language', (name) => {
  for (const part of [/<h2>/g, /<li>/g, /<a /g, /<code>/g]) {
    const counts = LANGUAGES.map((language) => count(textPage(name, language, '').html, part));
    expect(new Set(counts).size, String(part)).toBe(1);
  }
  expect(count(textPage(name, 'en', '').html, /<h2>/g)).toBeGreaterThan(1);
});

test.each(TEXT_PAGES.flatMap((name) => LANGUAGES.map((language) => [name, language] as const)))(
  'the page %s in %s has a title and leads to the sources in that language',
  (name, language) => {
    const { frontmatter, html } = textPage(name, language, '');
    expect(frontmatter.title).not.toBe('');
    expect(html).toContain(`href="/${language}/sources/"`);
    expect(html).not.toMatch(new RegExp(`href="/(?!${language}/)`));
  },
);

test('the about page has its figures from the ledger', () => {
  for (const [language, share] of [
    ['vi', '84%'],
    ['km', '៨៤%'],
    ['en', '84%'],
  ] as const)
    expect(textPage('about', language, '').html).toContain(`<span class="fig">${share}</span>`);
});

test.each(TEXT_PAGES)('the page %s has Khmer digits in Khmer', (name) => {
  // A licence is called by its name, digits and all.
  const khmer = textPage(name, 'km', '')
    .html.replace(/<[^>]*>/g, '')
    .replaceAll('CC BY 4.0', '');
  expect(khmer).not.toMatch(/[0-9]/);
});

test.each(TEXT_PAGES)('the links of the page %s keep to the path the site is deployed under', (name) => {
  expect(textPage(name, 'en', '/map').html).not.toMatch(/href="\/(?!map\/)/);
});
