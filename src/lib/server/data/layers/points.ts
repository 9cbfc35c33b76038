import { PACKAGES } from '../../places/data';
import type { PublishedFeature } from '../formats/geojson';
import { nameColumns, noteColumns, positionColumns, sourceColumns } from '../columns';

/** Border markers; without a geometry where none is printed. */
export function markerFeatures(): PublishedFeature<'markers'>[] {
  return PACKAGES.markers.map(({ id, geometry, properties: { kind, names, at, position, note, events } }) => ({
    type: 'Feature',
    id,
    properties: {
      kind,
      ...nameColumns(names),
      at_crossing: at,
      ...positionColumns(position),
      ...noteColumns(note),
      ...sourceColumns(position, events),
    },
    geometry,
  }));
}

/** Towns, with the provinces whose seats they are. */
export function townFeatures(): PublishedFeature<'towns'>[] {
  return PACKAGES.towns.map(
    ({ id, geometry, properties: { kind, country, names, rank, seatOf, position, events } }) => ({
      type: 'Feature',
      id,
      properties: {
        kind,
        country,
        ...nameColumns(names),
        rank,
        seat_of: seatOf,
        ...positionColumns(position),
        ...sourceColumns(position, events),
      },
      geometry,
    }),
  );
}

/** Airports, with the days on which airlines began and ceased to use them. */
export function airportFeatures(): PublishedFeature<'airports'>[] {
  return PACKAGES.airports.map(({ id, geometry, properties: { kind, country, names, from, to, ...rest } }) => ({
    type: 'Feature',
    id,
    properties: {
      kind,
      country,
      ...nameColumns(names),
      valid_from: from,
      valid_to: to,
      ...positionColumns(rest.position),
      ...noteColumns(rest.note),
      ...sourceColumns(rest.position, rest.events),
    },
    geometry,
  }));
}
