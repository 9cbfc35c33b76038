import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { readChart } from './charts';
import { entryOf, LEDGER, readLedger, resolveReference } from './ledger';
import type { ChartFile } from './schema';
import { chartsOf, STORIES } from './story-files';

const text = { vi: 'Một câu.', km: 'ប្រយោគមួយ។', en: 'A sentence.' };
const fact = (id: string, figure: object) => ({
  id,
  statement: text,
  certainty: 'H',
  sources: [{ publisher: 'AKP', country: 'KH', url: 'https://akp.example/1', date: '2020' }],
  ...figure,
});
const SMALL = readLedger(
  '[]',
  {},
  {
    'facts.json': JSON.stringify([
      fact('trade-2015', { value: 3_370_000_000, unit: 'usd' }),
      fact('trade-2023', { value: 8_570_000_000, unit: 'usd', qualifier: 'over' }),
      fact('aim', { value: 20_000_000_000, unit: 'usd' }),
      fact('arrivals', { value: 640_000, unit: 'count', qualifier: 'over' }),
      fact('within', { value: 5, unit: 'ordinal', qualifier: 'up-to' }),
      fact('third', { value: 3, unit: 'ordinal' }),
    ]),
  },
);

function read(chart: Partial<ChartFile> & Pick<ChartFile, 'unit'>, refs: readonly string[], language: Language = 'en') {
  const rows = refs.map((ref) => ({ label: '2015', ref }));
  const whole = { id: 'x', kind: 'bars' as const, title: text, groups: [{ name: text, rows }], ...chart };
  return readChart(whole, language, (ref) => {
    const reference = resolveReference(SMALL, ref, language);
    if (!reference) throw new Error(`No entry ${ref}`);
    return reference;
  });
}

/** The numbers beside the marks. */
const numbers = (...args: Parameters<typeof read>) => read(...args).groups[0]?.rows.map((row) => row.text);

describe('the numbers of a chart', () => {
  test.each([
    ['vi', ['3,37', '8,57'], 'tỷ USD'],
    ['km', ['៣,៣៧', '៨,៥៧'], 'ពាន់លានដុល្លារ'],
    ['en', ['3.37', '8.57'], 'billion US dollars'],
  ] as const)('of money in %s are counted in what the title says', (language, expected, unit) => {
    expect(numbers({ unit: 'usd' }, ['trade-2015', 'trade-2023'], language)).toEqual(expected);
    expect(read({ unit: 'usd' }, ['trade-2015'], language).unit).toBe(unit);
  });

  test('of anything else are whole, with the words that qualify them', () => {
    expect(numbers({ unit: 'count' }, ['arrivals'])).toEqual(['more than 640,000']);
    expect(read({ unit: 'count' }, ['arrivals']).unit).toBeNull();
  });

  test('of a ranking are places, or a bound where the source gives no more', () => {
    const rows = read({ unit: 'ordinal' }, ['within', 'third']).groups[0]?.rows ?? [];
    expect(rows.map((row) => row.text)).toEqual(['among the first 5', '3rd']);
    expect(rows.map(({ isUpTo }) => isUpTo)).toEqual([true, false]);
  });

  test('share one scale with what is aimed at', () => {
    const chart = read({ unit: 'usd', target: 'aim' }, ['trade-2015']);
    expect(chart.target?.text).toBe('20');
    expect(chart.target?.value).toBe(20_000_000_000);
  });
});

describe('the labels of a chart', () => {
  const labels = (label: ChartFile['groups'][number]['rows'][number]['label'], language: Language) =>
    read({ unit: 'usd', groups: [{ name: text, rows: [{ label, ref: 'aim' }] }] }, [], language).groups[0]?.rows.map(
      (row) => row.label,
    );

  test('that are dates are written as the language writes them', () => {
    expect(labels('2015', 'km')).toEqual(['២០១៥']);
    expect(labels('2023-11', 'en')).toEqual(['November 2023']);
    expect(labels('2023-12-11', 'vi')).toEqual(['11/12/2023']);
  });

  test('that are words are in the reader’s language', () => {
    const label = { vi: 'Bản tin', km: 'អត្ថបទ', en: 'Report' };
    expect(LANGUAGES.map((language) => labels(label, language)?.[0])).toEqual(['Bản tin', 'អត្ថបទ', 'Report']);
  });
});

const CHARTS = STORIES.flatMap(({ slug }) => chartsOf(slug).map((chart) => ({ slug, id: chart.id, chart })));

describe.each(CHARTS)('the chart $id of the story $slug', ({ chart }) => {
  const entries = (rows: ChartFile['groups'][number]['rows']) => rows.map(({ ref }) => entryOf(LEDGER, ref));

  test('has a figure in its own unit for every mark', () => {
    for (const { rows } of chart.groups)
      expect(entries(rows).map((entry) => [entry?.value === undefined, entry?.unit])).toEqual(
        rows.map(() => [false, chart.unit]),
      );
  });

  test('names each of its marks apart in every language', () => {
    for (const language of LANGUAGES) {
      for (const { rows } of chart.groups) {
        const labels = rows.map(({ label }) => (typeof label === 'string' ? label : label[language]));
        expect(new Set(labels).size, `${language}: ${labels.join(', ')}`).toBe(labels.length);
      }
    }
  });
});

test('the stories have charts', () => {
  expect(CHARTS.length).toBeGreaterThanOrEqual(3);
});
