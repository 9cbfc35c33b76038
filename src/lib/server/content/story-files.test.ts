import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { entryOf, LEDGER, readLedger } from './ledger';
import { chartsOf, checkCharts, checkStory, STORIES, storyPath, textOf } from './story-files';

const text = { vi: 'Một câu.', km: 'ប្រយោគមួយ។', en: 'A sentence.' };
const claim = {
  id: '23-01',
  article: '2023-12-11',
  topic: 'trade',
  statement: text,
  anchor: 'kim ngạch',
  anchorTranslation: { km: 'ពាណិជ្ជកម្ម', en: 'trade' },
  story: 'trade',
};
const fact = (id: string, countries: readonly string[], figure: object = {}) => ({
  id,
  statement: text,
  certainty: 'H',
  sources: countries.map((country) => ({ publisher: 'A paper', country, url: 'https://paper.example/1', date: null })),
  ...figure,
});
const LEDGER_OF_FEW = readLedger(
  JSON.stringify([{ id: '2023-12-11', date: '2023-12-11', outlet: null, names: text, about: text, claims: 2 }]),
  { '/2023-12-11.json': JSON.stringify([claim, { ...claim, id: '23-02', value: 10, unit: 'count' }]) },
  {
    '/facts.json': JSON.stringify([
      fact('vn-count', ['VN'], { value: 11, unit: 'count' }),
      fact('kh-count', ['KH'], { value: 9, unit: 'count' }),
      fact('both-count', ['KH', 'VN'], { value: 10, unit: 'count' }),
      fact('kh-word', ['KH']),
      fact('third-word', ['third']),
    ]),
  },
);

describe('checkStory', () => {
  const row = { what: text, VN: ['23-01'], KH: ['kh-word'] };
  const story = {
    slug: 'trade',
    order: 1,
    published: '2026-11-21',
    updated: '2026-11-22',
    articles: ['2023-12-11'],
    features: ['moc-bai'],
    bbox: [103.9, 10.2, 108, 14.9],
    accounts: [row],
    differences: [{ what: text, VN: ['23-02', 'vn-count'], KH: ['kh-count'] }],
    related: ['travel'],
  };
  const check = (file: object): unknown =>
    checkStory(
      '/src/content/stories/trade/story.json',
      JSON.stringify(file, null, 2),
      'trade',
      LEDGER_OF_FEW,
      new Set(['moc-bai', 'hanoi']),
    );

  test('takes a story that is whole', () => {
    expect(check(story)).toEqual(story);
  });

  test('takes what a story without a place on the border is attached to', () => {
    const attached = { ...story, features: ['hanoi'], attachedTo: text };
    expect(check(attached)).toEqual(attached);
  });

  test('takes a side of which nothing was found, and no differences at all', () => {
    const silent = { ...story, accounts: [{ ...row, KH: [] }], differences: [] };
    expect(check(silent)).toEqual(silent);
  });

  test('takes a fact with sources of both countries on either side', () => {
    const shared = { ...story, accounts: [{ what: text, VN: ['both-count'], KH: ['both-count'] }] };
    expect(check(shared)).toEqual(shared);
  });

  test.each([
    ['whose slug is not its folder', { ...story, slug: 'trades' }, 'its slug "trades" is not its folder'],
    ['that attaches to nothing', { ...story, features: [] }, 'features attaches to no feature'],
    ['that attaches to no place', { ...story, features: ['atlantis'] }, 'attaches to "atlantis", which is no place'],
    ['of an unknown article', { ...story, articles: ['2024-01-01'] }, 'no article 2024-01-01 in articles.json'],
    ['updated before it was published', { ...story, updated: '2026-11-20' }, 'was updated on 2026-11-20, before'],
    ['of a day that is none', { ...story, published: '2026-11' }, 'published is not a day as YYYY-MM-DD'],
    ['of no article', { ...story, articles: [] }, 'articles'],
    ['without a frame', { ...story, bbox: [103.9, 10.2] }, 'bbox'],
    ['without accounts', { ...story, accounts: [] }, 'accounts sets no accounts of the two sides beside each other'],
    ['without related stories', { ...story, related: [] }, 'related names no related story'],
    ['attached to something untold in a language', { ...story, attachedTo: { vi: 'a', en: 'b' } }, 'attachedTo.km'],
    [
      'whose account says in two languages what it is about',
      { ...story, accounts: [{ ...row, what: { vi: 'a', km: 'ក' } }] },
      'accounts.0.what.en',
    ],
    [
      'whose account is still to be written',
      { ...story, accounts: [{ ...row, what: { ...text, en: 'TODO' } }] },
      'accounts.0.what.en is still to be written',
    ],
    [
      'whose account refers to nothing',
      { ...story, accounts: [{ ...row, KH: ['kh-words'] }] },
      '"A sentence." refers to "kh-words", neither a claim nor a fact: add it to the ledger or correct the id',
    ],
    [
      'that gives a Cambodian source as Viet Nam’s account',
      { ...story, accounts: [{ ...row, VN: ['kh-word'] }] },
      '"A sentence." refers to "kh-word", which has no VN source: move it to the other side',
    ],
    [
      'that gives the article’s words as Cambodia’s account',
      { ...story, accounts: [{ ...row, KH: ['23-01'] }] },
      '"A sentence." refers to "23-01", which has no KH source: move it to the other side',
    ],
    [
      'that gives a third country’s source as one side’s account',
      { ...story, accounts: [{ ...row, KH: ['third-word'] }] },
      'refers to "third-word", which has no KH source',
    ],
    [
      'whose figures differ but one is none',
      { ...story, differences: [{ what: text, VN: ['23-02'], KH: ['kh-word'] }] },
      '"A sentence." refers to "kh-word", which holds no figure: give it "value" and "unit"',
    ],
    [
      'whose difference has its sides exchanged',
      { ...story, differences: [{ what: text, VN: ['kh-count'], KH: ['vn-count'] }] },
      'refers to "kh-count", which has no VN source',
    ],
    ['with the dates of an older form', { ...story, dates: [] }, 'dates'],
  ])('refuses a story %s', (_, faulty, reason) => {
    expect(() => check(faulty)).toThrow('src/content/stories/trade/story.json: ');
    expect(() => check(faulty)).toThrow(reason);
  });

  test('names the file that is not JSON', () => {
    expect(() => checkStory('/a/story.json', '{', 'trade', LEDGER_OF_FEW, new Set())).toThrow(
      'a/story.json: is not JSON',
    );
  });
});

