import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { STORIES } from './story-files';
import { renderStory } from './story-text';

const FILES = import.meta.glob<string>('/src/content/**/*.{md,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Each text is rendered once: there are three dozen. */
const RENDERED = new Map(
  STORIES.flatMap(({ slug }) =>
    LANGUAGES.map((language) => [`${slug} ${language}`, renderStory(slug, language, '')] as const),
  ),
);

function rendered(slug: string, language: Language) {
  const text = RENDERED.get(`${slug} ${language}`);
  if (!text) throw new Error(`No story ${slug}`);
  return text;
}

/** What is read of a piece of HTML: no tags, no attributes, no escapes. */
const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#x[0-9A-F]+;/g, ' ')
    .replace(/[\s\u00a0]+/g, ' ');

/** The text without its source chips, which name publishers. */
const prose = (html: string): string => words(html.replace(/<a class="chip.*?<\/a>/gs, ''));

/** What a rendered text is made of, whatever its language. */
function shapeOf(html: string) {
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
  return {
    sections: count(/<h2>/g),
    figures: count(/class="figure"/g),
    shares: count(/class="share"/g),
    charts: count(/class="chart"/g),
    backgrounds: count(/class="background"/g),
    links: [...html.matchAll(/href="\/\w+\/((?:places|stories)\/[\w-]+)\/"/g)].map(([, to]) => to).sort(),
  };
}

describe.each(STORIES)('the story $slug', ({ slug }) => {
  const texts = LANGUAGES.map((language) => rendered(slug, language));

  test('refers to the same claims and facts in every language', () => {
    const [vi, km, en] = texts.map(({ references }) => [...references].sort());
    expect(en).not.toEqual([]);
    expect(vi).toEqual(en);
    expect(km).toEqual(en);
  });

  test('has the same sections, figures, voices and links in every language', () => {
    const [vi, km, en] = texts.map(({ html }) => shapeOf(html));
    expect(en?.sections).toBeGreaterThanOrEqual(3);
    expect(vi).toEqual(en);
    expect(km).toEqual(en);
  });

  test.each(LANGUAGES)('leads from the text in %s to pages in that language', (language) => {
    const targets = [...rendered(slug, language).html.matchAll(/href="\/(\w+)\//g)].map(([, to]) => to);
    expect(new Set(targets)).toEqual(new Set([language]));
  });

  test('can be read in a few minutes: 300 to 950 words', () => {
    const { frontmatter, html } = rendered(slug, 'en');
    const text = prose(`${frontmatter.standfirst} ${html}`);
    const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(count).toBeGreaterThanOrEqual(300);
    expect(count).toBeLessThanOrEqual(950);
  });

  test('has a headline, a topic, a standfirst and a description in words of its own in every language', () => {
    for (const key of ['title', 'kicker', 'standfirst', 'description'] as const) {
      const lines = texts.map(({ frontmatter }) => frontmatter[key]);
      expect(new Set(lines).size, key).toBe(LANGUAGES.length);
    }
  });

  test('writes Khmer with Khmer digits', () => {
    const { frontmatter, html } = rendered(slug, 'km');
    const { title, kicker, standfirst, description } = frontmatter;
    const text = [title, kicker, standfirst, description, prose(html)].join('\n');
    expect(text).not.toMatch(/[0-9]/);
    expect(text).toMatch(/[០-៩]/);
  });

  test('gives every paragraph and item that tells something a source', () => {
    for (const language of LANGUAGES) {
      const blocks = [...rendered(slug, language).html.matchAll(/<(p|li)>(.*?)<\/\1>/gs)].map(
        ([, , inside = '']) => inside,
      );
      expect(blocks.length).toBeGreaterThan(5);
      // A sentence that ends in a colon leads to a list, whose items have their own.
      expect(blocks.filter((block) => !/class="chip|[:៖]$/.test(block)).map(words), language).toEqual([]);
    }
  });
});

/** What the two reports count, as a reader of each language meets it: with its unit, in its own digits. */
const FIGURES: readonly (readonly [string, string, Readonly<Record<Language, RegExp>>])[] = [
  ['84%', 'demarcation', { vi: /84%/, km: /៨៤%/, en: /84%/ }],
  ['16%', 'demarcation', { vi: /16%/, km: /១៦%/, en: /16%/ }],
  ['20%', 'border-trade', { vi: /hơn 20%/, km: /ជាង ?២០%/, en: /more than 20%/ }],
  ['10 billion', 'border-trade', { vi: /10 tỷ USD/, km: /(?<!\S)១០ ពាន់លានដុល្លារ/, en: /(?<!\S)10 billion US dollars/ }],
  ['20 billion', 'border-trade', { vi: /20 tỷ USD/, km: /(?<!\S)២០ ពាន់លានដុល្លារ/, en: /(?<!\S)20 billion US dollars/ }],
  ['205 projects', 'investment', { vi: /205 dự án/, km: /គម្រោង[^។]*ចំនួន ២០៥/, en: /205 projects/ }],
  ['2.95 billion', 'investment', { vi: /2,95 tỷ USD/, km: /២,៩៥ ពាន់លានដុល្លារ/, en: /2\.95 billion US dollars/ }],
  [
    '640,000 arrivals',
    'travel',
    { vi: /hơn 640\.000 lượt khách/, km: /ជាង ៦៤០\.០០០ ដង/, en: /more than 640,000 times/ },
  ],
  [
    '250,000 arrivals',
    'travel',
    { vi: /khoảng 250\.000 lượt khách/, km: /ប្រមាណ ២៥០\.០០០ ដង/, en: /about 250,000 times/ },
  ],
  ['45 years', 'remembrance', { vi: /45 năm/, km: /៤៥ ឆ្នាំ/, en: /45 years/ }],
  ['the 18th session', 'talks', { vi: /kỳ họp lần thứ 18/, km: /លើក ?ទី១៨/, en: /18th session/ }],
  ['the 37th summit', 'region', { vi: /ASEAN lần thứ 37/, km: /អាស៊ានលើក ?ទី៣៧/, en: /37th ASEAN Summit/ }],
  ['1985', 'treaties', { vi: /(năm|ước) 1985/, km: /ឆ្នាំ១៩៨៥/, en: /treaty of 1985/ }],
  ['2005', 'treaties', { vi: /năm 2005/, km: /ឆ្នាំ២០០៥/, en: /of 2005/ }],
];

describe.each(FIGURES)('the figure %s of the story %s', (_, slug, written) => {
  test.each(LANGUAGES)('stands in its text in %s', (language) => {
    expect(prose(rendered(slug, language).html)).toMatch(written[language]);
  });
});

test('the background is named in the reader’s language', () => {
  for (const language of LANGUAGES) {
    const { background } = messagesIn(language).story;
    expect(rendered('demarcation', language).html).toContain(`aria-label="${background}"`);
  }
});

test('a text keeps to the path the site is deployed under', () => {
  const targets = [...renderStory('travel', 'vi', '/map').html.matchAll(/href="([^"]*)"/g)].map(([, to]) => to);
  expect(targets).not.toEqual([]);
  expect(targets.filter((to) => !to?.startsWith('/map/vi/'))).toEqual([]);
});

test('no text holds a zero-width space or decomposed letters', () => {
  const texts = Object.entries(FILES);
  expect(texts.length).toBeGreaterThan(LANGUAGES.length * STORIES.length);
  for (const [file, text] of texts) {
    expect(text.includes('\u200b'), file).toBe(false);
    expect(text === text.normalize('NFC'), file).toBe(true);
  }
});
