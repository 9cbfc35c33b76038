import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from './frame';
import { placeLabels, type LabelRequest, type PlacedLabel, type Side } from './labels';

/** What the letters of a label cover at the least: half the type's height a letter, between tops and tails. */
function inkOf({ x, y, anchor, request: { text, size } }: PlacedLabel): Box {
  const width = text.replace(/\p{M}/gu, '').length * size * 0.5;
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.25 };
}

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Symbol {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

const squareOf = ({ x, y, reach }: Symbol): Box => ({
  left: x - reach,
  right: x + reach,
  top: y - reach,
  bottom: y + reach,
});

const NAMES = ['Mộc Bài', 'Bavet', 'បាវិត', 'ព្រះសីហនុ', 'TP. Hồ Chí Minh', 'VIỆT NAM', 'Hà Tiên', 'Đồng Tháp'];
const SIDES: readonly Side[] = ['left', 'right', 'above', 'below', 'centre'];
const coordinate = fc.double({ min: 0, max: 240, noNaN: true });

const anyRequest: fc.Arbitrary<LabelRequest> = fc.record({
  x: coordinate,
  y: coordinate,
  text: fc.constantFrom(...NAMES),
  kind: fc.constant('town'),
  className: fc.constant('label-town'),
  size: fc.constantFrom(11, 12, 17, 24),
  sides: fc.shuffledSubarray([...SIDES], { minLength: 1 }),
  gap: fc.double({ min: 0, max: 12, noNaN: true }),
});
const anyGroups = fc.array(fc.array(anyRequest, { minLength: 1, maxLength: 2 }), { maxLength: 14 });
const anySymbols = fc.array(fc.record({ x: coordinate, y: coordinate, reach: fc.constantFrom(5, 10) }), {
  maxLength: 8,
});

const request = (more: Partial<LabelRequest> = {}): LabelRequest => ({
  x: 100,
  y: 100,
  text: 'Bavet',
  kind: 'town',
  className: 'label-town',
  size: 12,
  sides: ['right'],
  gap: 6,
  ...more,
});

const ENDLESS: Box = { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity };

/** Places labels where everything may be seen, unless told otherwise. */
const place = (groups: LabelRequest[][], symbols: Symbol[], within = ENDLESS): PlacedLabel[] =>
  placeLabels(groups, symbols, within);

const textsOf = (labels: readonly PlacedLabel[]): string[] => labels.map((label) => label.request.text);

describe('placed labels', () => {
  test('never overlap each other', () => {
    fc.assert(
      fc.property(anyGroups, anySymbols, (groups, symbols) => {
        const inks = place(groups, symbols).map(inkOf);
        const clashes = inks.filter((ink, index) => inks.slice(index + 1).some((other) => overlaps(ink, other)));
        expect(clashes).toEqual([]);
      }),
    );
  });

  test('never cover a symbol', () => {
    fc.assert(
      fc.property(anyGroups, anySymbols, (groups, symbols) => {
        const squares = symbols.map(squareOf);
        const inks = place(groups, symbols).map(inkOf);
        expect(inks.filter((ink) => squares.some((square) => overlaps(ink, square)))).toEqual([]);
      }),
    );
  });

  test('are seen whole, whatever is seen of the drawing', () => {
    const within = { left: 20, right: 200, top: 30, bottom: 180 };
    fc.assert(
      fc.property(anyGroups, (groups) => {
        const inks = place(groups, [], within).map(inkOf);
        const cut = ({ left, right, top, bottom }: Box): boolean =>
          left < within.left || right > within.right || top < within.top || bottom > within.bottom;
        expect(inks.filter(cut)).toEqual([]);
      }),
    );
  });

  test('are kept or left out together with their group', () => {
    fc.assert(
      fc.property(anyGroups, anySymbols, (groups, symbols) => {
        const placed = new Set(place(groups, symbols).map((label) => label.request));
        const counts = groups.map((group) => group.filter((each) => placed.has(each)).length);
        counts.forEach((count, index) => expect([0, groups[index]?.length]).toContain(count));
      }),
    );
  });

  test('do not give way to less important ones', () => {
    fc.assert(
      fc.property(anyGroups, anySymbols, fc.nat(14), (groups, symbols, count) => {
        const few = place(groups.slice(0, count), symbols);
        expect(place(groups, symbols).slice(0, few.length)).toEqual(few);
      }),
    );
  });

  test('stand on a side that was asked for', () => {
    fc.assert(
      fc.property(anyRequest, (asked) => {
        const [placed] = place([[asked]], []);
        const [side] = asked.sides;
        const anchors = { left: 'end', right: 'start', above: 'middle', below: 'middle', centre: 'middle' } as const;
        expect(placed?.anchor).toBe(side && anchors[side]);
      }),
    );
  });
});

describe('a label', () => {
  test('leaves its gap to the point it names', () => {
    const at = (side: Side) => place([[request({ sides: [side] })]], []).map(inkOf)[0];
    expect(at('right')?.left).toBe(106);
    expect(at('left')?.right).toBe(94);
    expect(at('above')?.bottom).toBeLessThanOrEqual(94);
    expect(at('below')?.top).toBeGreaterThanOrEqual(106);
  });

  test('takes the next side where the first is taken', () => {
    const [label] = place([[request({ sides: ['right', 'left'] })]], [{ x: 120, y: 100, reach: 5 }]);
    expect(label?.anchor).toBe('end');
  });

  test('of what the page is about stands even where nothing is free, and others give way', () => {
    const needed = request({ isNeeded: true });
    const symbols = [{ x: 120, y: 100, reach: 5 }];
    expect(textsOf(place([[needed], [request({ text: 'Svay Rieng' })]], symbols))).toEqual(['Bavet']);
  });

  test('takes the next side where the first is not seen whole, even where that is taken', () => {
    const needed = request({ isNeeded: true, sides: ['right', 'left'] });
    const within = { ...ENDLESS, right: 130 };
    expect(place([[needed]], [], within)[0]?.anchor).toBe('end');
    expect(place([[needed]], [{ x: 80, y: 100, reach: 5 }], within)[0]?.anchor).toBe('end');
  });

  test('that fits on no side is left out', () => {
    expect(place([[request()]], [{ x: 120, y: 100, reach: 5 }])).toEqual([]);
    expect(textsOf(place([[request()], [request({ text: 'Svay Rieng' })]], []))).toEqual(['Bavet']);
  });

  // Widths as a browser sets them, in heights of type: Noto Sans and Noto Sans Khmer, gates in weight 600.
  test.each([
    ['label-crossing', 'Mộc Bài', 3.83],
    ['label-crossing', 'កោះរកា', 2.94],
    ['label-crossing', 'យិញបា', 2.92],
    ['label-crossing', 'ក្អមសំណ', 3.55],
    ['label-country', 'វៀតណាម', 3.7],
    // Country names in Latin letters are capitals, spaced out by a fifth of their height.
    ['label-country', 'Campuchia', 7.66],
  ])('as %s gets the room that "%s" takes', (className, text, width) => {
    const size = 10;
    const end = 106 + width * size;
    const atEnd = { x: end + 4, y: 100, reach: 5 };
    expect(place([[request({ className, text, size })]], [atEnd])).toEqual([]);
  });
});

test('a crossing’s second name goes with the first when it has no room', () => {
  const pair = [request({ sides: ['left'] }), request({ text: 'Mộc Bài', sides: ['right'] })];
  expect(textsOf(place([pair], []))).toEqual(['Bavet', 'Mộc Bài']);
  expect(place([pair], [{ x: 120, y: 100, reach: 5 }])).toEqual([]);
});

test('a crossing’s two names do not cover each other', () => {
  const pair = [request(), request({ text: 'Mộc Bài', sides: ['right', 'left'] })];
  expect(place([pair], []).map(({ anchor }) => anchor)).toEqual(['start', 'end']);
});
