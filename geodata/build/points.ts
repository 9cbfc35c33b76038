import type { FeatureCollection, Point } from 'geojson';
import type { Names } from '../../src/lib/domain/language';
import type { Packages } from './packages';

/** A marker of which nothing is known but its name and its position, in degrees (WGS 84). */
export type BareMarkers = FeatureCollection<Point, Names>;

/**
 * Takes the bare markers out of the packages: those with no note, no event and no crossing beside them. A page of its
 * own would say nothing of one, and thousands of them would weigh on everything that lists places; the moving map draws
 * them from a file of their own.
 */
export function splitBareMarkers(packages: Packages): { told: Packages; bare: BareMarkers } {
  const isBare = ({ geometry, properties: { note, events, at } }: Packages['markers'][number]): boolean =>
    geometry?.type === 'Point' && note === null && events.length === 0 && at === null;
  const features = packages.markers.filter(isBare).flatMap(({ geometry, properties }): BareMarkers['features'] =>
    geometry?.type === 'Point' ? [{ type: 'Feature', geometry, properties: properties.names }] : [],
  );
  return {
    told: { ...packages, markers: packages.markers.filter((marker) => !isBare(marker)) },
    bare: { type: 'FeatureCollection', features },
  };
}
