import * as v from 'valibot';
import { boundingBox, described, slug, terms } from './common';
import { LAYERS, type LayerName } from './layers';

const position = described(v.pipe(v.array(v.number()), v.length(2)), 'Longitude and latitude in degrees, WGS 84.');
const line = v.pipe(v.array(position), v.minLength(2));
const ring = v.pipe(v.array(position), v.minLength(4));

const point = v.strictObject({ type: v.literal('Point'), coordinates: position });
const ends = v.strictObject({ type: v.literal('MultiPoint'), coordinates: v.pipe(v.array(position), v.length(2)) });
const lineString = v.strictObject({ type: v.literal('LineString'), coordinates: line });
const multiPolygon = v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(ring)) });
const located = described(v.nullable(point), 'null: no source gives the position.');

/** What a layer's features may be, in the terms of RFC 7946. */
const GEOMETRIES = {
  border: lineString,
  land: multiPolygon,
  water: v.variant('type', [multiPolygon, point]),
  provinces: multiPolygon,
  crossings: located,
  markers: located,
  towns: located,
  airports: located,
  projects: v.variant('type', [point, ends]),
} as const satisfies Record<LayerName, v.GenericSchema>;

/** The schema of a layer's file. */
export function collectionSchema(layer: LayerName) {
  return v.strictObject({
    type: v.literal('FeatureCollection'),
    name: v.literal(layer),
    ...terms,
    bbox: boundingBox,
    features: v.array(
      v.strictObject({
        type: v.literal('Feature'),
        id: slug,
        properties: LAYERS[layer],
        geometry: GEOMETRIES[layer],
      }),
    ),
  });
}
