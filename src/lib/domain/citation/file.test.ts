import { Cite, type ParsedReference } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../language';
import { messagesIn } from '../messages';
import { citationOf, type Citation } from './citation';
import { citationFile } from './file';

const TYPES = { bib: '@biblatex/text', ris: '@ris/file', json: '@else/json' } as const;
type Ending = keyof typeof TYPES;

const read = (ending: Ending, ...citations: Citation[]): readonly ParsedReference[] =>
  new Cite(citationFile(ending, citations), { forceType: TYPES[ending] }).data;

const citation = (title: string, language: (typeof LANGUAGES)[number] = 'en'): Citation =>
  citationOf(
    { title, address: `https://map.example/${language}/places/moc-bai/`, basis: ['Chinhphu.vn, 2020'] },
    { version: '0.3.0', date: '2026-11-02' },
    language,
    messagesIn(language),
  );

describe.each(['bib', 'ris', 'json'] as const)('a reference as %s', (ending) => {
  test.each(LANGUAGES)('is read in %s by another program with all it says', (language) => {
    const title = { vi: 'Mốc 314 & “Hà Tiên”', km: 'បាវិត – ម៉ុកបាយ', en: 'Half of 16% (#1) of a_b ~ c' }[language];
    const [reference] = read(ending, citation(title, language));
    expect(reference).toMatchObject({
      title,
      URL: `https://map.example/${language}/places/moc-bai/`,
      language,
      note: expect.stringContaining('Chinhphu.vn, 2020'),
    });
    expect(reference?.id).toContain('moc-bai');
    expect(reference?.accessed).toBeUndefined();
  });

  test('stands beside others in one file', () => {
    const titles = read(ending, citation('A'), { ...citation('B'), key: 'other' }).map(({ title }) => title);
    expect(titles).toEqual(['A', 'B']);
  });
});

test('the day on which the reader saw it stands where a browser says it', () => {
  const seen = { ...citation('A'), accessed: '2026-12-01' };
  for (const ending of ['bib', 'json'] as const)
    expect(read(ending, seen)[0]?.accessed?.['date-parts']).toEqual([[2026, 12, 1]]);
  // Zotero and EndNote read it there; Citation.js reads no such day of a page.
  expect(citationFile('ris', [seen])).toMatch(/^Y2 {2}- 2026\/12\/01\r$/m);
});

test('the version and its day are read by programs that know them', () => {
  expect(read('json', citation('A'))[0]).toMatchObject({
    type: 'webpage',
    version: '0.3.0',
    issued: { 'date-parts': [[2026, 11, 2]] },
    'container-title': messagesIn('en').site.name,
  });
  expect(read('ris', citation('A'))[0]?.issued?.['date-parts']).toEqual([[2026, 11, 2]]);
  expect(read('bib', citation('A'))[0]).toMatchObject({ version: '0.3.0', issued: { 'date-parts': [[2026, 11]] } });
});

test('no sign of a title is read by TeX as a command', () => {
  const signs = fc.array(fc.constantFrom('&', '%', '$', '#', '_', '~', '^', '\\', 'a', 'ế', 'ខ'), { minLength: 1 });
  fc.assert(
    fc.property(signs, (parts) => {
      const title = `x${parts.join('')}x`;
      expect(read('bib', citation(title))[0]?.title).toBe(title);
    }),
  );
});
