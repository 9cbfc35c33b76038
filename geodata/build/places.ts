import { along, area, bearing, destination, feature, length, lineString, nearestPointOnLine, polygon } from '@turf/turf';
import polylabel from 'polylabel';
import type { Feature, FeatureCollection, Geometry, LineString, MultiPolygon, Position } from 'geojson';
import type { Names } from '../../src/lib/domain/language';
import type { FeatureKind, FeatureSummary } from '../../src/lib/domain/feature';
import type { MapPlace } from '../../src/lib/domain/map-place';
import { dayBefore, firstDay } from '../../src/lib/domain/span';
import { pairNames } from '../../src/lib/domain/pair';
import { boxOf } from './base';
import { borderOf } from './check';
import { DataError, type Packages } from './packages';

type Drawn = Feature<Geometry, MapPlace>;

const draw = (id: string, geometry: Geometry, properties: Omit<MapPlace, 'id'>): Drawn => ({
  type: 'Feature',
  geometry,
  properties: { id, ...properties },
});

/** Where a label stands so that it lies to that side of its point: the eight compass points, from north. */
const ANCHORS = ['bottom', 'bottom-left', 'left', 'top-left', 'top', 'top-right', 'right', 'bottom-right'] as const;

/**
 * The label anchors of a crossing's two gates, each on its own land. The line runs from the Gulf to
 * the tripoint, so Viet Nam lies to its right; the direction is that of the line over 4 km.
 */
function gateAnchors(line: LineString, point: Position): { anchorVn: string; anchorKh: string } {
  const whole = length(feature(line));
  const at = nearestPointOnLine(line, point).properties.location;
  const from = along(line, Math.max(0, at - 2));
  const to = along(line, Math.min(whole, at + 2));
  const right = bearing(from, to) + 90;
  const anchor = (degrees: number): string => ANCHORS[Math.round((((degrees % 360) + 360) % 360) / 45) % 8] ?? 'left';
  return { anchorVn: anchor(right), anchorKh: anchor(right + 180) };
}

function crossings(packages: Packages): Drawn[] {
  const line = borderOf(packages);
  return packages.crossings.flatMap(({ id, geometry, properties: { class: type, raised, vn, kh, position } }) => {
    if (geometry?.type !== 'Point') return [];
    const anchors = gateAnchors(line, geometry.coordinates);
    const names = pairNames(vn.names, kh.names);
    const common = { kind: 'crossing', names, vn: vn.names, kh: kh.names, precision: position?.precision, ...anchors } as const;
    if (!raised) return [draw(id, geometry, { ...common, class: type })];
    // A class that no source names is drawn like every crossing that is not international.
    return [
      draw(id, geometry, { ...common, class: raised.before ?? 'main', to: dayBefore(firstDay(raised.since)) }),
      draw(id, geometry, { ...common, class: type, from: firstDay(raised.since) }),
    ];
  });
}

function airports(packages: Packages): Drawn[] {
  return packages.airports.flatMap(({ id, geometry, properties: { names, position, from, to } }) =>
    geometry ? [draw(id, geometry, { kind: 'airport', names, precision: position?.precision, from, to })] : [],
  );
}

/** Bends a straight way into a shallow arc that stops short of its ends, so that nobody reads it as a road. */
function corridor(from: Position, to: Position): LineString {
  const span = length(lineString([from, to]));
  const side = bearing(from, to) + 90;
  const middle = along(lineString([from, to]), span / 2);
  const [x1 = 0, y1 = 0] = from;
  const [x2 = 0, y2 = 0] = to;
  const [cx = 0, cy = 0] = destination(middle, span * 0.09, side).geometry.coordinates;
  const shares = Array.from({ length: 33 }, (_, step) => 0.06 + (step / 32) * 0.88);
  const coordinates = shares.map((t): Position => {
    const [a, b, c] = [(1 - t) ** 2, 2 * t * (1 - t), t ** 2];
    return [a * x1 + b * cx + c * x2, a * y1 + b * cy + c * y2];
  });
  return { type: 'LineString', coordinates: coordinates.map((position) => position.map((degrees) => Number(degrees.toFixed(4)))) };
}

