import * as v from 'valibot';

/** Longitude and latitude, in degrees. */
const position = v.pipe(
  v.array(v.pipe(v.number(), v.finite('is no number of degrees'))),
  v.minLength(2, 'needs longitude and latitude'),
  v.maxLength(3, 'holds more than a position'),
);
const line = v.pipe(v.array(position), v.minLength(2, 'is a line of fewer than two positions'));
const ring = v.pipe(
  v.array(position),
  v.minLength(4, 'is a ring of fewer than four positions'),
  v.check((all) => String(all[0]) === String(all.at(-1)), 'is a ring that does not end where it begins'),
);
const polygon = v.pipe(v.array(ring), v.minLength(1, 'is a polygon without a ring'));

/** The geometries that a package may hold (RFC 7946): all but collections of them. */
export const GEOMETRY = v.variant('type', [
  v.strictObject({ type: v.literal('Point'), coordinates: position }),
  v.strictObject({ type: v.literal('MultiPoint'), coordinates: v.array(position) }),
  v.strictObject({ type: v.literal('LineString'), coordinates: line }),
  v.strictObject({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
  v.strictObject({ type: v.literal('Polygon'), coordinates: polygon }),
  v.strictObject({ type: v.literal('MultiPolygon'), coordinates: v.array(polygon) }),
]);

/** A feature as a package's file holds it; what its properties are is checked by the schema of the package. */
export const FEATURE = v.object({
  type: v.literal('Feature'),
  id: v.string('is not a string'),
  properties: v.nullable(v.record(v.string(), v.unknown())),
  geometry: v.nullable(GEOMETRY),
});
