import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { LEDGER } from './ledger';
import { renderText } from './markdown';
import { frontmatter } from './schema';
import { checkStory, referencesOf, STORIES, storiesAt, storyCards, storyPage } from './stories';

const PLACES = new Set(SUMMARIES.map(({ id }) => id));
const FILES = import.meta.glob<string>('/src/content/**/*.{md,json}', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** A story's text as its file holds it. */
function textOf(slug: string, language: Language): string {
  return FILES[`/src/content/stories/${slug}/${language}.md`] ?? '';
}

function pageOf(slug: string, language: Language) {
  const page = storyPage(slug, language, '');
  if (!page) throw new Error(`No story ${slug}`);
  return page;
}

/** What is read of a piece of HTML: no tags, no attributes. */
const words = (html: string): string => html.replace(/<[^>]*>/g, ' ').replace(/&#x[0-9A-F]+;/g, ' ');

/** What a rendered text is made of, whatever its language. */
function shapeOf(html: string) {
  const count = (pattern: RegExp): number => html.match(pattern)?.length ?? 0;
  return {
    sections: count(/<h2>/g),
    figures: count(/class="figure"/g),
    shares: count(/class="share"/g),
    backgrounds: count(/class="background"/g),
    links: [...html.matchAll(/href="\/\w+\/((?:places|stories)\/[\w-]+)\/"/g)].map(([, to]) => to).sort(),
  };
}

describe('checkStory', () => {
  const [claim = ''] = LEDGER.claims.keys();
  const story = {
    slug: 'talks',
    order: 1,
    articles: ['2023-12-11'],
    features: ['moc-bai'],
    bbox: [103.9, 10.2, 108, 14.9],
    dates: [{ date: '2023-12-11', ref: claim, text: { vi: 'Hội đàm', km: 'ជំនួប', en: 'Talks' } }],
  };
  const [date] = story.dates;
  const check = (file: object): unknown =>
    checkStory('/src/content/stories/talks/story.json', JSON.stringify(file), 'talks', LEDGER, PLACES);

  test('takes a story that is whole', () => {
    expect(check(story)).toEqual(story);
  });

  test.each([
    ['whose slug is not its folder', { ...story, slug: 'talk' }, 'its slug "talk" is not its folder'],
    ['that attaches to no place', { ...story, features: [] }, 'features attaches to no feature'],
    [
      'that attaches to an unknown place',
      { ...story, features: ['atlantis'] },
      'attaches to "atlantis", which is no place',
    ],
    ['of an unknown article', { ...story, articles: ['2024-01-01'] }, 'no article 2024-01-01'],
    ['with a date of nothing', { ...story, dates: [{ ...date, ref: '23-99' }] }, 'a date refers to "23-99"'],
    ['with a date that is none', { ...story, dates: [{ ...date, date: 'today' }] }, 'dates.0.date is not a date'],
    [
      'with a date untold in a language',
      { ...story, dates: [{ ...date, text: { vi: 'a', en: 'b' } }] },
      'dates.0.text.km',
    ],
    ['without a frame', { ...story, bbox: [103.9, 10.2] }, 'bbox'],
  ])('refuses a story %s', (_, faulty, reason) => {
    expect(() => check(faulty)).toThrow('src/content/stories/talks/story.json: ');
    expect(() => check(faulty)).toThrow(reason);
  });
});

describe.each(STORIES)('the story $slug', ({ slug, dates, features }) => {
  const rendered = LANGUAGES.map((language) =>
    renderText(textOf(slug, language), frontmatter, {
      file: `${slug}/${language}.md`,
      language,
      base: '',
      ledger: LEDGER,
      hasPlace: () => true,
      hasStory: () => true,
    }),
  );

  test('refers to the same claims and facts in every language', () => {
    const [vi, km, en] = rendered.map(({ references }) => [...references].sort());
    expect(en).not.toEqual([]);
    expect(vi).toEqual(en);
    expect(km).toEqual(en);
  });

  test('has the same sections, figures, voices and links in every language', () => {
    const [vi, km, en] = rendered.map(({ html }) => shapeOf(html));
    expect(en?.sections).toBeGreaterThanOrEqual(3);
    expect(vi).toEqual(en);
    expect(km).toEqual(en);
  });

  test.each(LANGUAGES)('leads from the text in %s to pages in that language', (language) => {
    const targets = [...pageOf(slug, language).html.matchAll(/href="\/(\w+)\//g)].map(([, to]) => to);
    expect(new Set(targets)).toEqual(new Set([language]));
  });

  test('can be read in a few minutes: 300 to 900 words', () => {
    const { standfirst, html } = pageOf(slug, 'en');
    const text = words(`${standfirst} ${html.replace(/<a class="chip.*?<\/a>/gs, '')}`);
    const count = text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    expect(count).toBeGreaterThanOrEqual(300);
    expect(count).toBeLessThanOrEqual(900);
  });

  test('writes Khmer with Khmer digits', () => {
    const { title, kicker, standfirst, description, html, dates: rows } = pageOf(slug, 'km');
    const text = [title, kicker, standfirst, description, words(html), ...rows.map((row) => `${row.date} ${row.text}`)];
    expect(text.join('\n')).not.toMatch(/[0-9]/);
    expect(text.join('\n')).toMatch(/[០-៩]/);
  });

  test('gives its dates in order, each with a source told in the text', () => {
    const days = dates.map(({ date }) => date);
    expect(days.length).toBeGreaterThanOrEqual(5);
    expect(days).toEqual([...days].sort());
    expect(referencesOf(slug)).toEqual(expect.arrayContaining(dates.map(({ ref }) => ref)));
  });

  test('marks as the talks’ own just the dates that a claim gives', () => {
    const own = pageOf(slug, 'en').dates.flatMap(({ isOwn, anchor }) => (isOwn ? [anchor] : []));
    expect(own).toEqual(dates.filter(({ ref }) => LEDGER.claims.has(ref)).map(({ ref }) => `claim-${ref}`));
  });

  test('is listed at every place that it lights', () => {
    for (const id of features)
      expect(
        storiesAt(id, 'en').map((card) => card.slug),
        id,
      ).toContain(slug);
  });
});

describe('the stories together', () => {
  test('tell every claim of the ledger', () => {
    const told = new Set(STORIES.flatMap(({ slug }) => referencesOf(slug)));
    expect([...LEDGER.claims.keys()].filter((id) => !told.has(id))).toEqual([]);
  });

  test('use every background fact', () => {
    const told = new Set(STORIES.flatMap(({ slug }) => referencesOf(slug)));
    expect([...LEDGER.facts.keys()].filter((id) => !told.has(id))).toEqual([]);
  });

  test.each(LANGUAGES)('lead from one to the next and back in %s', (language) => {
    const pages = STORIES.map(({ slug }) => pageOf(slug, language));
    expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
    expect(pages.map(({ next }) => next?.slug ?? null)).toEqual([...pages.slice(1).map(({ slug }) => slug), null]);
    expect(pages.map(({ previous }) => previous?.slug ?? null)).toEqual([
      null,
      ...pages.slice(0, -1).map(({ slug }) => slug),
    ]);
    expect(storyCards(language).map(({ title }) => title)).toEqual(pages.map(({ title }) => title));
  });

  test('are not found under another name', () => {
    expect(storyPage('trade', 'en', '')).toBeNull();
  });

  test('name the background in the reader’s language', () => {
    for (const language of LANGUAGES) {
      const { background } = messagesIn(language).story;
      expect(pageOf('demarcation', language).html).toContain(`aria-label="${background}"`);
    }
  });
});

test('no text holds a zero-width space or decomposed letters', () => {
  const texts = Object.entries(FILES);
  expect(texts.length).toBeGreaterThan(LANGUAGES.length * STORIES.length);
  for (const [file, text] of texts) {
    expect(text.includes('\u200b'), file).toBe(false);
    expect(text === text.normalize('NFC'), file).toBe(true);
  }
});
