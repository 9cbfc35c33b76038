import { expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { aboutPage } from './about';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

test('the about page has the same sections in every language', () => {
  const sections = LANGUAGES.map((language) => count(aboutPage(language, '').html, /<h2>/g));
  expect(sections[0]).toBeGreaterThan(3);
  expect(new Set(sections).size).toBe(1);
});

test.each(LANGUAGES)('the about page in %s has a title and leads to the sources in that language', (language) => {
  const { frontmatter, html } = aboutPage(language, '');
  expect(frontmatter.title).not.toBe('');
  expect(html).toContain(`href="/${language}/sources/"`);
  expect(html).not.toMatch(new RegExp(`href="/(?!${language}/)`));
});

test('the about page has its figures from the ledger, and Khmer digits in Khmer', () => {
  for (const [language, share] of [
    ['vi', '84%'],
    ['km', '៨៤%'],
    ['en', '84%'],
  ] as const)
    expect(aboutPage(language, '').html).toContain(`<span class="fig">${share}</span>`);
  // A licence is called by its name, digits and all.
  const khmer = aboutPage('km', '')
    .html.replace(/<[^>]*>/g, '')
    .replaceAll('CC BY 4.0', '');
  expect(khmer).not.toMatch(/[0-9]/);
});

test('the about page’s links keep to the path the site is deployed under', () => {
  expect(aboutPage('en', '/map').html).not.toMatch(/href="\/(?!map\/)/);
});
