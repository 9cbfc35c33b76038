import { describe, expect, test } from 'vitest';
import { LEDGER, readLedger, resolveReference } from './ledger';

const statement = { vi: 'Một câu.', km: 'ប្រយោគមួយ។', en: 'A sentence.' };
const source = { publisher: 'AKP', country: 'KH', url: 'https://akp.example/1', date: '2020-12' };
const article = { id: '2023-12-11', date: '2023-12-11', outlet: null, names: statement, about: statement, claims: 1 };
const claim = {
  id: '23-01',
  article: '2023-12-11',
  topic: 'demarcation',
  statement,
  value: 16,
  unit: 'percent',
  anchor: 'thuộc 16% đường biên giới',
  anchorTranslation: { km: 'ក្នុង ១៦%', en: 'within the 16%' },
  story: 'demarcation',
};
const fact = { id: 'open-letter', statement, certainty: 'H', sources: [source] };

const CLAIMS = '/src/content/claims/2023-12-11.json';

/** A ledger of one article with these claims and facts, written as the files are: a key a line. */
function read(claims: readonly object[], facts: readonly object[] = [], more: readonly object[] = []) {
  const text = (rows: readonly object[]): string => JSON.stringify(rows, null, 2);
  const articles = [{ ...article, claims: Math.max(1, claims.length) }];
  return readLedger(
    text(articles),
    { [CLAIMS]: text(claims) },
    { '/src/content/facts/a.json': text(facts), '/b.json': text(more) },
  );
}

describe('the ledger', () => {
  test('takes claims and facts that are whole', () => {
    const ledger = read([claim, { ...claim, id: '23-02' }], [fact]);
    expect([...ledger.claims.keys()]).toEqual(['23-01', '23-02']);
    expect([...ledger.facts.keys()]).toEqual(['open-letter']);
  });

  test('takes an anchor of twelve words and refuses one of thirteen', () => {
    const anchor = (words: number): string => Array.from({ length: words }, () => 'từ').join(' ');
    expect(read([{ ...claim, anchor: anchor(12) }]).claims.size).toBe(1);
    expect(() => read([{ ...claim, anchor: anchor(13) }])).toThrow(
      /^src\/content\/claims\/2023-12-11\.json:\d+: 23-01: .*anchor has more than 12 words/,
    );
  });

  test('points to the line on which the faulty entry begins', () => {
    const claims = [claim, { ...claim, id: '23-02', anchor: '' }];
    const lines = JSON.stringify(claims, null, 2).split('\n');
    const line = lines.findIndex((text) => text.includes('"23-02"')) + 1;
    expect(() => read(claims)).toThrow(`src/content/claims/2023-12-11.json:${line}: 23-02: `);
  });

  test.each([
    ['a statement left out in a language', { ...claim, statement: { vi: 'Một câu.', en: 'A sentence.' } }, 'km'],
    ['an empty statement', { ...claim, statement: { ...statement, km: '' } }, 'statement.km is empty'],
    ['a unit nobody knows', { ...claim, unit: 'miles' }, 'unit'],
    ['a zero-width space', { ...claim, statement: { ...statement, km: 'ព្រំ\u200bដែន' } }, 'U+200B'],
    ['decomposed letters', { ...claim, anchor: 'biên giới'.normalize('NFD') }, 'NFC'],
    ['a key that nobody reads', { ...claim, note: 'x' }, 'note'],
    ['an anchor in English', { ...claim, anchor: 'the border line' }, 'is not in Vietnamese'],
    ['an anchor in Khmer', { ...claim, anchor: 'ព្រំដែន' }, 'is not in Vietnamese'],
    ['neither a story nor a reason', { ...claim, story: undefined }, 'needs either the "story"'],
    ['both a story and a reason', { ...claim, untold: statement }, 'not both'],
    ['an unknown topic', { ...claim, topic: 'weather' }, 'topic'],
  ])('refuses a claim with %s', (_, faulty, reason) => {
    expect(() => read([faulty])).toThrow(/^src\/content\/claims\/2023-12-11\.json:\d+: 23-01: /);
    expect(() => read([faulty])).toThrow(reason);
  });

  test.each([
    ['without a source', { ...fact, sources: [] }, 'sources has no source'],
    ['that leaves its sources out', { id: fact.id, statement, certainty: 'H' }, 'sources'],
    ['of low certainty', { ...fact, certainty: 'L' }, 'certainty'],
    ['whose source has no address', { ...fact, sources: [{ ...source, url: 'akp' }] }, 'url is not an address'],
    ['with a date that is none', { ...fact, asOf: '12/2020' }, 'asOf is not a date'],
  ])('refuses a fact %s', (_, faulty, reason) => {
    expect(() => read([claim], [faulty])).toThrow(/^src\/content\/facts\/a\.json:\d+: open-letter: /);
    expect(() => read([claim], [faulty])).toThrow(reason);
  });

  test('refuses an id that stands twice, within a file or across files', () => {
    expect(() => read([claim, claim])).toThrow('src/content/claims/2023-12-11.json: 23-01: this id stands twice');
    expect(() => read([claim], [fact, fact])).toThrow('src/content/facts/a.json: open-letter: this id stands twice');
    expect(() => read([claim], [fact], [fact])).toThrow('b.json: open-letter: this id stands twice');
  });

  test('refuses a claim of an article it does not have', () => {
    expect(() => read([{ ...claim, article: '2024-01-01' }])).toThrow(
      'src/content/claims/2023-12-11.json: 23-01: no article 2024-01-01',
    );
  });

  test('refuses an article whose claims are not all there', () => {
    expect(() => read([claim, { ...claim, id: '23-03' }])).toThrow('claim 2 of the 2 of this article is missing');
  });

  test('names the file that is not JSON', () => {
    expect(() => readLedger('[]', { [CLAIMS]: '[{' }, {})).toThrow('src/content/claims/2023-12-11.json: is not JSON');
  });
});

