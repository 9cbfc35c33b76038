import { area, booleanPointInPolygon, featureCollection, intersect, polygon } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { roundPosition } from '../build/canonical';
import { fitToOutline, withIslands } from './fit';

type Province = Feature<MultiPolygon, { name: string }>;

const province = (name: string, ...parts: Position[][][]): Province => ({
  type: 'Feature',
  properties: { name },
  geometry: { type: 'MultiPolygon', coordinates: parts },
});

/** Point at an angle (in turns) and distance from the middle of the country, in degrees. */
const at = (turn: number, radius: number): Position => [
  106 + radius * Math.cos(2 * Math.PI * turn),
  12 + radius * Math.sin(2 * Math.PI * turn),
];

const CORNERS = 240;

/** A country's outline, as packages hold it: a circle of one degree, its corners shifted in or out by up to 0.04. */
const outlineOf = (shifts: readonly number[]): Position[] => {
  const open = Array.from({ length: CORNERS }, (_, step) =>
    roundPosition(at(step / CORNERS, 1 + 0.04 * (shifts[step % shifts.length] ?? 0))),
  );
  return [...open, ...open.slice(0, 1)];
};

/** Wedges between the turns given, as a source draws them: each with a bent edge to the middle and a coarse coast. */
function wedges(turns: readonly number[], radius: number): Province[] {
  const edge = (turn: number): Position[] =>
    [0, 0.25, 0.5, 0.75].map((share) => at(turn + (share % 0.5 ? 0.01 : 0), share * radius)).concat([at(turn, radius)]);
  return turns.map((from, index) => {
    const to = turns[index + 1] ?? (turns[0] ?? 0) + 1;
    const coast = [1, 2, 3, 4, 5].map((step) => at(from + (step / 6) * (to - from), radius));
    const back = [...edge(index + 1 < turns.length ? to : (turns[0] ?? 0))].reverse();
    return province(`wedge ${index}`, [[...edge(from), ...coast, ...back]]);
  });
}

const sum = (provinces: Province[]): number => provinces.reduce((total, one) => total + area(one), 0);

const keysOf = ({ geometry }: Province): Set<string> => new Set(geometry.coordinates.flat(2).map(String));

function overlap(provinces: Province[]): number {
  const pairs = provinces.flatMap((one, index) => provinces.slice(index + 1).map((other) => [one, other] as const));
  return pairs.reduce((total, pair) => {
    const shared = intersect(featureCollection([...pair]));
    return total + (shared ? area(shared) : 0);
  }, 0);
}

