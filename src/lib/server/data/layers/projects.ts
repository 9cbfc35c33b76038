import type { Geometry } from 'geojson';
import { pointOf, PACKAGES } from '../../places/data';
import type { PublishedFeature } from '../formats/geojson';
import { nameColumns, noteColumns, positionColumns, sourceColumns } from '../columns';

type Project = (typeof PACKAGES.projects)[number];

const POINTS = new Map([...PACKAGES.towns, ...PACKAGES.crossings].map((place) => [place.id, pointOf(place)]));

/**
 * A corridor is its two published ends and nothing between them: a line would be taken for its route. The map's own
 * band says beside it that it is schematic; a file cannot.
 */
function geometryOf({ geometry, properties: { ends } }: Project): Geometry | null {
  if (geometry || !ends) return geometry;
  return { type: 'MultiPoint', coordinates: ends.flatMap((end) => [POINTS.get(end) ?? []]) };
}

/** Bridges and expressways. */
export function projectFeatures(): PublishedFeature<'projects'>[] {
  return PACKAGES.projects.map((project) => {
    const { kind, names, ends, position, note, events } = project.properties;
    return {
      type: 'Feature',
      id: project.id,
      properties: {
        kind,
        ...nameColumns(names),
        is_corridor: ends !== null,
        ends: ends ?? [],
        ...positionColumns(position),
        ...noteColumns(note),
        ...sourceColumns(position, events),
      },
      geometry: geometryOf(project),
    };
  });
}
