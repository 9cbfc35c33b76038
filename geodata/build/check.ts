import { bbox, distance, kinks, nearestPointOnLine } from '@turf/turf';
import type { LineString, Position } from 'geojson';
import type { Names } from '../../src/lib/domain/language';
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

/** Lengths, in metres, of the stretches longer than {@link MAX_GAP_KM} without a vertex between. */
export function longStraights(line: Position[]): number[] {
  return line.slice(1).flatMap((end, index) => {
    const km = distance(line[index] ?? end, end);
    return km > MAX_GAP_KM ? [Math.round(km * 1000)] : [];
  });
}

function checkBorder(packages: Packages): void {
  const line = borderOf(packages);
  const fail = (reason: string): never => {
    throw new DataError('border', 'border', reason);
  };
  const known = packages.border[0]?.properties.longStraights ?? [];
  // Rounding to the packages' decimals moves an end by a metre at most.
  const found = longStraights(line.coordinates);
  const strange = found.filter((metres, index) => Math.abs(metres - (known[index] ?? 0)) > 3);
  if (strange.length > 0 || found.length !== known.length) {
    fail(`stretches over ${MAX_GAP_KM} km without a vertex that upstream does not draw straight: the line has a gap`);
  }
  const isAt = (position: Position | undefined, [lng = 0, lat = 0]: Position): boolean =>
    position !== undefined && Math.hypot((position[0] ?? 0) - lng, (position[1] ?? 0) - lat) < 1e-4;
  if (!isAt(line.coordinates[0], COAST)) fail('must begin at the coast of the Gulf of Thailand');
  if (!isAt(line.coordinates.at(-1), TRIPOINT)) fail('must end at the tripoint with Laos');
  if (kinks(line).features.length > 0) fail('the line crosses itself');
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

/** A point and the source of its position come together, or neither does. */
function checkPositions(packages: Packages): void {
  for (const name of ['crossings', 'markers', 'towns', 'airports', 'projects'] as const) {
    for (const { id, geometry, properties } of packages[name]) {
      if ((geometry === null) !== (properties.position === null)) {
        throw new DataError(name, id, 'a point needs its position (source, precision), and the other way round');
      }
      if (geometry !== null && geometry.type !== 'Point') throw new DataError(name, id, 'must be a Point');
    }
  }
}

function checkCrossings(packages: Packages): void {
  const line = borderOf(packages);
  for (const { id, geometry } of packages.crossings) {
    if (geometry?.type !== 'Point') continue;
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
  const need = (name: string, id: string, reference: string | null | undefined, ...kinds: string[]): void => {
    if (!reference) return;
    const found = owner.get(reference);
    if (!found) throw new DataError(name, id, `refers to "${reference}", which no package has`);
    if (!kinds.includes(found)) throw new DataError(name, id, `refers to "${reference}" of ${found}, not of ${kinds.join(' or ')}`);
  };
  for (const { id, properties } of packages.crossings) {
    for (const side of [properties.vn, properties.kh]) {
      need('crossings', id, side.province, 'provinces');
      need('crossings', id, side.provinceSince2025, 'provinces');
    }
  }
  for (const { id, properties } of packages.markers) need('markers', id, properties.at, 'crossings');
  for (const { id, properties } of packages.projects) {
    properties.ends?.forEach((end) => need('projects', id, end, 'towns', 'crossings'));
  }
  for (const { id, properties } of packages.towns) properties.seatOf.forEach((seat) => need('towns', id, seat, 'provinces'));
  for (const { id, properties } of packages.provinces) {
    properties.members?.forEach((member) => need('provinces', id, member, 'provinces'));
  }
}

type Properties = Packages[keyof Packages][number]['properties'];

/** All names a feature carries: its own, or those of its two gates. */
function namesOf(properties: Properties): Names[] {
  if (properties.kind === 'crossing') return [properties.vn.names, properties.kh.names].filter((names) => names !== null);
  return 'names' in properties && properties.names ? [properties.names] : [];
}

/** Names are required in Vietnamese and English; a Khmer one may be an explicit null. */
function checkNames(packages: Packages): void {
  for (const [name, features] of Object.entries(packages)) {
    for (const { id, properties } of features) {
      const all = namesOf(properties);
      if (properties.kind === 'water-label' && all.length === 0) throw new DataError(name, id, 'has no names');
      for (const language of ['vi', 'en'] as const) {
        if (all.some((names) => names[language] === null)) throw new DataError(name, id, `has no name in ${language}`);
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
  checkBox(packages);
  checkPositions(packages);
  // Last what takes long: the line is searched for crossings of itself, and for the stretch nearest to each crossing.
  checkBorder(packages);
  checkCrossings(packages);
}
