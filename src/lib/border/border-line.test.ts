import { bbox, earthRadius, length, lineString, nearestPointOnLine } from '@turf/turf';
import fc from 'fast-check';
import type { Feature, LineString } from 'geojson';
import { describe, expect, test } from 'vitest';
import { borderOf } from '../../../geodata/build/check';
import { readPackages } from '../../../geodata/build/packages';
import type { Position } from '../domain/feature';
import { BorderLine } from './border-line';
import { EARTH_RADIUS } from './sphere';

const POSITIONS = borderOf(readPackages()).coordinates.map(([lng = 0, lat = 0]): Position => [lng, lat]);
const LINE = new BorderLine(POSITIONS);

/** The same line with every eightieth vertex: turf tries every segment of a line, and there are 10,000 points to try. */
const THIN = POSITIONS.filter((_, index) => index % 80 === 0);

/** Anywhere on the map, sea and neighbours included. */
const anywhere = fc.tuple(fc.double({ min: 97, max: 115, noNaN: true }), fc.double({ min: 5, max: 25, noNaN: true }));
const fractions = fc.double({ min: 0, max: 1, noNaN: true });

const drawn = (positions: readonly Position[]) => lineString(positions.map((position) => [...position]));

/** What turf finds, in metres. */
function byTurf(line: Feature<LineString>, point: Position) {
  const { properties } = nearestPointOnLine(line, [...point], { units: 'meters' });
  return { off: properties.pointDistance, along: properties.totalDistance };
}

/** As near to the line as turf finds, and at the same place; where two places are equally near, either will do. */
function agrees(line: BorderLine, turfs: Feature<LineString>, point: Position): void {
  const { fraction, metres } = line.locate(point);
  const { off, along } = byTurf(turfs, point);
  expect(Math.abs(metres - off)).toBeLessThan(1);
  const apart = Math.abs(fraction * line.metresBetween(0, 1) - along);
  if (Math.abs(metres - off) > 1e-6) expect(apart).toBeLessThan(1);
}

test('the earth is turf’s', () => {
  expect(EARTH_RADIUS).toBe(earthRadius);
});

describe('locate', () => {
  test('agrees with turf to a metre at 10,000 random points', { timeout: 60_000 }, () => {
    const [thin, turfs] = [new BorderLine(THIN), drawn(THIN)];
    fc.assert(
      fc.property(anywhere, (point) => agrees(thin, turfs, point)),
      { numRuns: 10_000 },
    );
  });

  test('agrees with turf on the whole line', { timeout: 60_000 }, () => {
    const turfs = drawn(POSITIONS);
    fc.assert(
      fc.property(anywhere, (point) => agrees(LINE, turfs, point)),
      { numRuns: 150 },
    );
  });

  test('finds a point of the line where it stands', () => {
    fc.assert(
      fc.property(fractions, (fraction) => {
        const { fraction: found, metres } = LINE.locate(LINE.at(fraction));
        expect(metres).toBeLessThan(0.01);
        expect(LINE.metresBetween(found, fraction)).toBeLessThan(0.05);
      }),
    );
  });

  test.each([
    ['Phnom Penh', [104.9167, 11.55], 'KH'],
    ['Svay Rieng', [105.8, 11.08], 'KH'],
    ['Ho Chi Minh City', [106.7, 10.78], 'VN'],
    ['Tay Ninh', [106.1, 11.31], 'VN'],
    ['Chau Doc', [105.12, 10.7], 'VN'],
  ] as const)('knows on which side %s lies', (_, position, side) => {
    expect(LINE.locate([...position]).side).toBe(side);
  });

  test('gives no side beyond the tripoint and out in the Gulf, where the line has none', () => {
    expect(LINE.locate([107.6, 15.4]).side).toBeNull();
    expect(LINE.locate([103.9, 9.9]).side).toBeNull();
  });

  test('keeps its side across a vertex, where two segments meet', () => {
    // A hairpin: right of both segments is inside, left is outside.
    const hairpin = new BorderLine([
      [104, 10],
      [105, 11],
      [106, 10],
    ]);
    expect(hairpin.locate([105, 11.5]).side).toBe('KH');
    expect(hairpin.locate([105, 10.5]).side).toBe('VN');
  });
});

describe('the axis', () => {
  test('begins at the Gulf and ends at the tripoint', () => {
    const [first, last] = [LINE.at(0), LINE.at(1)];
    expect(first[0]).toBeCloseTo(POSITIONS[0]?.[0] ?? 0, 9);
    expect(last[1]).toBeCloseTo(POSITIONS.at(-1)?.[1] ?? 0, 9);
    expect(LINE.at(-1)).toEqual(first);
    expect(LINE.at(2)).toEqual(last);
  });

  test('measures as turf does', () => {
    const metres = length(drawn(POSITIONS), { units: 'meters' });
    expect(Math.abs(LINE.metresBetween(0, 1) - metres)).toBeLessThan(0.01);
    expect(LINE.metresBetween(0.7, 0.2)).toBeCloseTo(metres / 2, 3);
  });

  test('is cut into stretches that end where they are asked to', () => {
    fc.assert(
      fc.property(fractions, fractions, (a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6);
        const stretch = LINE.slice(a, b);
        expect(stretch[0]).toEqual(LINE.at(Math.min(a, b)));
        expect(stretch.at(-1)).toEqual(LINE.at(Math.max(a, b)));
        const metres = length(drawn(stretch), { units: 'meters' });
        expect(Math.abs(metres - LINE.metresBetween(a, b))).toBeLessThan(0.05);
      }),
      { numRuns: 50 },
    );
  });

  test('needs two positions', () => {
    expect(() => new BorderLine([[105, 11]])).toThrow(RangeError);
  });
});

describe('what a bounding box holds of the line', () => {
  test('is all of it in the box of the whole', () => {
    const [west, south, east, north] = bbox(drawn(POSITIONS));
    expect(LINE.extentIn([west, south, east, north])).toEqual([0, 1]);
  });

  test('is nothing where the line does not pass', () => {
    expect(LINE.extentIn([103, 13, 104, 14])).toBeNull();
  });

  test('holds each of its vertices', () => {
    const extent = LINE.extentIn([105.6, 10.7, 106.4, 11.2]);
    const inside = POSITIONS.filter(([lng, lat]) => lng >= 105.6 && lng <= 106.4 && lat >= 10.7 && lat <= 11.2);
    for (const position of inside) {
      const { fraction } = LINE.locate(position);
      expect(fraction).toBeGreaterThanOrEqual((extent?.[0] ?? 1) - 1e-9);
      expect(fraction).toBeLessThanOrEqual((extent?.[1] ?? 0) + 1e-9);
    }
  });
});
