import { bbox, distance, kinks, nearestPointOnLine } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import { COAST, TRIPOINT } from '../upstream/ends';
import { DataError, type Packages } from './packages';

/** Nothing of this map lies outside this box: [west, south, east, north] in degrees. */
export const MAP_BOX = [99.9, 6.9, 112.1, 24.1] as const;

/** Treaties draw straight lines too, so a long stretch is a gap only where upstream has vertices on it. */
const MAX_GAP_KM = 1;
const MAX_CROSSING_METRES = 2000;

/** The one line of the border. @throws DataError when the package holds anything else */
export function borderOf(packages: Packages): LineString {
  const [border, ...more] = packages.border;
  if (!border || more.length > 0 || border.geometry?.type !== 'LineString') {
    throw new DataError('border', 'border', 'must be exactly one LineString');
  }
  return border.geometry;
}

/** How many stretches of a line are longer than {@link MAX_GAP_KM} without a vertex between. */
export function longStraights(line: Position[]): number {
  return line.slice(1).filter((end, index) => distance(line[index] ?? end, end) > MAX_GAP_KM).length;
}

function checkBorder(packages: Packages): void {
  const line = borderOf(packages);
  const fail = (reason: string): never => {
    throw new DataError('border', 'border', reason);
  };
  const known = packages.border[0]?.properties.longStraights;
  const found = longStraights(line.coordinates);
  if (found !== known) {
    fail(`${found} stretches over ${MAX_GAP_KM} km without a vertex, ${known} of them drawn straight upstream: the line has a gap`);
  }
  if (kinks(line).features.length > 0) fail('the line crosses itself');
  const isAt = (position: Position | undefined, [lng = 0, lat = 0]: Position): boolean =>
    position !== undefined && Math.hypot((position[0] ?? 0) - lng, (position[1] ?? 0) - lat) < 1e-4;
  if (!isAt(line.coordinates[0], COAST)) fail('must begin at the coast of the Gulf of Thailand');
  if (!isAt(line.coordinates.at(-1), TRIPOINT)) fail('must end at the tripoint with Laos');
}

function checkBox(packages: Packages): void {
  const [west, south, east, north] = MAP_BOX;
  for (const [name, features] of Object.entries(packages)) {
    for (const { id, geometry } of features) {
      if (geometry === null) continue;
      const [w, s, e, n] = bbox(geometry);
      if (w < west || s < south || e > east || n > north) {
        throw new DataError(name, id, `lies outside the map's box ${MAP_BOX.join(', ')}`);
      }
    }
  }
}

function checkCrossings(packages: Packages): void {
  const line = borderOf(packages);
  for (const { id, geometry, properties } of packages.crossings) {
    if ((geometry === null) !== (properties.position === null)) {
      throw new DataError('crossings', id, 'a point needs its position (source, precision), and the other way round');
    }
    if (geometry === null) continue;
    if (geometry.type !== 'Point') throw new DataError('crossings', id, 'must be a Point');
    const metres = nearestPointOnLine(line, geometry, { units: 'meters' }).properties.dist;
    if (metres > MAX_CROSSING_METRES) {
      throw new DataError('crossings', id, `stands ${Math.round(metres)} m from the line (at most ${MAX_CROSSING_METRES} m)`);
    }
  }
}

/** Every id that one feature names in another must exist, and an id stands for one feature only. */
function checkReferences(packages: Packages): void {
  const owner = new Map<string, string>();
  for (const [name, features] of Object.entries(packages)) {
    for (const { id } of features) {
      const other = owner.get(id);
      if (other !== undefined) throw new DataError(name, id, `this id is already used in ${other}`);
      owner.set(id, name);
    }
  }
  const need = (name: string, id: string, reference: string | null | undefined): void => {
    if (reference && !owner.has(reference)) throw new DataError(name, id, `refers to "${reference}", which no package has`);
  };
  for (const { id, properties } of packages.crossings) {
    for (const side of [properties.vn, properties.kh]) {
      need('crossings', id, side.province);
      need('crossings', id, side.provinceSince2025);
    }
  }
  for (const { id, properties } of packages.markers) need('markers', id, properties.at);
  for (const { id, properties } of packages.projects) properties.ends?.forEach((end) => need('projects', id, end));
  for (const { id, properties } of packages.towns) properties.seatOf.forEach((province) => need('towns', id, province));
  for (const { id, properties } of packages.provinces) properties.members?.forEach((member) => need('provinces', id, member));
}

/** Names are required in Vietnamese and English; a Khmer one may be an explicit null. */
function checkNames(packages: Packages): void {
  for (const [name, features] of Object.entries(packages)) {
    for (const { id, properties } of features) {
      if (!('names' in properties) || properties.names === undefined) continue;
      for (const language of ['vi', 'en'] as const) {
        if (properties.names[language] === null) throw new DataError(name, id, `has no name in ${language}`);
      }
    }
  }
}

/**
 * Checks what the schemas cannot see: the border line, positions, references between packages, names.
 * @throws DataError naming package, feature and reason
 */
export function checkPackages(packages: Packages): void {
  checkReferences(packages);
  checkNames(packages);
  checkBorder(packages);
  checkBox(packages);
  checkCrossings(packages);
}
