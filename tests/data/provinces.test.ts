import { area, bbox, feature, featureCollection, intersect, kinks, polygon } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { MultiPolygon, Position } from 'geojson';
import { emittedBorder, emittedLand, emittedPlaces, emittedProvinces, SLOW, stretches, vertexKey } from './emitted';

const KM2 = 1e6;
const LARGEST_OVERLAP_KM2 = 0.01;
const SMALLEST_PART_KM2 = 0.5;

const VN_UNTIL = ['kien-giang', 'an-giang', 'dong-thap', 'long-an', 'tay-ninh', 'binh-phuoc', 'dak-nong', 'dak-lak'];
const KH = ['kampot', 'takeo', 'kandal', 'prey-veng', 'svay-rieng', 'tboung-khmum', 'kratie', 'mondulkiri'];
const VN_SINCE = ['an-giang', 'dong-thap', 'tay-ninh', 'dong-nai', 'lam-dong', 'dak-lak', 'gia-lai', 'quang-ngai'];

/** The source draws Prey Veng's short second front near 11.60 N as a single point. */
const THREE_MEET_AT = vertexKey([105.80911, 11.59953]);

interface Era {
  readonly name: string;
  readonly country: 'VN' | 'KH';
  readonly day: string;
  readonly count: number;
  /** The provinces along the border, from the Gulf of Thailand to the tripoint. */
  readonly fronts: readonly string[];
}

const ERAS: readonly Era[] = [
  {
    name: 'Viet Nam until 30 June 2025',
    country: 'VN',
    day: '2025-06-30',
    count: 63,
    fronts: [...VN_UNTIL, 'gia-lai', 'kon-tum'].map((id) => `${id}-province`),
  },
  {
    name: 'Viet Nam since 1 July 2025',
    country: 'VN',
    day: '2025-07-01',
    count: 34,
    fronts: VN_SINCE.map((id) => `${id}-province-2025`),
  },
  {
    name: 'Cambodia in both eras',
    country: 'KH',
    day: '2025-07-01',
    count: 25,
    fronts: [...KH, 'ratanakiri'].map((id) => `${id}-province`),
  },
];

/** Which of the shapes have each key, e.g. each vertex or each stretch of their rings. */
function owners(shapes: Map<string, MultiPolygon>, keysOf: (ring: Position[]) => string[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const [id, { coordinates }] of shapes) {
    for (const key of coordinates.flat().flatMap(keysOf)) found.set(key, (found.get(key) ?? new Set()).add(id));
  }
  return found;
}

/** How much two shapes overlap; shapes whose bounding boxes are apart need no closer look. */
function overlapKm2(a: MultiPolygon, b: MultiPolygon): number {
  const [[w1, s1, e1, n1], [w2, s2, e2, n2]] = [bbox(a), bbox(b)];
  if (w1 > e2 || w2 > e1 || s1 > n2 || s2 > n1) return 0;
  const shared = intersect(featureCollection([feature(a), feature(b)]));
  return shared ? area(shared) / KM2 : 0;
}

/** The outer ring as the set of its vertices, wherever it begins and whichever way it runs. */
const outerKey = ([outer = []]: Position[][]): string => outer.slice(1).map(vertexKey).sort().join(' ');

describe.each(ERAS.map(({ name, ...era }) => [name, era] as const))('the provinces of %s', (_, era) => {
  const { country, day, count, fronts } = era;
  const shapes = emittedProvinces(country, day);
  const land = emittedLand(country.toLowerCase());
  const line = emittedBorder().coordinates;

  test(`are ${count}, each with a shape`, () => {
    expect(shapes.size).toBe(count);
    for (const [id, shape] of shapes) expect(area(shape), id).toBeGreaterThan(0);
  });

  test(`touch the border where they say so, ${fronts.length} in all`, () => {
    const onLine = new Set(line.map(vertexKey));
    const touching = [...shapes].filter(([, { coordinates }]) =>
      coordinates.flat(2).some((vertex) => onLine.has(vertexKey(vertex))),
    );
    const flagged = emittedPlaces.features
      .filter(({ properties: { id, border } }) => border && shapes.has(id))
      .map(({ properties: { id } }) => id);
    expect(touching.map(([id]) => id).sort()).toEqual([...fronts].sort());
    expect(flagged.sort()).toEqual([...fronts].sort());
  });

  test('follow one another along the border without a gap, each stretch edging one province', () => {
    const edging = owners(shapes, stretches);
    const owner = stretches(line).map((stretch) => [...(edging.get(stretch) ?? [])].join(' and '));
    expect(owner.filter((id, index) => id !== owner[index - 1])).toEqual(fronts);
  });

  test('share a vertex of the border only where two of them meet', () => {
    const edging = owners(shapes, (ring) => ring.map(vertexKey));
    const shared = line.map(vertexKey).filter((vertex) => (edging.get(vertex)?.size ?? 0) !== 1);
    expect(shared).toHaveLength(fronts.length - 1);
    for (const vertex of shared) {
      const meeting = country === 'KH' && vertex === THREE_MEET_AT ? 3 : 2;
      expect(edging.get(vertex)?.size, vertex).toBe(meeting);
    }
  });

  test('do not overlap', { timeout: SLOW }, () => {
    const all = [...shapes];
    const overlaps = all
      .flatMap(([a, shape], index) =>
        all.slice(index + 1).map(([b, other]) => ({ between: [a, b], km2: overlapKm2(shape, other) })),
      )
      .filter(({ km2 }) => km2 > LARGEST_OVERLAP_KM2);
    expect(overlaps).toEqual([]);
  });

  test('cover their country’s land', () => {
    const sum = [...shapes.values()].reduce((total, shape) => total + area(shape), 0);
    expect(Math.abs(sum / area(land) - 1)).toBeLessThan(0.001);
  });

  test('are one piece on the mainland each, besides whole islands', () => {
    const islands = new Set(land.coordinates.map(outerKey));
    const pieces = [...shapes].map(([id, { coordinates }]) => ({
      id,
      mainland: coordinates.filter((part) => !islands.has(outerKey(part))).length,
    }));
    expect(pieces.filter(({ mainland }) => mainland !== 1)).toEqual([]);
  });

  test('have no slivers', () => {
    const slivers = [...shapes].flatMap(([id, { coordinates }]) =>
      coordinates.map((part) => ({ id, km2: area(polygon(part)) / KM2 })).filter(({ km2 }) => km2 < SMALLEST_PART_KM2),
    );
    expect(slivers).toEqual([]);
  });

  test('have edges that do not cross themselves', { timeout: SLOW }, () => {
    const crossing = [...shapes].flatMap(([id, shape]) =>
      kinks(shape).features.map(({ geometry }) => `${id} at ${geometry.coordinates.join(', ')}`),
    );
    expect(crossing).toEqual([]);
  });
});

test('Cambodia’s provinces are the same before and after Viet Nam’s merger', () => {
  expect([...emittedProvinces('KH', '2025-06-30')]).toEqual([...emittedProvinces('KH', '2025-07-01')]);
});

test('the two countries do not overlap', { timeout: SLOW }, () => {
  expect(overlapKm2(emittedLand('vn'), emittedLand('kh'))).toBeLessThan(LARGEST_OVERLAP_KM2);
});
