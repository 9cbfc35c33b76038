import { booleanClockwise, lineString } from '@turf/turf';
import type { FeatureCollection, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { dataSets } from '../catalogue';

const layers = dataSets('https://map.example')
  .flatMap(({ files }) => files)
  .filter(({ format }) => format === 'geojson')
  .map(({ path, text }) => ({ path, text, collection: read(text) }));

function read(text: string): FeatureCollection {
  return JSON.parse(text);
}

const isClockwise = (ring: Position[]): boolean => booleanClockwise(lineString(ring));

describe.each(layers)('$path', ({ text, collection }) => {
  test('has a box round all it holds, and no reference system of its own', () => {
    const [west = NaN, south = NaN, east = NaN, north = NaN] = collection.bbox ?? [];
    expect(west).toBeLessThan(east);
    expect(south).toBeLessThan(north);
    expect(collection).not.toHaveProperty('crs');
  });

  test('has no position finer than six decimals', () => {
    expect(text).not.toMatch(/[[,]-?\d+\.\d{7}/);
  });

  test('has its outer rings counterclockwise and its holes clockwise', () => {
    const polygons = collection.features.flatMap(({ geometry }) =>
      geometry?.type === 'MultiPolygon' ? geometry.coordinates : [],
    );
    const wrong = polygons.filter(([outer = [], ...holes]) => isClockwise(outer) || !holes.every(isClockwise));
    expect(wrong).toEqual([]);
  });

  test('gives each feature an id of its own', () => {
    const ids = collection.features.map(({ id }) => id);
    expect(ids.length).toBeGreaterThan(0);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
