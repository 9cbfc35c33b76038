import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import type { SideCell, StoryPage } from '$lib/domain/pages';
import { LEDGER } from './ledger';
import { storyCards } from './stories';
import { STORIES } from './story-files';
import { storyPage } from './story-page';

/** Pages are built once: there are three dozen. */
const PAGES = new Map(
  STORIES.flatMap(({ slug }) =>
    LANGUAGES.map((language) => [`${slug} ${language}`, storyPage(slug, language, '')] as const),
  ),
);

function pageOf(slug: string, language: Language): StoryPage {
  const page = PAGES.get(`${slug} ${language}`);
  if (!page) throw new Error(`No story ${slug}`);
  return page;
}

const cellsOf = ({ accounts, differences }: StoryPage): SideCell[] =>
  [...accounts, ...differences].flatMap(({ sides }) => sides.flatMap(({ cells }) => cells));

const ALL = STORIES.flatMap(({ slug }) => LANGUAGES.map((language) => ({ slug, language })));

describe.each(ALL)('the page of $slug in $language', ({ slug, language }) => {
  const page = pageOf(slug, language);
  const story = STORIES.find((each) => each.slug === slug);

  test('sets two sides beside each other, the reader’s own country first', () => {
    const rows = [...page.accounts, ...page.differences];
    expect(page.accounts.length).toBeGreaterThanOrEqual(1);
    const order = language === 'km' ? ['KH', 'VN'] : ['VN', 'KH'];
    for (const { what, sides } of rows)
      expect(
        sides.map(({ country }) => country),
        what,
      ).toEqual(order);
  });

  test('gives each side’s account by that side’s own sources', () => {
    for (const { what, sides } of [...page.accounts, ...page.differences]) {
      for (const { country, cells } of sides) {
        for (const { ref, kind, sources } of cells) {
          const own = LEDGER.facts.get(ref)?.sources.filter((source) => source.country === country) ?? [];
          expect(
            sources.map(({ url }) => url),
            `${what}: ${ref}`,
          ).toEqual(own.map(({ url }) => url));
          expect(kind === 'claim' ? country : own.length, `${what}: ${ref}`).toBeTruthy();
          if (kind === 'claim') expect(country).toBe('VN');
        }
      }
    }
  });

  test('has every account and difference of its file', () => {
    const refs = cellsOf(page).map(({ ref }) => ref);
    const asked = [...(story?.accounts ?? []), ...(story?.differences ?? [])].flatMap(({ VN, KH }) =>
      language === 'km' ? [...KH, ...VN] : [...VN, ...KH],
    );
    expect(refs).toEqual(asked);
  });

  test('sets a figure with its date where figures differ', () => {
    const cells = page.differences.flatMap(({ sides }) => sides.flatMap((side) => side.cells));
    expect(cells.filter(({ figure, asOf }) => !figure || !asOf).map(({ ref }) => ref)).toEqual([]);
  });

  test('has the events that name it, in order, and related stories other than itself', () => {
    const days = page.events.map(({ iso }) => iso);
    expect(days.length).toBeGreaterThan(0);
    expect(days).toEqual([...days].sort());
    for (const { id, stories } of page.events) expect(stories, id).toContain(slug);
    expect([...page.related.map((card) => card.slug)].sort()).toEqual([...(story?.related ?? [])].sort());
  });
});

describe.each(STORIES)('the Khmer page of $slug', ({ slug }) => {
  test('has Khmer digits in everything it tells beside the text', () => {
    const page = pageOf(slug, 'km');
    const told = [
      page.attachedTo ?? '',
      ...[...page.accounts, ...page.differences].map(({ what }) => what),
      ...cellsOf(page).flatMap(({ statement, figure, asOf }) => [statement, figure ?? '', asOf ?? '']),
      ...page.events.flatMap(({ date, text }) => [date, text]),
      ...[...page.related, page.next, page.previous].flatMap((card) => [card?.title ?? '', card?.date ?? '']),
    ];
    // The number of a resolution ends in its assembly’s own sign.
    expect(told.filter((text) => /[0-9]/.test(text.replace('/QH14', '')))).toEqual([]);
    expect(told.join('\n')).toMatch(/[០-៩]/);
  });
});

test('a side of which nothing was found is an empty side, not a missing one', () => {
  const rows = STORIES.flatMap(({ slug, accounts }) => accounts.map((row, index) => ({ slug, row, index })));
  const silent = rows.filter(({ row: { VN, KH } }) => VN.length === 0 || KH.length === 0);
  expect(silent).not.toEqual([]);
  for (const { slug, index } of silent) {
    const [first, second, ...more] = pageOf(slug, 'en').accounts[index]?.sides.map(({ cells }) => cells.length) ?? [];
    expect([Math.min(first ?? NaN, second ?? NaN), more], slug).toEqual([0, []]);
  }
});

test('a story without a place on the border says what it is attached to, in the reader’s language', () => {
  const lines = LANGUAGES.map((language) => pageOf('investment', language).attachedTo);
  expect(new Set(lines).size).toBe(LANGUAGES.length);
  expect(lines).not.toContain(null);
  expect(pageOf('demarcation', 'en').attachedTo).toBeNull();
});

test.each(LANGUAGES)('the pages lead from one to the next and back in %s', (language) => {
  const pages = STORIES.map(({ slug }) => pageOf(slug, language));
  expect(pages.map(({ number }) => number)).toEqual(pages.map((_, index) => index + 1));
  expect(new Set(pages.map(({ count }) => count))).toEqual(new Set([STORIES.length]));
  const slugs = STORIES.map(({ slug }) => slug);
  expect(pages.map(({ next }) => next?.slug ?? null)).toEqual([...slugs.slice(1), null]);
  expect(pages.map(({ previous }) => previous?.slug ?? null)).toEqual([null, ...slugs.slice(0, -1)]);
  expect(storyCards(language).map(({ title }) => title)).toEqual(pages.map(({ title }) => title));
});

test('there is no page under another name', () => {
  expect(storyPage('atlantis', 'en', '')).toBeNull();
});
