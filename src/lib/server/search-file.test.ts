import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, nameIn, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { SEARCH_GROUPS, type SearchGroup } from '$lib/search/groups';
import { Search, type SearchFile, type SearchRow } from '$lib/search/search';
import { parsePath } from '$lib/url/path';
import { EVENTS } from './content/events';
import { LEDGER } from './content/ledger';
import { STORIES } from './content/story-files';
import { searchFile } from './search-file';

/** A language's index as it is sent, in bytes; it is loaded when the search is first opened. */
const MAX_BYTES = 60_000;

/** Each file is made once. */
const SENT = new Map(
  LANGUAGES.map((language) => [language, SEARCH_GROUPS.map((group) => JSON.stringify(searchFile(language, group)))]),
);
const PARTS = new Map(
  LANGUAGES.map((language) => [
    language,
    (SENT.get(language) ?? []).map((sent) => {
      const file: SearchFile = JSON.parse(sent);
      return { rows: file.rows, search: new Search(file) };
    }),
  ]),
);

const rowsOf = (language: Language): SearchRow[] => (PARTS.get(language) ?? []).flatMap(({ rows }) => [...rows]);

/** The paths of what is found, of one group if asked. */
function found(language: Language, query: string, group?: SearchGroup): string[] {
  const rows = (PARTS.get(language) ?? []).flatMap(({ search }) => search.find(query));
  return rows.filter((row) => group === undefined || row.group === group).map(({ path }) => path);
}

describe.each(LANGUAGES)('the index in %s', (language) => {
  const rows = rowsOf(language);
  const paths = (group: SearchGroup): string[] => rows.filter((row) => row.group === group).map(({ path }) => path);

  test('has every story, place, claim and event once', () => {
    expect(paths('stories')).toEqual(STORIES.map(({ slug }) => `stories/${slug}/`));
    expect(paths('places')).toEqual(SUMMARIES.map(({ id }) => `places/${id}/`));
    expect(paths('claims')).toEqual([...LEDGER.claims.keys()].map((id) => `sources/#claim-${id}`));
    expect(paths('events')).toEqual(EVENTS.map(({ id }) => `timeline/#${id}`));
    expect(new Set(rows.map(({ path }) => path)).size).toBe(rows.length);
  });

  test('leads to pages that this site has', () => {
    for (const { path } of rows) {
      const page = parsePath(`/${language}/${path.replace(/#.*/, '')}`);
      expect(page.kind, path).not.toBe('unknown');
      expect(page.kind, path).not.toBe('overview');
    }
  });

  test('titles each place as its page does, and says where no source locates it', () => {
    const { noPosition } = messagesIn(language).search;
    const places = rows.filter(({ group }) => group === 'places');
    expect(places.map(({ title }) => title)).toEqual(SUMMARIES.map(({ names }) => nameIn(names, language)));
    expect(places.map(({ detail }) => detail.includes(noPosition))).toEqual(SUMMARIES.map(({ bbox }) => bbox === null));
  });

  test('says beside each result what it is, or when', () => {
    expect(rows.filter(({ title, detail }) => title.trim() === '' || detail.trim() === '')).toEqual([]);
  });

  test('is small, packed as the site sends it', () => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
    const packed = (SENT.get(language) ?? []).map((sent) => brotliCompressSync(sent, { params }).length);
    expect(Math.min(...packed)).toBeGreaterThan(1000);
    expect(packed.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(MAX_BYTES);
  });

  test.each(['moc bai', 'Mộc Bài', 'bavet', 'បាវិត', 'ម៉ុកបាយ'])('finds Mộc Bài by “%s”', (query) => {
    expect(found(language, query, 'places')).toContain('places/moc-bai/');
  });

  test('finds a place by a part of its Khmer name, which has no spaces', () => {
    expect(found(language, 'វិត', 'places')).toContain('places/moc-bai/');
    expect(found(language, 'រៀង', 'places')).toContain('places/svay-rieng-province/');
  });

  test('finds a story by its headline in any language', () => {
    for (const other of LANGUAGES) {
      const headline = rowsOf(other).find(({ path }) => path === 'stories/travel/')?.title ?? '';
      expect(found(language, headline)[0], headline).toBe('stories/travel/');
    }
  });
});

describe('a claim of the reports', () => {
  test.each([
    ['vi', 'dự án đầu tư'],
    ['vi', 'du an dau tu'],
    ['km', 'គម្រោង'],
    ['en', 'investment projects'],
  ] as const)('is found in %s by its words: “%s”', (language, query) => {
    expect(found(language, query, 'claims')).toContain('sources/#claim-23-17');
  });

  test('is found by its figure in the reader’s digits', () => {
    expect(found('vi', '205', 'claims')).toContain('sources/#claim-23-17');
    expect(found('en', '205', 'claims')).toContain('sources/#claim-23-17');
    expect(found('km', '២០៥', 'claims')).toContain('sources/#claim-23-17');
  });
});

test('an event is found by its date', () => {
  const talks = EVENTS.find(({ date, topic }) => date === '2020-11-24' && topic === 'talks')?.id ?? '';
  expect(found('en', '24 November 2020', 'events')).toContain(`timeline/#${talks}`);
  expect(found('km', '២៤ វិច្ឆិកា ២០២០', 'events')).toContain(`timeline/#${talks}`);
  expect(found('vi', '24/11/2020', 'events')).toContain(`timeline/#${talks}`);
});
