import { area, bboxClip, feature as turfFeature, intersect, featureCollection, union } from '@turf/turf';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import { samePosition } from '../build/canonical';
import { positionKey } from '../build/simplify';
import { BORDER_PACKAGE } from './border';
import { countryPolygons, polygonsOf } from './read';

const COASTLINE_PACKAGE = '@geo-maps/countries-coastline-10m/map.geo.json';

/** Far enough north for Hanoi; east of 112° lie only islets that this map does not show. */
export const LAND_BOX: [number, number, number, number] = [100, 7, 112, 24];

/** Islands smaller than this cannot be seen at the scales of this map. */
const SMALLEST_ISLAND_M2 = 5e6;

export const LAND_CODES = { vn: 'VNM', kh: 'KHM', la: 'LAO', th: 'THA', cn: 'CHN', mm: 'MMR' } as const;
export type LandId = keyof typeof LAND_CODES;

type Area = Feature<Polygon | MultiPolygon>;

/** The parts of a country inside the box; clipping leaves empty rings of the parts outside. */
function clipped(path: string, code: string): Area {
  const { geometry } = bboxClip(turfFeature(countryPolygons(path, code)), LAND_BOX);
  return turfFeature(visible({ type: 'MultiPolygon', coordinates: polygonsOf(geometry) }));
}

function visible(geometry: Polygon | MultiPolygon): MultiPolygon {
  const coordinates = polygonsOf(geometry)
    .map((rings): Position[][] => rings.slice(0, 1))
    .filter(
      (rings) => (rings[0]?.length ?? 0) > 3 && area({ type: 'Polygon', coordinates: rings }) >= SMALLEST_ISLAND_M2,
    );
  return { type: 'MultiPolygon', coordinates };
}

/**
 * The land of each country inside {@link LAND_BOX}. Inland borders are those of the border package
 * (whose countries reach into the sea), coasts those of the coastline package: each country is the
 * intersection of the two, without lagoons and without islands nobody would see.
 */
export function landPolygons(): Record<LandId, MultiPolygon> {
  const codes = Object.entries(LAND_CODES);
  const mass = union(featureCollection(codes.map(([, code]) => clipped(COASTLINE_PACKAGE, code))));
  if (!mass) throw new Error(`${COASTLINE_PACKAGE}: no land inside the box`);
  const land = { type: 'Feature', properties: {}, geometry: visible(mass.geometry) } as const;
  const entries = codes.map(([id, code]) => {
    const part = intersect(featureCollection<Polygon | MultiPolygon>([land, clipped(BORDER_PACKAGE, code)]));
    if (!part) throw new Error(`${BORDER_PACKAGE}: ${code} has no land inside the box`);
    return [id, visible(part.geometry)];
  });
  return Object.fromEntries(entries);
}

/**
 * Puts the border line into a ring in place of the ring's own run between the line's two ends.
 * @throws Error when an end of the line is not a vertex of the ring
 */
export function withBorder(ring: Position[], line: Position[]): Position[] {
  const open = ring.slice(0, -1);
  const first = line[0];
  const last = line.at(-1);
  const start = open.findIndex((vertex) => samePosition(vertex, first));
  const end = open.findIndex((vertex) => samePosition(vertex, last));
  if (start === -1 || end === -1) throw new Error('The border line does not begin and end on the ring');
  const onLine = new Set(line.map(positionKey));
  const forward = [...open.slice(start), ...open.slice(0, start)];
  const span = (end - start + open.length) % open.length;
  const runsForward = forward.slice(0, span + 1).filter((vertex) => onLine.has(positionKey(vertex))).length > 2;
  const rest = runsForward ? forward.slice(span + 1) : forward.slice(1, span).reverse();
  const closed = [...line, ...rest, ...line.slice(0, 1)];
  return closed;
}
