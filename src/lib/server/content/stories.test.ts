import { afterEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { LEDGER } from './ledger';
import { allReferencesOf, cardsOf, referencesOf, reviewOf, storiesAt, storyCards } from './stories';
import { STORIES } from './story-files';
import { renderStory } from './story-text';

describe.each(LANGUAGES)('the cards of the stories in %s', (language) => {
  const cards = storyCards(language);

  test('stand in reading order and are numbered', () => {
    expect(cards.map(({ slug }) => slug)).toEqual(STORIES.map(({ slug }) => slug));
    expect(cards.map(({ number }) => number)).toEqual(STORIES.map((_, index) => index + 1));
  });

  test('have the headline and the topic of the story', () => {
    for (const { slug, title, kicker } of cards) {
      const { frontmatter } = renderStory(slug, language, '');
      expect([title, kicker]).toEqual([frontmatter.title, frontmatter.kicker]);
    }
  });
});

test('a card gives the days of the talks that its story tells of', () => {
  const dates = (slug: string) => LANGUAGES.map((language) => cardsOf([slug], language)[0]?.date);
  expect(dates('treaties')).toEqual(['24/11/2020', '២៤ វិច្ឆិកា ២០២០', '24 November 2020']);
  expect(dates('talks')[2]).toBe('24 November 2020 · 11 December 2023');
});

test('the cards of some stories stand in reading order, however they are asked for', () => {
  const slugs = cardsOf(['region', 'atlantis', 'demarcation'], 'en').map(({ slug }) => slug);
  expect(slugs).toEqual(['demarcation', 'region']);
});

test.each(STORIES)('the story $slug is listed at every place that it lights, and at no other', ({ slug, features }) => {
  const listing = SUMMARIES.map(({ id }) => id).filter((id) => storiesAt(id, 'en').some((card) => card.slug === slug));
  expect(listing.sort()).toEqual([...features].sort());
});

describe('the stories together', () => {
  const told = new Set(STORIES.flatMap(allReferencesOf));

  test('tell every claim of the ledger that is not excused', () => {
    const claims = [...LEDGER.claims.values()].filter(({ untold }) => untold === undefined);
    expect(claims.map(({ id }) => id).filter((id) => !told.has(id))).toEqual([]);
  });

  test('use every background fact', () => {
    expect([...LEDGER.facts.keys()].filter((id) => !told.has(id))).toEqual([]);
  });

  test('refer to what stands in the sides’ accounts too', () => {
    for (const story of STORIES) {
      const sides = [...story.accounts, ...story.differences].flatMap(({ VN, KH }) => [...VN, ...KH]);
      expect(allReferencesOf(story)).toEqual(expect.arrayContaining([...sides, ...referencesOf(story.slug)]));
    }
  });

  test('have no references under another name', () => {
    expect(referencesOf('atlantis')).toEqual([]);
  });
});

describe('the review of a text', () => {
  afterEach(() => {
    for (const path of ['./story-files', './story-text']) vi.doUnmock(path);
    vi.resetModules();
  });

  /** The stories as they are once an editor has signed every text with these words. */
  async function signed(review: string) {
    vi.resetModules();
    vi.doMock('./story-files', () => ({ STORIES }));
    vi.doMock('./story-text', () => ({
      renderStory: () => ({ frontmatter: { title: 'A title', kicker: 'A topic', review }, html: '', references: [] }),
    }));
    return import('./stories');
  }

  test('is awaited until an editor has signed it', async () => {
    const stories = await signed('awaiting');
    expect(LANGUAGES.map((language) => stories.reviewOf('talks', language))).toEqual([null, null, null]);
    expect(reviewOf('atlantis', 'en')).toBeNull();
  });

  test('names the editor and the day, as the language writes it', async () => {
    const stories = await signed('Sok Dara, 2026-03-01');
    const [vietnamese, khmer, english] = LANGUAGES.map((language) => stories.reviewOf('talks', language));
    expect(vietnamese).toContain('Sok Dara, 1/3/2026');
    expect(khmer).toContain('Sok Dara, ១ មីនា ២០២៦');
    expect(english).toBe('Read by a native editor: Sok Dara, 1 March 2026.');
  });
});
