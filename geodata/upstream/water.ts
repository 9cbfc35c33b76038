import { readFileSync } from 'node:fs';
import { area, bboxClip, feature as turfFeature, multiPolygon } from '@turf/turf';
import type { MultiPolygon, Position } from 'geojson';
import { simplifyTogether } from '../build/simplify';
import { roundLine } from '../build/canonical';
import { polygonsOf, upstreamPath } from './read';

/** The box the map of the border is read in; water beyond it is never in view at a scale that shows it. */
const WATER_BOX: [number, number, number, number] = [100, 7, 112, 18];

/** Waters smaller than this are specks at every scale at which the coarse source may be shown. */
const SMALLEST = { rivers: 0.6e6, lakes: 4e6 } as const;

/** Waters far from the line must be larger to be kept: the map is read along the line. */
const FAR_DEGREES = 1.2;
const FAR_FACTOR = 6;

export type WaterKind = keyof typeof SMALLEST;

/**
 * Rivers or lakes as one geometry, without specks, thinned like the land.
 * @param line the border line, in degrees
 */
export function waterPolygons(kind: WaterKind, line: Position[]): MultiPolygon {
  const world = JSON.parse(readFileSync(upstreamPath(`@geo-maps/earth-${kind}-1m/map.geo.json`), 'utf8'));
  const { geometry } = bboxClip(turfFeature({ type: 'MultiPolygon', coordinates: polygonsOf(world) }), WATER_BOX);
  const samples = line.filter((_, index) => index % 40 === 0);
  const isSeen = ([outer]: Position[][]): boolean => {
    const [x = 0, y = 0] = outer?.[0] ?? [];
    const far = Math.min(...samples.map(([lng = 0, lat = 0]) => Math.hypot(lng - x, lat - y)));
    const least = SMALLEST[kind] * (far > FAR_DEGREES ? FAR_FACTOR : 1);
    return outer !== undefined && outer.length > 3 && area({ type: 'Polygon', coordinates: [outer] }) >= least;
  };
  const rings = polygonsOf(geometry)
    .filter(isSeen)
    .map((polygon) => polygon.map(roundLine));
  const [thinned] = simplifyTogether([multiPolygon(rings)], line, 1.5e-6);
  if (thinned?.geometry.type !== 'MultiPolygon') throw new Error(`No ${kind} inside the box`);
  return thinned.geometry;
}
