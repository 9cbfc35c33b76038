import type { Feature } from 'geojson';
import type { MapData } from '$lib/geodata/layers';
import type { Frame } from './frame';

/** Units of the drawing to a degree from which corridors are drawn: the engine's zoom 7. */
const CORRIDOR_SCALE = (512 * 2 ** 7) / 360;

/** A point of the drawing, in its units. */
export type Point = readonly [number, number];

/** The corridors that are drawn in a frame. */
export function corridorsOf({ places }: MapData, { scale }: Frame): Feature[] {
  return scale > CORRIDOR_SCALE ? places.features.filter(({ properties }) => properties.schematic) : [];
}

/** Points between two vertices at which it is asked whether a corridor may be seen. */
const STEPS = 8;

/** Points along what may be seen of a corridor, from one end to the other. */
export function seenOf({ geometry }: Feature, { projection, holds }: Frame): Point[] {
  const vertices = geometry.type === 'LineString' ? geometry.coordinates : [];
  return vertices.slice(1).flatMap(([lng = 0, lat = 0], index) => {
    const [fromLng = lng, fromLat = lat] = vertices[index] ?? [];
    return Array.from({ length: STEPS }, (_, step) => step / STEPS).flatMap((share) => {
      const at = projection([fromLng + (lng - fromLng) * share, fromLat + (lat - fromLat) * share]);
      return at && holds(...at) ? [at] : [];
    });
  });
}
