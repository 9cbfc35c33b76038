import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import type { PlacePage, StripData } from '$lib/domain/pages';

const NUMBERS = Array.from({ length: 1000 }, (_, at) => at + 1);

let place: (language: Language) => PlacePage | null;
let strip: (language: Language) => StripData;

// Modules of which other tests have the true stories: those of this one are loaded apart.
beforeAll(async () => {
  vi.resetModules();
  vi.doMock(import('./content/stories'), async (original) => {
    const module = await original();
    const storyCards = (language: Language) =>
      NUMBERS.flatMap((number) =>
        module
          .storyCards(language)
          .slice(0, 1)
          .map((card) => ({ ...card, number, slug: `story-${number}` })),
      );
    return { ...module, storyCards, storiesAt: (_, language) => storyCards(language) };
  });
  const { placePage } = await import('./places/page');
  place = (language) => placePage('moc-bai', language);
  strip = (await import('./strip')).stripData;
});
afterAll(() => {
  vi.doUnmock('./content/stories');
  vi.resetModules();
});

describe.each(LANGUAGES)('of a thousand stories in %s', (language) => {
  test('a place lists as many as a page does, and leads on to the next', () => {
    const page = place(language);
    expect(page?.stories.map(({ number }) => number)).toEqual(NUMBERS.slice(0, 24));
    expect(page?.next?.slug).toBe('story-25');
  });

  test('the strip of every page shows as many, and says how many pass at a stop', () => {
    const { stops, stories } = strip(language);
    expect(stories.map(({ number }) => number)).toEqual(NUMBERS.slice(0, 24));
    const gate = stops.find(({ id }) => id === 'moc-bai');
    expect(gate?.stories).toEqual(NUMBERS.slice(0, 24));
    expect(gate?.count).toBe(1000);
  });
});