describe('the stories’ files', () => {
  test('are twelve, in an order without ties', () => {
    expect(STORIES).toHaveLength(12);
    expect(STORIES.map(({ order }) => order)).toEqual(STORIES.map((_, index) => index + 1));
  });

  test.each(STORIES)('of $slug name other stories as related, each once', ({ slug, related }) => {
    expect(STORIES.map((story) => story.slug)).toEqual(expect.arrayContaining(related));
    expect(related).not.toContain(slug);
    expect(new Set(related).size).toBe(related.length);
  });

  test.each(STORIES)('of $slug hold a text in every language', ({ slug }) => {
    for (const language of LANGUAGES) expect(textOf(slug, language), language).toMatch(/^---\n/);
    expect(storyPath(slug, 'km.md')).toBe(`/src/content/stories/${slug}/km.md`);
  });

  // Where a story has no place on the border, the page says what the map shows instead.
  test.each(STORIES)('of $slug say what it is attached to unless it has a place on the border', (story) => {
    const onBorder = new Set(
      SUMMARIES.filter(({ kind }) => ['crossing', 'marker', 'province'].includes(kind)).map(({ id }) => id),
    );
    const hasPlace = story.features.some((id) => onBorder.has(id) || id === 'border');
    if (!hasPlace) expect(story.attachedTo).toBeDefined();
    expect(story.features.length).toBeGreaterThan(0);
  });

  test.each(STORIES)('of $slug compare figures of one unit, each with its date', ({ differences }) => {
    for (const { what, VN, KH } of differences) {
      const entries = [...VN, ...KH].map((ref) => entryOf(LEDGER, ref));
      expect(
        entries.filter((entry) => entry?.asOf === undefined),
        what.en,
      ).toEqual([]);
      expect(new Set(entries.map((entry) => entry?.unit)).size, what.en).toBe(1);
    }
    expect(differences.length).toBeLessThanOrEqual(5);
  });

  test('hold charts where a text shows one, and none that no text shows', () => {
    const charts = STORIES.flatMap(({ slug }) => chartsOf(slug).map(({ id }) => ({ slug, id })));
    expect(charts.length).toBeGreaterThan(0);
    for (const { slug, id } of charts)
      for (const language of LANGUAGES) expect(textOf(slug, language), slug).toContain(`{id="${id}"}`);
    expect(chartsOf('demarcation')).toEqual([]);
  });
});

describe('checkCharts', () => {
  const chart = {
    id: 'by-year',
    kind: 'columns',
    title: text,
    unit: 'count',
    groups: [{ name: text, rows: [{ label: '2023', ref: 'vn-count' }] }],
  };
  const check = (...charts: readonly object[]): unknown =>
    checkCharts('/src/content/stories/trade/charts.json', JSON.stringify(charts), LEDGER_OF_FEW);

  test('takes a chart whose rows are in its unit', () => {
    expect(check(chart)).toEqual([chart]);
  });

  test.each([
    ['an id twice', [chart, chart], 'by-year: this id stands twice'],
    [
      'another unit than its rows',
      [{ ...chart, unit: 'usd' }],
      'by-year: "vn-count" is not in the chart\'s unit "usd"',
    ],
    [
      'a row of an entry without a figure',
      [{ ...chart, groups: [{ name: text, rows: [{ label: '2023', ref: 'kh-word' }] }] }],
      '"kh-word" is not in the chart\'s unit',
    ],
  ])('refuses %s', (_, charts, reason) => {
    expect(() => check(...charts)).toThrow('src/content/stories/trade/charts.json: ');
    expect(() => check(...charts)).toThrow(reason);
  });
});