describe('provinces fitted to an outline', () => {
  const TURNS = [0.05, 0.36, 0.66];
  const outline = outlineOf([0, 0.6, -0.3, 0.8, -0.7]);

  test.each([
    ['too small', 0.95],
    ['too large', 1.05],
    ['of about its size', 1],
  ])('fill it without overlap when the source draws the country %s', (_, radius) => {
    const fitted = fitToOutline(wedges(TURNS, radius), outline);
    expect(sum(fitted) / area(polygon([outline]))).toBeCloseTo(1, 6);
    expect(overlap(fitted) / sum(fitted)).toBeLessThan(1e-6);
  });

  test('take over every corner of the outline, and meet only on such corners', () => {
    const fitted = fitToOutline(wedges(TURNS, 0.95), outline).map(keysOf);
    const owners = outline.slice(1).map((corner) => fitted.filter((keys) => keys.has(String(corner))).length);
    expect(Math.min(...owners)).toBe(1);
    expect(owners.filter((count) => count === 2)).toHaveLength(TURNS.length);
  });

  test('keep their order and names, each about where it was', () => {
    const source = wedges(TURNS, 0.95);
    const fitted = fitToOutline(source, outline);
    expect(fitted.map(({ properties }) => properties.name)).toEqual(['wedge 0', 'wedge 1', 'wedge 2']);
    [0.2, 0.5, 0.9].forEach((turn, index) => {
      const holding = fitted.findIndex(({ geometry }) => booleanPointInPolygon(at(turn, 0.6), geometry));
      expect(holding).toBe(index);
    });
    for (const [index, one] of source.entries()) {
      const share = area(fitted[index] ?? one) / area(one);
      expect(share).toBeGreaterThan(0.9);
      expect(share).toBeLessThan(1.3);
    }
  });

  test('leave the edges between them as the source has them', () => {
    const fitted = fitToOutline(wedges(TURNS, 0.95), outline).map(keysOf);
    for (const turn of TURNS) {
      const bend = String(roundPosition(at(turn + 0.01, 0.25 * 0.95)));
      expect(fitted.filter((keys) => keys.has(bend))).toHaveLength(2);
    }
  });

  test('leave a province that lies wholly inside another where it is', () => {
    const [host, ...others] = wedges(TURNS, 0.95);
    const city = [0, 0.25, 0.5, 0.75, 1].map((turn): Position => {
      const [lng = 0, lat = 0] = at(0.2, 0.6);
      return [lng + 0.05 * Math.cos(2 * Math.PI * turn), lat + 0.05 * Math.sin(2 * Math.PI * turn)];
    });
    const closed = [...city.slice(0, -1), ...city.slice(0, 1)];
    const around = province('around', [...(host?.geometry.coordinates[0] ?? []), [...closed].reverse()]);
    const fitted = fitToOutline([around, ...others, province('city', [closed])], outline);
    expect(sum(fitted) / area(polygon([outline]))).toBeCloseTo(1, 5);
    expect(area(fitted.at(-1) ?? around) / area(polygon([closed]))).toBeCloseTo(1, 2);
    expect(booleanPointInPolygon(at(0.2, 0.6), fitted[0]?.geometry ?? around)).toBe(false);
  });

  test('lose the source’s islands, which come from the land', () => {
    const [first, ...others] = wedges(TURNS, 0.95);
    const island = [at(0.2, 1.4), at(0.21, 1.4), at(0.21, 1.5), at(0.2, 1.4)];
    const parts = [...(first?.geometry.coordinates ?? []), [island]];
    const fitted = fitToOutline([province('with island', ...parts), ...others], outline);
    expect(fitted.map(({ geometry }) => geometry.coordinates.length)).toEqual([1, 1, 1]);
  });

  test('fill any outline, wherever their edges end', () => {
    const shifts = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: CORNERS });
    const turns = fc.tuple(
      fc.double({ min: 0, max: 0.04, noNaN: true }),
      fc.double({ min: 0.3, max: 0.36, noNaN: true }),
      fc.double({ min: 0.64, max: 0.7, noNaN: true }),
    );
    const radius = fc.double({ min: 0.94, max: 1.06, noNaN: true });
    fc.assert(
      fc.property(shifts, turns, radius, (some, cuts, size) => {
        const country = outlineOf(some);
        const fitted = fitToOutline(wedges(cuts, size), country);
        expect(sum(fitted) / area(polygon([country]))).toBeCloseTo(1, 6);
      }),
      { numRuns: 25 },
    );
  });
});

test('an island goes to the province whose coast is nearest, and to that one only', () => {
  const source = wedges([0.05, 0.36, 0.66], 0.95);
  const fitted = fitToOutline(source, outlineOf([0]));
  const island = (turn: number): Position[][] => [
    [at(turn, 1.3), at(turn + 0.01, 1.3), at(turn + 0.01, 1.35), at(turn, 1.3)],
  ];
  const [north, south, offSouth] = [island(0.2), island(0.8), island(0.85)];
  const owned = withIslands(fitted, source, [south ?? [], north ?? [], offSouth ?? []]);
  expect(owned.map(({ geometry }) => geometry.coordinates.slice(1))).toEqual([[north], [], [south, offSouth]]);
  expect(owned.map(({ geometry }) => geometry.coordinates[0])).toEqual(
    fitted.map(({ geometry }) => geometry.coordinates[0]),
  );
});
