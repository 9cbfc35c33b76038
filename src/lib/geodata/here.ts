import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import type { FeatureCollection } from 'geojson';
import type { BorderLine } from '../border/border-line';
import { neighbours, type Stop } from '../border/stops';
import type { Position } from '../domain/feature';
import { landShapes, provinceShapes, type Geodata } from './layers';

/** Nearer to the mapped line than this, in metres, nobody can say on which side a point lies: the line is approximate. */
const UNSURE_METRES = 100;

/** The areas that a position can lie in. */
export interface Areas {
  readonly land: FeatureCollection;
  readonly provinces: FeatureCollection;
}

export const areasOf = ({ base, places }: Geodata): Areas => ({
  land: landShapes(base),
  provinces: provinceShapes(base, places),
});

const COUNTRY_IDS = { vn: 'VN', kh: 'KH', la: 'LA', th: 'TH' } as const;
export type LandCountry = (typeof COUNTRY_IDS)[keyof typeof COUNTRY_IDS];

/** A stop with how far it is, in metres along the mapped line. */
export interface Reach<S> {
  readonly stop: S;
  readonly metres: number;
}

/** What is at a position. */
export interface Here<S> {
  /** Null at sea, in a country the map does not name, or where the line is too near to tell. */
  readonly country: LandCountry | null;
  /** Id of the province on the day; null where the map has none, or the line is too near to tell. */
  readonly province: string | null;
  /** Whether the mapped line is so near that the position is on neither side for certain. */
  readonly isAtLine: boolean;
  /** Metres over the ground to the nearest point of the mapped line, and that point. */
  readonly metres: number;
  readonly nearest: Position;
  /** How far along the line that point is, from the Gulf of Thailand (0) to the tripoint (1). */
  readonly fraction: number;
  /** The next stops along the line from there. */
  readonly towardsGulf: Reach<S> | null;
  readonly towardsTripoint: Reach<S> | null;
}

/** The id of the area that holds a position on a day; null where none does. */
function idAt({ features }: FeatureCollection, position: Position, day: string): string | null {
  const found = features.find(({ geometry, properties }) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return false;
    if (properties?.['from'] > day || properties?.['to'] < day) return false;
    return booleanPointInPolygon([...position], geometry);
  });
  return found ? String(found.properties?.['id']) : null;
}

function countryOf(id: string | null): LandCountry | null {
  return id === 'vn' || id === 'kh' || id === 'la' || id === 'th' ? COUNTRY_IDS[id] : null;
}

/**
 * What is at a position: country and province on a day, how far the line is, and the next stops along
 * it. Distances are geodesic; along the line they are those of the mapped line, not of the border.
 * @param position [longitude, latitude] in degrees, WGS 84
 * @param day ISO day
 * @param stops in order along the line
 */
export function whatIsHere<S extends Stop>(
  position: Position,
  day: string,
  line: BorderLine,
  { land, provinces }: Areas,
  stops: readonly S[],
): Here<S> {
  const { fraction, metres, position: nearest } = line.locate(position);
  const isAtLine = metres < UNSURE_METRES;
  const { before, after } = neighbours(stops, fraction);
  const reach = (stop: S | null): Reach<S> | null =>
    stop && { stop, metres: line.metresBetween(stop.fraction, fraction) };
  return {
    country: isAtLine ? null : countryOf(idAt(land, position, day)),
    province: isAtLine ? null : idAt(provinces, position, day),
    isAtLine,
    metres,
    nearest,
    fraction,
    towardsGulf: reach(before),
    towardsTripoint: reach(after),
  };
}
