import type { Position } from 'geojson';
import { COAST, TRIPOINT } from './ends';
import { countryPolygons } from './read';

export const BORDER_PACKAGE = '@osm_borders/maritime_10m/borders.geo.json';

function indexOfVertex(ring: Position[], [lng, lat]: Position): number {
  const index = ring.findIndex((vertex) => vertex[0] === lng && vertex[1] === lat);
  if (index === -1) throw new Error(`${BORDER_PACKAGE}: no vertex at ${lng}, ${lat}; the package has changed`);
  return index;
}

/** Walks a closed ring (first vertex repeated last) forward from one index to another. */
function walk(ring: Position[], from: number, to: number): Position[] {
  const open = ring.slice(0, -1);
  const count = (to - from + open.length) % open.length;
  return Array.from({ length: count + 1 }, (_, step) => open[(from + step) % open.length] ?? TRIPOINT);
}

/**
 * The land border as one line from the Gulf of Thailand to the tripoint: the slice of Cambodia's
 * outer ring that is not the far longer way round by Thailand and Laos.
 * @returns positions in degrees (WGS 84), unrounded
 */
export function borderLine(): Position[] {
  const ring = countryPolygons(BORDER_PACKAGE, 'KHM').coordinates[0]?.[0] ?? [];
  const tripoint = indexOfVertex(ring, TRIPOINT);
  const coast = indexOfVertex(ring, COAST);
  const oneWay = walk(ring, coast, tripoint);
  const otherWay = walk(ring, tripoint, coast).reverse();
  // The western way round passes the Dangrek range, far from any longitude of this border.
  return oneWay.some(([lng]) => (lng ?? 0) < 103.5) ? otherWay : oneWay;
}