describe('a reference', () => {
  const undated = {
    ...fact,
    id: 'undated',
    sources: [
      { ...source, date: null },
      { ...source, publisher: 'VNA' },
    ],
  };
  const ledger = read([claim], [fact, undated]);

  test('to a claim names the talks, the claim’s number and its figure', () => {
    expect(resolveReference(ledger, '23-01', 'en')).toMatchObject({
      kind: 'claim',
      anchor: 'claim-23-01',
      chip: 'Talks, 11 December 2023',
      number: '1',
      figure: '16%',
    });
  });

  test('to a fact names its first publisher and when it wrote', () => {
    expect(resolveReference(ledger, 'open-letter', 'en')).toMatchObject({
      kind: 'fact',
      anchor: 'fact-open-letter',
      chip: 'AKP, December 2020',
      number: null,
      figure: null,
    });
  });

  test('to a fact reads out every publisher, and that a date is missing', () => {
    expect(resolveReference(ledger, 'undated', 'en')).toMatchObject({
      chip: 'AKP',
      label: 'Background: AKP; VNA (no date of publication)',
    });
  });

  test('is in the reader’s digits', () => {
    const { chip, number, figure } = resolveReference(ledger, '23-01', 'km') ?? {};
    expect([chip, number, figure].join(' ')).toMatch(/១១ ធ្នូ ២០២៣ ១ ១៦%$/);
  });

  test('to nothing is null', () => {
    expect(resolveReference(ledger, '23-99', 'en')).toBeNull();
  });
});

test('every phrase quoted from an article is at most a dozen words', () => {
  const words = [...LEDGER.claims.values()].map(({ anchor }) => anchor.split(/\s+/).length);
  expect(words.length).toBeGreaterThan(0);
  expect(Math.max(...words)).toBeLessThanOrEqual(12);
});
