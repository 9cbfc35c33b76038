import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { crossingFeatures } from '../layers/crossings';
import { csvText } from './csv';

const crossings = crossingFeatures();
const [first] = crossings;
if (!first) throw new Error('There is no crossing');

/** The rows of a table as another program reads them. */
const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

test('a cell keeps commas, quotes and line breaks', () => {
  const note = 'A gate, "so called",\nand the second line; ច្រក';
  const [row] = rowsOf(csvText([{ ...first, properties: { ...first.properties, note_en: note } }]));
  expect(row?.['note_en']).toBe(note);
});

test('every crossing is a row, with its id first and its position last', () => {
  const text = csvText(crossings);
  expect(text.split(',', 1)).toEqual(['id']);
  expect(rowsOf(text).map(({ id }) => id)).toEqual(crossings.map(({ id }) => id));
  const mocBai = rowsOf(text).find(({ id }) => id === 'moc-bai');
  expect(Object.keys(mocBai ?? {}).slice(-2)).toEqual(['longitude', 'latitude']);
  expect(Number(mocBai?.['latitude'])).toBeCloseTo(11.08, 1);
  expect(mocBai).toMatchObject({ class: 'international', is_confirmed: 'true', kh_name_km: 'បាវិត' });
});

test('a crossing without a sourced position has empty cells for it', () => {
  const row = rowsOf(csvText(crossings)).find(({ id }) => id === 'bac-dai');
  expect(row).toMatchObject({ longitude: '', latitude: '', position_precision_m: '', kh_name_en: '' });
});

test('the sources of a crossing stand in one cell, by their addresses', () => {
  const row = rowsOf(csvText(crossings)).find(({ id }) => id === 'binh-hiep');
  const feature = crossings.find(({ id }) => id === 'binh-hiep');
  const parts = row?.['sources']?.split(' | ') ?? [];
  expect(parts).toHaveLength(feature?.properties.sources.length ?? NaN);
  expect(parts.at(-1)).toMatch(/^https?:\/\//);
});
