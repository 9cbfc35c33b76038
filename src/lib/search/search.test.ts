import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hostileText } from '../domain/test-hostile';
import { LONGEST_QUERY } from './longest-query';
import { buildIndex, Search, type SearchFile, type SearchRow } from './search';

const row = (id: number, more: Partial<SearchRow>): SearchRow => ({
  id,
  group: 'places',
  title: '',
  detail: '',
  path: `places/${id}/`,
  names: [],
  ...more,
});

/** The search as the browser has it: its file has been sent as JSON. */
function searchOf(rows: readonly Partial<SearchRow>[]): Search {
  const whole = rows.map((each, id) => row(id, each));
  const file: SearchFile = JSON.parse(JSON.stringify({ rows: whole, index: buildIndex(whole) }));
  return new Search(file);
}

const titles = (search: Search, query: string): string[] => search.find(query).map(({ title }) => title);

describe('a query', () => {
  const search = searchOf([
    { title: 'Mộc Bài – Bavet', names: ['បាវិត – ម៉ុកបាយ', 'Mộc Bài – Bà Vẹt'], detail: 'International crossing' },
    { title: 'Hà Tiên – Prek Chak', names: ['ព្រែកចាក – ហាទៀន'], detail: 'International crossing' },
    { title: 'Đắk Đam', names: [], detail: 'Town' },
    { group: 'claims', title: 'Trade passed 10 billion US dollars in 2022.', detail: '11 December 2023' },
  ]);

  test.each([
    ['without accents', 'moc bai'],
    ['with accents', 'Mộc Bài'],
    ['in capitals', 'MOC BAI'],
    ['in another order', 'bai moc'],
    ['by the beginnings of words', 'mo ba'],
    ['by its name in another language', 'ba vet'],
    ['in Khmer', 'បាវិត'],
    ['by a part of a Khmer word', 'វិត'],
    ['across the space of two Khmer names', 'បាវិត – ម៉ុក'],
    ['with spaces round it', '  moc bai  '],
    ['in decomposed letters', 'Mộc Bài'.normalize('NFD')],
  ])('finds a place %s: “%s”', (_, query) => {
    expect(titles(search, query)).toEqual(['Mộc Bài – Bavet']);
  });

  test('finds what has all of its words, not one of them', () => {
    expect(titles(search, 'international')).toHaveLength(2);
    expect(titles(search, 'international tien')).toEqual(['Hà Tiên – Prek Chak']);
    expect(titles(search, 'international billion')).toEqual([]);
  });

  test('forgives a slip in a long word, not in a short one', () => {
    expect(titles(search, 'internationl')).toHaveLength(2);
    expect(titles(search, 'interntional')).toHaveLength(2);
    expect(titles(search, 'nam')).toEqual([]);
  });

  test('finds letters that have no accent to lose', () => {
    expect(titles(search, 'dak dam')).toEqual(['Đắk Đam']);
    expect(titles(search, 'đắk')).toEqual(['Đắk Đam']);
  });

  test('finds words of a sentence, and numbers', () => {
    expect(titles(search, 'trade dollars 2022')).toEqual(['Trade passed 10 billion US dollars in 2022.']);
  });

  test.each(['', '   ', '–', '%', 'atlantis', 'ភ្នំពេញ'])('of “%s” finds nothing', (query) => {
    expect(search.find(query)).toEqual([]);
  });
});

describe('a query made to be misread', () => {
  const search = searchOf([
    { title: 'Mộc Bài – Bavet', names: ['បាវិត – ម៉ុកបាយ'], detail: 'International crossing' },
    { title: 'constructor', names: ['__proto__'], detail: 'A word like any other' },
  ]);

  test('finds rows of the index or none, whatever it holds', () => {
    const query = fc
      .array(fc.oneof(fc.constantFrom('moc', 'បាវិត', ' ', '"', '-', '*', '~', '('), hostileText), { maxLength: 6 })
      .map((parts) => parts.join('').slice(0, LONGEST_QUERY));
    fc.assert(
      fc.property(query, (text) => {
        const found = search.find(text);
        expect(found.length).toBeLessThanOrEqual(2);
        for (const { title } of found) expect(['Mộc Bài – Bavet', 'constructor']).toContain(title);
      }),
      { numRuns: 5000 },
    );
  });

  test.each(['__proto__', 'constructor'])('finds “%s” only where it is written', (name) => {
    expect(titles(search, name)).toEqual(['constructor']);
  });

  test.each(['toString', 'hasOwnProperty', 'valueOf'])('does not find “%s”, which is nowhere written', (name) => {
    expect(search.find(name)).toEqual([]);
  });
});

describe('what is found', () => {
  test('begins with what is called so, in any language, however long its name', () => {
    const search = searchOf([
      { title: 'New Phnom Penh' },
      { title: 'Ponhea Kraek', names: ['ច្រកបាវិត'] },
      { title: 'Phnom Penh–Bavet expressway, which has a rather long name', names: ['បាវិត'] },
      { title: 'Hà Nội', names: ['Phnom Penh Street'] },
    ]);
    expect(titles(search, 'phnom penh').at(-1)).toBe('New Phnom Penh');
    expect(titles(search, 'phnom penh')).toHaveLength(3);
    expect(titles(search, 'បាវិត')[0]).toMatch(/^Phnom Penh/);
  });
});
