import { readFileSync } from 'node:fs';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { chartFigure } from './chart-figure';
import { readChart } from './charts';
import { LEDGER, readLedger, resolveReference, type Ledger } from './ledger';
import type { ChartFile } from './schema';
import { chartsOf, STORIES } from './story-files';

const text = { vi: 'Một câu.', km: 'ប្រយោគមួយ។', en: 'A sentence.' };
const claim = (id: string, figure: object) => ({
  id,
  article: '2023-12-11',
  topic: 'trade',
  statement: text,
  anchor: 'kim ngạch',
  anchorTranslation: { km: 'ពាណិជ្ជកម្ម', en: 'trade' },
  story: 'trade',
  ...figure,
});
const fact = (id: string, figure: object) => ({
  id,
  statement: text,
  certainty: 'H',
  sources: [{ publisher: `${id} Times`, country: 'KH', url: 'https://times.example/1', date: '2020' }],
  ...figure,
});
const SMALL = readLedger(
  JSON.stringify([{ id: '2023-12-11', date: '2023-12-11', outlet: null, names: text, about: text, claims: 3 }]),
  {
    '/2023-12-11.json': JSON.stringify([
      claim('23-01', { value: 10_000_000_000, unit: 'usd', qualifier: 'over' }),
      claim('23-02', { value: 20_000_000_000, unit: 'usd' }),
      claim('23-03', { value: 5, unit: 'ordinal', qualifier: 'up-to' }),
    ]),
  },
  {
    '/facts.json': JSON.stringify([
      fact('small', { value: 5_000_000_000, unit: 'usd', qualifier: 'about' }),
      fact('third', { value: 3, unit: 'ordinal' }),
    ]),
  },
);

const chartOf = (kind: ChartFile['kind'], refs: readonly string[], more: Partial<ChartFile> = {}): ChartFile => ({
  id: 'x',
  kind,
  title: { vi: 'Thương mại', km: 'ពាណិជ្ជកម្ម', en: 'Trade' },
  unit: 'usd',
  groups: [
    {
      name: { vi: 'Số liệu Việt Nam', km: 'ស្ថិតិវៀតណាម', en: 'Vietnamese count' },
      rows: refs.map((ref) => ({ label: { vi: `Hàng ${ref}`, km: `ជួរ ${ref}`, en: `Row ${ref}` }, ref })),
    },
  ],
  ...more,
});

function draw(chart: ChartFile, language: Language = 'en', ledger: Ledger = SMALL): Element {
  const context = { file: 'x.md', language, base: '', ledger, hasPlace: () => true, hasStory: () => true };
  const resolve = (ref: string) => {
    const reference = resolveReference(ledger, ref, language);
    if (!reference) throw new Error(`No entry ${ref}`);
    return reference;
  };
  return chartFigure(readChart(chart, language, resolve), [h('b', 'What is counted')], context);
}

function all(tree: Element, isMeant: (element: Element) => boolean): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (element) => {
    if (isMeant(element)) found.push(element);
  });
  return found;
}

const classesOf = ({ properties: { className } }: Element): string[] =>
  Array.isArray(className) ? className.map(String) : [];
const byTag = (tree: Element, name: string): Element[] => all(tree, ({ tagName }) => tagName === name);
const byClass = (tree: Element, name: string): Element[] => all(tree, (element) => classesOf(element).includes(name));

/** What is read of an element. */
function wordsOf(tree: Element): string {
  const words: string[] = [];
  visit(tree, 'text', ({ value }) => void words.push(value));
  return words.join(' ').replace(/\u00a0/g, ' ');
}

const numberOf = (element: Element | undefined, name: string): number => Number(element?.properties[name] ?? NaN);

describe('a chart', () => {
  test.each(['columns', 'bars', 'rank'] as const)('of %s is an image with its title for a name', (kind) => {
    const refs = kind === 'rank' ? ['23-03', 'third'] : ['23-01', 'small'];
    const [svg, ...more] = byTag(draw(chartOf(kind, refs, kind === 'rank' ? { unit: 'ordinal' } : {})), 'svg').filter(
      (element) => classesOf(element).includes('chart-drawing'),
    );
    expect(more).toEqual([]);
    expect(svg?.properties['role']).toBe('img');
    expect(svg?.properties['ariaLabel']).toBe(kind === 'rank' ? 'Trade' : 'Trade, billion US dollars');
  });

  test('says above it what it shows, and in what its numbers count', () => {
    const titles = (language: Language): string[] =>
      byClass(draw(chartOf('columns', ['23-01']), language), 'chart-title').map(wordsOf);
    expect(titles('vi')).toEqual(['Thương mại, tỷ USD']);
    expect(titles('km')).toEqual(['ពាណិជ្ជកម្ម, ពាន់លានដុល្លារ']);
  });

  test('has its caption below it', () => {
    expect(byTag(draw(chartOf('bars', ['23-01'])), 'figcaption').map(wordsOf)).toEqual(['What is counted']);
  });
});

