import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { readGlossary, reviewGroups, reviewStates } from './review';
import { storyCards } from './stories';

const FILE = 'src/content/glossary.json';
const text = { vi: 'Đúng không?', km: 'ត្រឹមត្រូវឬទេ?', en: 'Is it right?' };
const row = {
  id: 'town.svay-rieng',
  group: 'towns',
  vi: 'Svay Rieng',
  km: 'ស្វាយរៀង',
  en: 'Svay Rieng',
  doubt: 'low',
  languages: ['vi'],
  question: text,
  place: 'svay-rieng',
};

/** Reads a glossary written as the file is: a key a line. */
const read = (...rows: readonly object[]) => readGlossary(JSON.stringify(rows, null, 2), new Set(['svay-rieng']));

describe('the glossary’s file', () => {
  test('takes names that are whole, and names that are missing', () => {
    const rows = [row, { ...row, id: 'term.x', group: 'terms', km: null, doubt: 'missing', place: null }];
    expect(read(...rows)).toEqual(rows);
  });

  test('refuses an id that stands twice: an editor answers by it', () => {
    expect(() => read(row, row)).toThrow(`${FILE}: town.svay-rieng: this id stands twice`);
  });

  test('refuses a place that the map does not have', () => {
    expect(() => read({ ...row, place: 'atlantis' })).toThrow(
      `${FILE}: town.svay-rieng: no place "atlantis" on the map`,
    );
  });

  test.each([
    ['in doubt of no language', { ...row, languages: [] }, 'languages'],
    ['in doubt of an unknown language', { ...row, languages: ['fr'] }, 'languages'],
    ['with a doubt nobody knows', { ...row, doubt: 'some' }, 'doubt'],
    ['of an unknown group', { ...row, group: 'rivers' }, 'group'],
    ['whose question is not put in Khmer', { ...row, question: { vi: 'a', en: 'b' } }, 'question.km'],
    ['with a name left out instead of null', { ...row, km: undefined }, 'km'],
    ['with decomposed letters', { ...row, vi: 'Biên giới'.normalize('NFD') }, 'NFC'],
  ])('refuses an entry %s, with its line', (_, faulty, reason) => {
    const lines = JSON.stringify([{ ...row, id: 'before' }, faulty], null, 2).split('\n');
    const line = lines.findIndex((each) => each.includes('"town.svay-rieng"')) + 1;
    expect(() => read({ ...row, id: 'before' }, faulty)).toThrow(`${FILE}:${line}: town.svay-rieng: `);
    expect(() => read({ ...row, id: 'before' }, faulty)).toThrow(reason);
  });
});

describe.each(LANGUAGES)('the list for native editors in %s', (language) => {
  const groups = reviewGroups(language);
  const rows = groups.flatMap((group) => group.rows);

  test('names each group once, in the reader’s words', () => {
    const titles = groups.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(3);
    expect(new Set(titles).size).toBe(titles.length);
    expect(titles.join('')).not.toContain('undefined');
  });

  test('shows each name in three languages, and marks which of them is in doubt', () => {
    expect(rows.length).toBeGreaterThan(50);
    for (const { id, names, doubt, question } of rows) {
      expect(
        names.map((name) => name.language),
        id,
      ).toEqual(LANGUAGES);
      expect(
        names.some(({ isDoubtful }) => isDoubtful),
        id,
      ).toBe(true);
      expect(
        [doubt, question].filter((part) => !part),
        id,
      ).toEqual([]);
    }
  });

  test('asks for the languages in doubt only: a name that its own side writes is not', () => {
    const names = rows.find(({ id }) => id === 'crossing.dak-rue.vn')?.names ?? [];
    expect(names.map((name) => [name.language, name.isDoubtful])).toEqual([
      ['vi', false],
      ['km', true],
      ['en', false],
    ]);
  });

  test('calls a name missing just where it has none', () => {
    const { doubt } = messagesIn(language).review;
    for (const row of rows) {
      const isMissing = row.names.some(({ name, isDoubtful }) => isDoubtful && name === null);
      expect(row.doubt === doubt.missing, row.id).toBe(isMissing);
    }
  });

  test('says of every story how far its text has been read', () => {
    const { awaiting } = messagesIn(language).review;
    const states = reviewStates(language);
    expect(states).toHaveLength(storyCards(language).length);
    storyCards(language).forEach(({ title }, index) => {
      expect(states[index]).toContain(title);
      expect(states[index]?.length).toBeGreaterThan(title.length + 3);
    });
    expect(states.some((state) => state.endsWith(awaiting))).toBe(true);
  });
});

// The map’s readers see a name without a source in its own script: the editors are asked for it.
test('every name that the map lacks in Khmer is asked for', () => {
  const asked = new Set(
    reviewGroups('en').flatMap(({ rows }) =>
      rows.filter(({ names }) => names.some(({ name }) => name === null)).map(({ place }) => place),
    ),
  );
  const lacking = SUMMARIES.filter(({ names }) => names.km === null).map(({ id }) => id);
  expect(lacking.filter((id) => !asked.has(id))).toEqual([]);
});
