import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { coverage } from './coverage';
import { LEDGER } from './ledger';
import type { Claim } from './schema';
import { referencesOf } from './stories';
import { STORIES } from './story-files';

const text = { vi: 'Một câu.', km: 'ប្រយោគមួយ។', en: 'A sentence.' };

const claim = (id: string, tells: Pick<Claim, 'story' | 'untold'>): Claim => ({
  id,
  article: '2023-12-11',
  topic: 'trade',
  statement: text,
  anchor: 'kim ngạch thương mại',
  anchorTranslation: { km: 'ពាណិជ្ជកម្ម', en: 'trade' },
  ...tells,
});

const SLUGS = ['trade', 'travel'];

/** Checks claims against what the texts cite: references by story, the same in each language unless given. */
function check(claims: readonly Claim[], cited: Record<string, readonly string[]>) {
  return coverage(claims, SLUGS, (slug, language) => cited[`${slug} ${language}`] ?? cited[slug] ?? []);
}

describe('a claim', () => {
  test('is told by the story it names, or excused', () => {
    const claims = [claim('23-01', { story: 'trade' }), claim('23-02', { untold: text })];
    expect(() => check(claims, { trade: ['23-01'] })).not.toThrow();
  });

  test('may be cited by other stories too', () => {
    const claims = [claim('23-01', { story: 'trade' })];
    expect(() => check(claims, { trade: ['23-01'], travel: ['23-01'] })).not.toThrow();
  });

  test.each(LANGUAGES)('that its story does not cite in %s is refused, with the text to mend', (language) => {
    const claims = [claim('23-01', { story: 'trade' })];
    expect(() => check(claims, { trade: ['23-01'], [`trade ${language}`]: ['23-02'] })).toThrow(
      `src/content/claims/2023-12-11.json: 23-01: stories/trade/${language}.md does not cite it: write :cite[23-01] there, or excuse it as "untold"`,
    );
  });

  test('that only another story cites is refused', () => {
    expect(() => check([claim('23-01', { story: 'trade' })], { travel: ['23-01'] })).toThrow(
      'stories/trade/vi.md does not cite it',
    );
  });

  test('of a story that does not exist is refused', () => {
    expect(() => check([claim('23-01', { story: 'weather' })], { trade: ['23-01'] })).toThrow(
      'src/content/claims/2023-12-11.json: 23-01: its story "weather" does not exist',
    );
  });

  test.each(LANGUAGES)('that is excused but cited in %s after all is refused', (language: Language) => {
    expect(() => check([claim('23-01', { untold: text })], { [`travel ${language}`]: ['23-01'] })).toThrow(
      'src/content/claims/2023-12-11.json: 23-01: is excused as untold, but "travel" cites it: name it as its "story"',
    );
  });
});

test('the claims are counted by article, by story, and those that are excused', () => {
  const earlier = { ...claim('20-01', { story: 'travel' }), article: '2020-11-24' };
  const claims = [
    earlier,
    claim('23-01', { story: 'trade' }),
    claim('23-02', { story: 'trade' }),
    claim('23-03', { untold: text }),
  ];
  expect(check(claims, { trade: ['23-01', '23-02'], travel: ['20-01'] })).toEqual([
    { article: '2020-11-24', claims: 1, untold: 0, told: new Map([['travel', 1]]) },
    { article: '2023-12-11', claims: 3, untold: 1, told: new Map([['trade', 2]]) },
  ]);
});

describe('the claims of both articles', () => {
  const slugs = STORIES.map(({ slug }) => slug);
  const rows = coverage(LEDGER.claims.values(), slugs, referencesOf);

  test('are each told in three languages or excused, and all counted', () => {
    expect(rows.map(({ article, claims }) => [article, claims])).toEqual(
      LEDGER.articles.map(({ id, claims }) => [id, claims]),
    );
    for (const { article, claims, untold, told } of rows) {
      const sum = [...told.values()].reduce((total, count) => total + count, 0);
      expect(sum + untold, article).toBe(claims);
    }
  });

  // Excuses are for courtesies, repetitions and the credit of the source: not a way round telling.
  test('are seldom excused, and every story tells some', () => {
    const untold = rows.reduce((sum, row) => sum + row.untold, 0);
    expect(untold).toBeGreaterThan(0);
    expect(untold).toBeLessThanOrEqual(8);
    const telling = new Set(rows.flatMap(({ told }) => [...told.keys()]));
    expect(slugs.filter((slug) => !telling.has(slug))).toEqual([]);
  });
});