describe('the marks of a chart', () => {
  test.each(['columns', 'bars'] as const)('of %s tell the article from the background', (kind) => {
    const tree = draw(chartOf(kind, ['small', '23-01', 'small']));
    expect(byClass(tree, 'mark').map((mark) => classesOf(mark)[1])).toEqual(['mark-fact', 'mark-claim', 'mark-fact']);
  });

  test('are explained for the voices that occur, and no others', () => {
    const { chart } = messagesIn('en');
    const legend = (refs: readonly string[], more: Partial<ChartFile> = {}): string[] =>
      byClass(draw(chartOf('columns', refs, more)), 'chart-legend').flatMap((each) => byTag(each, 'span').map(wordsOf));
    expect(legend(['23-01', 'small'])).toEqual([chart.claim, chart.fact]);
    expect(legend(['small'])).toEqual([chart.fact]);
    expect(legend(['23-01'], { target: '23-02' })).toEqual([chart.claim, chart.target]);
  });

  test('are as tall as their numbers, and stand on one line', () => {
    const [small, large] = byClass(draw(chartOf('columns', ['small', '23-01'])), 'mark');
    expect(numberOf(large, 'height')).toBeCloseTo(2 * numberOf(small, 'height'));
    const feet = [small, large].map((mark) => numberOf(mark, 'y') + numberOf(mark, 'height'));
    expect(feet[0]).toBeCloseTo(feet[1] ?? NaN);
  });

  test('are as long as their numbers, across groups too', () => {
    const [first] = chartOf('bars', ['small']).groups;
    const [second] = chartOf('bars', ['23-01']).groups;
    if (!first || !second) throw new Error('A chart has groups');
    const tree = draw(chartOf('bars', [], { groups: [first, second] }));
    const [small, large] = byClass(tree, 'mark');
    expect(numberOf(large, 'width')).toBeCloseTo(2 * numberOf(small, 'width'));
    expect(numberOf(large, 'y')).toBeGreaterThan(numberOf(small, 'y') + numberOf(small, 'height'));
  });

  test('have their numbers beside them, in the reader’s digits', () => {
    const tree = draw(chartOf('columns', ['small', '23-01']), 'km');
    expect(byClass(tree, 'chart-number').map(wordsOf)).toEqual(['៥', '១០']);
  });
});

// Both differences are made by the style sheet: without it the classes say nothing to a reader.
test('the marks of the two voices are filled differently, and the target’s line is dashed', () => {
  const styles = readFileSync('src/lib/components/text.css', 'utf8');
  const valueOf = (selector: string, property: string): string | undefined =>
    new RegExp(`\\.${selector}\\b[^}]*?\\b${property}: ([^;]+);`).exec(styles)?.[1];
  const fills = ['mark-claim', 'mark-fact'].map((selector) => valueOf(selector, 'fill'));
  expect(fills).not.toContain(undefined);
  expect(fills[0]).not.toBe(fills[1]);
  expect(valueOf('chart-target', 'stroke-dasharray')).toMatch(/^[1-9]/);
});

describe('the target', () => {
  const tree = draw(chartOf('columns', ['small', '23-01'], { target: '23-02' }));
  const [line, ...more] = byClass(tree, 'chart-target');

  test('is one line across the chart, above every column, with its figure on it', () => {
    expect(more).toEqual([]);
    expect(line?.tagName).toBe('line');
    expect(numberOf(line, 'x2') - numberOf(line, 'x1')).toBe(360);
    expect(numberOf(line, 'y1')).toBe(numberOf(line, 'y2'));
    for (const mark of byClass(tree, 'mark')) expect(numberOf(mark, 'y')).toBeGreaterThan(numberOf(line, 'y1'));
    expect(byClass(tree, 'chart-strong').map(wordsOf)).toEqual(['20 billion US dollars']);
  });

  test('is no column: nobody has counted it', () => {
    expect(byClass(tree, 'mark')).toHaveLength(2);
  });

  test('is drawn in the scale of the columns', () => {
    const [small] = byClass(tree, 'mark');
    const foot = numberOf(small, 'y') + numberOf(small, 'height');
    expect(foot - numberOf(line, 'y1')).toBeCloseTo(4 * numberOf(small, 'height'));
  });
});

