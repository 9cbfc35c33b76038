import type { FeatureCollection, Point } from 'geojson';
import type { Names } from '../../src/lib/domain/language';
import type { Packages } from './packages';

type Marker = Packages['markers'][number];

/** A marker of which nothing is known but its name and its position, in degrees (WGS 84). */
export type BareMarkers = FeatureCollection<Point, Names>;

/**
 * Takes the bare markers out of the packages: those with no note, no event and no crossing beside them. A page of its
 * own would say nothing of one, and thousands of them would weigh on everything that lists places; the moving map draws
 * them from a file of their own.
 */
export function splitBareMarkers(packages: Packages): { told: Packages; bare: BareMarkers } {
  const told: Marker[] = [];
  const bare: BareMarkers['features'] = [];
  for (const marker of packages.markers) {
    const { note, events, at, names } = marker.properties;
    const isTold = note !== null || events.length > 0 || at !== null;
    if (isTold || marker.geometry?.type !== 'Point') told.push(marker);
    else bare.push({ type: 'Feature', geometry: marker.geometry, properties: names });
  }
  return { told: { ...packages, markers: told }, bare: { type: 'FeatureCollection', features: bare } };
}
