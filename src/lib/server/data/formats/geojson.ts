import { bbox, rewind, truncate } from '@turf/turf';
import type { Feature, Geometry } from 'geojson';
import { DECIMALS } from '../../../../../geodata/build/canonical';
import type { LayerName, Row } from '../schema/layers';
import type { Terms } from '../terms';

/** A feature as it is handed out. A geometry of null is RFC 7946's: no source gives its position. */
export type PublishedFeature<L extends LayerName> = Feature<Geometry | null, Row<L>> & { id: string };

/** Outer rings counterclockwise, as RFC 7946 asks, and no more decimals than the packages have. */
function published(geometry: Geometry): Geometry {
  const turned = rewind(truncate(geometry, { precision: DECIMALS, coordinates: 2 }));
  return turned.type === 'Feature' || turned.type === 'FeatureCollection' ? geometry : turned;
}

/** The text of a layer's file: a GeoJSON feature collection, one feature a line. */
export function collectionText<L extends LayerName>(
  name: L,
  terms: Terms,
  features: readonly PublishedFeature<L>[],
): string {
  const whole = features.map((feature) => ({ ...feature, geometry: feature.geometry && published(feature.geometry) }));
  const geometries = whole.flatMap(({ geometry }) => geometry ?? []);
  const box = bbox({ type: 'GeometryCollection', geometries });
  const head = JSON.stringify({ type: 'FeatureCollection', name, ...terms, bbox: box });
  return `${head.slice(0, -1)},"features":[\n${whole.map((feature) => JSON.stringify(feature)).join(',\n')}\n]}\n`;
}