describe('a ranking', () => {
  const tree = draw(chartOf('rank', ['23-03', 'third'], { unit: 'ordinal' }));
  const dots = byClass(tree, 'rank').map((dot) => classesOf(dot)[1]);

  test('marks every place up to the bound where the source gives no more', () => {
    expect(dots.slice(0, 5)).toEqual(Array.from({ length: 5 }, () => 'rank-within'));
  });

  test('marks just the place that a source gives', () => {
    expect(dots.slice(5)).toEqual(['rank-other', 'rank-other', 'rank-at', 'rank-other', 'rank-other']);
  });

  test('says “among the first” in words, and the place as an ordinal', () => {
    expect(byClass(tree, 'chart-number').map(wordsOf)).toEqual(['among the first 5', '3rd']);
  });
});

describe('the table behind a chart', () => {
  const tree = draw(chartOf('columns', ['small', '23-01'], { target: '23-02' }));
  const rows = byTag(tree, 'tr').map((row) => wordsOf(row));

  test('opens on request', () => {
    const [details, ...more] = byTag(tree, 'details');
    expect(more).toEqual([]);
    expect(details?.properties['open']).toBeUndefined();
    expect(details && byTag(details, 'table')).toHaveLength(1);
    expect(byTag(tree, 'summary').map(wordsOf)).toEqual([messagesIn('en').chart.table]);
  });

  test('has every number whole, with its qualifier and its source, and the target last', () => {
    expect(rows).toEqual([
      'What Figure Source',
      'Vietnamese count',
      'Row small about 5 billion US dollars small Times, 2020',
      'Row 23-01 more than 10 billion US dollars Talks, 11 December 2023 1',
      'target named in the report 20 billion US dollars Talks, 11 December 2023 2',
    ]);
  });

  test('leads to each source', () => {
    expect(byTag(tree, 'a').map(({ properties: { href } }) => href)).toEqual([
      '/en/sources/#fact-small',
      '/en/sources/#claim-23-01',
      '/en/sources/#claim-23-02',
    ]);
  });

  test('says which heading heads what', () => {
    const scopes = byTag(tree, 'th').map(({ properties: { scope } }) => scope);
    expect(scopes).toEqual(['col', 'col', 'col', 'rowgroup', 'row', 'row', 'row']);
  });
});

describe.each(STORIES.filter(({ slug }) => chartsOf(slug).length > 0))('the charts of the story $slug', ({ slug }) => {
  test.each(['vi', 'km', 'en'] as const)('draw every number and give its source in %s', (language) => {
    for (const chart of chartsOf(slug)) {
      const tree = draw(chart, language, LEDGER);
      const refs = chart.groups.flatMap(({ rows }) => rows.map(({ ref }) => ref)).concat(chart.target ?? []);
      const anchors = refs.map((ref) => `/${language}/sources/#${resolveReference(LEDGER, ref, language)?.anchor}`);
      expect(
        byTag(tree, 'a').map(({ properties: { href } }) => href),
        chart.id,
      ).toEqual(anchors);
      const marks = refs.length - (chart.target ? 1 : 0);
      expect(byClass(tree, 'chart-number'), chart.id).toHaveLength(marks);
      const lengths = byClass(tree, 'mark').flatMap((mark) => [numberOf(mark, 'width'), numberOf(mark, 'height')]);
      expect(
        lengths.filter((length) => !(length > 0)),
        chart.id,
      ).toEqual([]);
    }
  });

  test('keep everything inside their frame', () => {
    for (const chart of chartsOf(slug)) {
      const [svg] = byClass(draw(chart, 'en', LEDGER), 'chart-drawing');
      const [, , width = NaN, height = NaN] = String(svg?.properties['viewBox']).split(' ').map(Number);
      for (const { properties } of svg ? all(svg, ({ tagName }) => tagName !== 'svg') : []) {
        const { x, y, cx, cy } = properties;
        expect(Number(x ?? cx ?? 0), chart.id).toBeLessThanOrEqual(width);
        expect(Number(y ?? cy ?? 0), chart.id).toBeGreaterThanOrEqual(0);
        expect(Number(y ?? cy ?? 0), chart.id).toBeLessThanOrEqual(height);
      }
    }
  });
});
