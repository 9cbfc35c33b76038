import { area, intersect, featureCollection } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { Position } from 'geojson';
import { positionKey, simplifyTogether, type AreaFeature } from './simplify';

/** Steps of a way between two points, each second one shifted sideways by `wiggle` degrees. */
function wiggly([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, wiggle: number): Position[] {
  const steps = 40;
  const span = Math.hypot(x2 - x1, y2 - y1);
  return Array.from({ length: steps + 1 }, (_, step) => {
    const side = step === 0 || step === steps ? 0 : (step % 2 ? wiggle : -wiggle) / span;
    const share = step / steps;
    return [x1 + share * (x2 - x1) - side * (y2 - y1), y1 + share * (y2 - y1) + side * (x2 - x1)];
  });
}

const shape = (id: string, ...rings: Position[][]): AreaFeature => ({
  type: 'Feature',
  id,
  properties: { id },
  geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) },
});

const ringsOf = (feature: AreaFeature | undefined): Position[][] =>
  feature?.geometry.type === 'MultiPolygon' ? feature.geometry.coordinates.flat() : [];

const keysOf = (feature: AreaFeature | undefined): Set<string> => new Set(ringsOf(feature).flat().map(positionKey));

/** The line between west and middle; the edge between middle and east; the outer edges left and right. */
const line = wiggly([1, 0], [1, 1], 0.001);
const edge = wiggly([2, 0], [2, 1], 0.001);
const left = wiggly([0, 1], [0, 0], 0.001);
const right = wiggly([3, 0], [3, 1], 0.001);

const islet: Position[] = [
  [5, 0.5],
  [5.001, 0.5],
  [5.001, 0.501],
  [5, 0.5],
];
const west = shape('west', [...line, ...left, [1, 0]]);
const middle = shape('middle', [...edge, ...[...line].reverse(), [2, 0]]);
const east = shape('east', [...right, ...[...edge].reverse(), [3, 0]], islet);

describe('areas simplified together', () => {
  const simplified = simplifyTogether([west, middle, east], line, 1e-5);
  const [newWest, newMiddle, newEast] = simplified;

  test('stay who they are', () => {
    expect(simplified.map(({ id, properties }) => [id, properties])).toEqual([
      ['west', { id: 'west' }],
      ['middle', { id: 'middle' }],
      ['east', { id: 'east' }],
    ]);
  });

  test('keep every vertex of the line, on both sides of it', () => {
    for (const vertex of line.map(positionKey)) {
      expect(keysOf(newWest).has(vertex), vertex).toBe(true);
      expect(keysOf(newMiddle).has(vertex), vertex).toBe(true);
    }
  });

  test('lose small bends elsewhere', () => {
    const kept = right.map(positionKey).filter((vertex) => keysOf(newEast).has(vertex));
    expect(kept.length).toBeGreaterThanOrEqual(2);
    expect(kept.length).toBeLessThan(right.length / 2);
  });

  test('keep sharing the edge between them', () => {
    const onEdge = edge.map(positionKey);
    const ofMiddle = onEdge.filter((vertex) => keysOf(newMiddle).has(vertex));
    expect(ofMiddle).toEqual(onEdge.filter((vertex) => keysOf(newEast).has(vertex)));
    expect(ofMiddle.length).toBeLessThan(edge.length);
    expect(newMiddle && newEast && intersect(featureCollection([newMiddle, newEast]))).toBeNull();
  });

  test('lose an islet that is folded flat, and keep the mainland', () => {
    expect(ringsOf(east)).toHaveLength(2);
    expect(ringsOf(newEast)).toHaveLength(1);
    expect(area(newEast ?? east) / area(east)).toBeCloseTo(1, 2);
  });
});

test('the same bend stays beside the line and goes far from it', () => {
  const bent = (x: number): AreaFeature => shape(`at ${x}`, [...wiggly([x, 0], [x, 1], 0.002), [x + 9, 0.5], [x, 0]]);
  const [near, far] = simplifyTogether([bent(1), bent(20)], line, 2e-5);
  expect(ringsOf(near).flat().length).toBeGreaterThan(2 * ringsOf(far).flat().length);
});
