import { kinks } from '@turf/turf';
import { feature } from 'topojson-client';
import { planarTriangleArea, presimplify, simplify, type Triangle } from 'topojson-simplify';
import type { Feature, GeoJsonProperties, MultiPolygon, Polygon, Position } from 'geojson';
import { collectionsTopology, type Collections } from './topology';

export type AreaFeature = Feature<Polygon | MultiPolygon, GeoJsonProperties>;

export const positionKey = (position: Position): string => `${position[0]},${position[1]}`;

/**
 * How much a bend weighs: its triangle's area in square degrees, less the further it lies from the
 * line, because the map is read along the line. At `reach` degrees a bend counts for a half.
 */
function weightAlong(line: Position[], reach: number): (triangle: Triangle) => number {
  const samples = line.filter((_, index) => index % 40 === 0);
  return (triangle) => {
    const [, [x, y]] = triangle;
    const nearest = Math.min(...samples.map((sample) => Math.hypot(x - (sample[0] ?? 0), y - (sample[1] ?? 0))));
    return planarTriangleArea(triangle) / (1 + (nearest / reach) ** 2);
  };
}

/**
 * Simplifies areas together, so that neighbours keep sharing their edges (Visvalingam's method,
 * topojson-simplify), and leaves every vertex of `line` where it is.
 * @param areas polygons in degrees whose shared edges have equal vertices
 * @param line the line whose vertices must all stay
 * @param minWeight the least weight, in square degrees, of a bend that stays
 */
export function simplifyTogether(areas: AreaFeature[], line: Position[], minWeight: number): AreaFeature[] {
  const kept = new Set(line.map(positionKey));
  const raw = collectionsTopology({ areas }, ['areas']);
  const weighted = presimplify(raw, weightAlong(line, 0.25));
  keepPoints(weighted, (point) => kept.has(positionKey(point)));
  let thinned = thin(weighted, areas, minWeight);
  // Where leaving out bends has folded an edge over itself, its bends stay.
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const folds = thinned.flatMap((area) => kinks(area).features.map(({ geometry }) => geometry.coordinates));
    if (folds.length === 0) break;
    keepPoints(weighted, (point) => folds.some((fold) => isWithin(point, fold, FOLD_REACH)));
    thinned = thin(weighted, areas, minWeight);
  }
  return thinned;
}

const MAX_ROUNDS = 4;

/** Round a fold, bends within this many degrees stay. */
const FOLD_REACH = 0.05;

const isWithin = (a: Position, b: Position, reach: number): boolean =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0)) < reach;

type Weighted = Collections<'areas'>;

function keepPoints(weighted: Weighted, isKept: (point: Position) => boolean): void {
  for (const arc of weighted.arcs) {
    for (const point of arc) if (isKept(point)) point[2] = Infinity;
  }
}

function thin(weighted: Weighted, areas: AreaFeature[], minWeight: number): AreaFeature[] {
  const thinned = simplify(weighted, minWeight);
  const { features } = feature(thinned, thinned.objects.areas);
  return features.map(({ geometry }, index) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')
      throw new TypeError('Only areas can be simplified');
    const { id, properties } = areas[index] ?? {};
    return { type: 'Feature', id, properties: properties ?? {}, geometry: withoutCollapsed(geometry) };
  });
}

/** Drops rings that simplification has folded flat. */
function withoutCollapsed(geometry: Polygon | MultiPolygon): MultiPolygon {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const isOpen = (ring: Position[]) => new Set(ring.map(positionKey)).size > 3;
  return {
    type: 'MultiPolygon',
    coordinates: polygons.filter((rings) => isOpen(rings[0] ?? [])).map((rings) => rings.filter(isOpen)),
  };
}
