import { feature } from 'topojson-client';
import { expect, test } from 'vitest';
import type { Feature, Polygon, Position } from 'geojson';
import { collectionsTopology } from './topology';

const area = (id: string, ring: Position[]): Feature<Polygon> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry: { type: 'Polygon', coordinates: [ring] },
});

// Two squares side by side, the edge between them bent at [1, 0.5].
const west = [area('west', [[0, 0], [0, 1], [1, 1], [1, 0.5], [1, 0], [0, 0]])]; // prettier-ignore
const east = [area('east', [[1, 0], [1, 0.5], [1, 1], [2, 1], [2, 0], [1, 0]])]; // prettier-ignore

test('an edge that two collections share stands once', () => {
  const topo = collectionsTopology({ west, east }, ['west', 'east']);
  const onEdge = topo.arcs.filter((arc) => arc.some(([lng, lat]) => lng === 1 && lat === 0.5));
  expect(onEdge).toHaveLength(1);
});

test('what was put in comes out again', () => {
  const topo = collectionsTopology({ west, east }, ['west', 'east']);
  const ringOf = (name: 'west' | 'east'): Position[] => {
    const [found] = feature(topo, topo.objects[name]).features;
    expect(found?.id).toBe(name);
    return found?.geometry.type === 'Polygon' ? (found.geometry.coordinates[0] ?? []) : [];
  };
  expect(new Set(ringOf('west').map(String))).toEqual(new Set(['0,0', '0,1', '1,1', '1,0.5', '1,0']));
  expect(new Set(ringOf('east').map(String))).toEqual(new Set(['1,0', '1,0.5', '1,1', '2,1', '2,0']));
});
