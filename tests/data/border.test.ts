import { distance, kinks } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { borderLine } from '../../geodata/upstream/border';
import { emittedBase, emittedBorder, emittedLand, SLOW, vertexKey } from './emitted';

const TOLERANCE_METRES = 2;

describe('the border the site draws', () => {
  const line = emittedBorder().coordinates;
  const upstream = borderLine();

  test('has every vertex of OpenStreetMap’s line and no other, in its order', () => {
    expect(line).toHaveLength(upstream.length);
    const strayed = upstream
      .map((vertex, index) => ({ index, metres: distance(vertex, line[index] ?? [0, 0], { units: 'meters' }) }))
      .filter(({ metres }) => metres > TOLERANCE_METRES);
    expect(strayed).toEqual([]);
  });

  test('is one line', () => {
    expect(emittedBase.objects.border.geometries.map(({ type }) => type)).toEqual(['LineString']);
    expect(new Set(line.map(vertexKey)).size).toBe(line.length);
  });

  test('begins at the sea, where both countries’ coasts begin', () => {
    expect(distance(line[0] ?? [], [104.44024, 10.4238], { units: 'meters' })).toBeLessThan(TOLERANCE_METRES);
  });

  test('ends where the land of Laos meets that of both countries', () => {
    const end = line.at(-1) ?? [];
    expect(distance(end, [107.55656, 14.68609], { units: 'meters' })).toBeLessThan(TOLERANCE_METRES);
    for (const id of ['vn', 'kh', 'la']) {
      expect(emittedLand(id).coordinates.flat(2).map(vertexKey), id).toContain(vertexKey(end));
    }
  });

  test('never crosses itself', { timeout: SLOW }, () => {
    expect(kinks(emittedBorder()).features).toEqual([]);
  });
});