function projects(packages: Packages): Drawn[] {
  const points = new Map<string, Position>(
    [...packages.towns, ...packages.crossings].flatMap(({ id, geometry }) => (geometry?.type === 'Point' ? [[id, geometry.coordinates]] : [])),
  );
  return packages.projects.flatMap(({ id, geometry, properties: { names, ends } }) => {
    if (geometry) return [draw(id, geometry, { kind: 'project', names })];
    if (!ends) return [];
    const [from, to] = ends.map((end) => points.get(end));
    if (!from || !to) throw new DataError('projects', id, `its ends ${ends.join(', ')} need positions`);
    return [draw(id, corridor(from, to), { kind: 'project', names, schematic: true })];
  });
}

/** The point of an area that lies furthest from its edges: where its name has most room. */
function labelPoint({ coordinates }: MultiPolygon): Geometry {
  const [largest = []] = [...coordinates].sort((a, b) => area(polygon(b)) - area(polygon(a)));
  const rings = largest.map((ring) => ring.map(([x = 0, y = 0]): [number, number] => [x, y]));
  const [lng = 0, lat = 0] = polylabel(rings, 0.005);
  return { type: 'Point', coordinates: [lng, lat].map((degrees) => Number(degrees.toFixed(4))) };
}

interface PlainPoint {
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: { readonly names: Names; readonly position: { readonly precision: number } | null };
}

/** Everything the map draws as a symbol or a label, with its names in three languages. */
export function drawnPlaces(packages: Packages, shapes: Map<string, MultiPolygon>): FeatureCollection<Geometry, MapPlace> {
  const points = (kind: FeatureKind, features: readonly PlainPoint[]): Drawn[] =>
    features.flatMap(({ id, geometry, properties: { names, position } }) =>
      geometry ? [draw(id, geometry, { kind, names, precision: position?.precision })] : [],
    );
  const provinces = packages.provinces.flatMap(({ id, properties: { names, border, from, to, country } }): Drawn[] => {
    const shape = shapes.get(id);
    return shape ? [draw(id, labelPoint(shape), { kind: 'province', names, border, from, to, country })] : [];
  });
  const towns = packages.towns.flatMap(({ id, geometry, properties: { names, rank, country } }): Drawn[] =>
    geometry ? [draw(id, geometry, { kind: 'town', names, rank, country })] : [],
  );
  const waters = packages.water.flatMap(({ id, geometry, properties: { names, waterKind } }): Drawn[] =>
    geometry?.type === 'Point' && names ? [draw(id, geometry, { kind: 'water', names, waterKind })] : [],
  );
  const countries = packages.land.flatMap(({ id, properties: { names, labelAt } }): Drawn[] =>
    names && labelAt ? [draw(id, { type: 'Point', coordinates: labelAt }, { kind: 'country', names })] : [],
  );
  const features = [
    ...countries,
    ...crossings(packages),
    ...points('marker', packages.markers),
    ...towns,
    ...airports(packages),
    ...projects(packages),
    ...provinces,
    ...waters,
  ];
  return { type: 'FeatureCollection', features };
}

/** One row for everything that has a page of its own: located or not, but only the border's provinces. */
export function summaries(packages: Packages, shapes: Map<string, MultiPolygon>, drawn: FeatureCollection<Geometry, MapPlace>): FeatureSummary[] {
  const corridors = new Map(drawn.features.map(({ geometry, properties }) => [properties.id, geometry]));
  const row = (id: string, kind: FeatureKind, names: Names, geometry: Geometry | null | undefined): FeatureSummary => ({
    id,
    kind,
    names,
    bbox: geometry ? boxOf(geometry) : null,
  });
  return [
    ...packages.border.map(({ id, properties, geometry }) => row(id, 'border', properties.names, geometry)),
    ...packages.crossings.map(({ id, properties: { vn, kh }, geometry }) => row(id, 'crossing', pairNames(vn.names, kh.names), geometry)),
    ...packages.markers.map(({ id, properties, geometry }) => row(id, 'marker', properties.names, geometry)),
    ...packages.provinces.filter(({ properties }) => properties.border).map(({ id, properties }) => row(id, 'province', properties.names, shapes.get(id))),
    ...packages.towns.map(({ id, properties, geometry }) => row(id, 'town', properties.names, geometry)),
    ...packages.airports.map(({ id, properties, geometry }) => row(id, 'airport', properties.names, geometry)),
    ...packages.projects.map(({ id, properties, geometry }) => row(id, 'project', properties.names, geometry ?? corridors.get(id))),
  ];
}
