import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../../domain/language';
import type { StripStop } from '../../domain/pages';
import { estimateWidth } from '../../domain/text-width';
import { stripData } from '../../server/strip';
import { axisOf, axisOfStretch, baseline, heightsFor, lensOf, LENS } from './geometry';
import { KHMER, LATIN, layOut, type Layout, type Script } from './layout';

const scriptOf = (language: Language): Script => (language === 'km' ? KHMER : LATIN);
const TIERS = 3;

interface Box {
  readonly id: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The rectangles that the names of one side fill, as they are drawn. */
function boxes(
  stops: readonly StripStop[],
  layout: Layout,
  x: (f: number) => number,
  side: 'above' | 'below',
  script: Script,
): Box[] {
  const heights = heightsFor(script, TIERS);
  return stops.flatMap((stop): Box[] => {
    const at = layout.get(stop.id)?.[side];
    if (!at) return [];
    const size = stop.isGreat ? script.size : script.minorSize;
    const width = estimateWidth(stop[side], size);
    const left = at.side === 'right' ? x(stop.fraction) + 4 : x(stop.fraction) - 4 - width;
    const base = baseline(at, side === 'above', heights, script);
    return [{ id: stop.id, left, right: left + width, top: base - size, bottom: base }];
  });
}

const meet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

describe.each(LANGUAGES)('the names along the strip in %s', (language) => {
  const { stops } = stripData(language);
  const script = scriptOf(language);
  const named = stops.filter(({ above, below }) => above !== '' && below !== '');

  describe.each([1440, 1280, 1024, 900])('in a window of %d pixels', (width) => {
    const { x } = axisOf(width, false);
    const layout = layOut(stops, x, { limits: [4, width - 4], tiers: TIERS }, script);

    test('never meet, nor leave the window or the strip', () => {
      for (const side of ['above', 'below'] as const) {
        const all = boxes(stops, layout, x, side, script);
        for (const box of all) {
          expect(box.left, box.id).toBeGreaterThanOrEqual(4);
          expect(box.right, box.id).toBeLessThanOrEqual(width - 4);
          expect(box.top, box.id).toBeGreaterThan(0);
          expect(box.bottom, box.id).toBeLessThan(heightsFor(script, TIERS).whole);
          expect(
            all.filter((other) => other !== box && meet(box, other)).map(({ id }) => id),
            box.id,
          ).toEqual([]);
        }
      }
    });

    test('stand on both sides of a crossing or on neither', () => {
      for (const { above, below } of layout.values())
        expect([above.tier, below.tier]).toEqual([expect.any(Number), expect.any(Number)]);
      expect(layout.size).toBeGreaterThan(named.length / 2);
    });
  });

  test('are there for every international crossing in a wide window, Vĩnh Xương and its neighbour too', () => {
    const { x } = axisOf(1440, false);
    const layout = layOut(stops, x, { limits: [4, 1436], tiers: TIERS }, script);
    const great = named.filter(({ isGreat }) => isGreat).map(({ id }) => id);
    expect(great.filter((id) => !layout.has(id))).toEqual([]);
    expect(great).toEqual(expect.arrayContaining(['vinh-xuong', 'thuong-phuoc']));
  });
});

describe('the axis', () => {
  test.each([true, false])('gives back the fraction of each place (narrow: %s)', (isNarrow) => {
    const axis = axisOf(800, isNarrow);
    for (const fraction of [0, 0.25, 1]) expect(axis.fraction(axis.x(fraction))).toBeCloseTo(fraction, 9);
    expect(axis.fraction(-100)).toBe(0);
    expect(axis.fraction(9999)).toBe(1);
  });

  test('under the lens has its centre in the middle, and is larger', () => {
    const lens = lensOf(390, 0.4);
    expect(lens.x(0.4)).toBe(195);
    expect(lens.x(0.5) - lens.x(0.4)).toBeCloseTo(39 * LENS, 9);
  });
  test('of a stretch is as wide as the drawing, with a little of what is beside it at either end', () => {
    const { x, fraction } = axisOfStretch(368, { from: 0.2, to: 0.4 });
    const [left, right] = [x(0.2), 368 - x(0.4)];
    expect(left).toBeCloseTo(right, 9);
    expect(left).toBeGreaterThan(15);
    expect(left).toBeLessThan(25);
    expect(x(0.3)).toBeCloseTo(184, 9);
    for (const each of [0.2, 0.25, 0.4]) expect(fraction(x(each))).toBeCloseTo(each, 9);
  });

  test('of a stretch at an end of the line does not lead beyond it', () => {
    expect(axisOfStretch(368, { from: 0, to: 0.1 }).fraction(0)).toBe(0);
    expect(axisOfStretch(368, { from: 0.9, to: 1 }).fraction(368)).toBe(1);
  });
});
