import { bbox, bearing, booleanPointInPolygon, destination } from '@turf/turf';
import type { MultiPolygon, Position as GeoPosition } from 'geojson';
import { BorderLine } from '../../src/lib/border/border-line';
import type { AxisRiver, AxisStop, Stretch } from '../../src/lib/border/axis';
import type { BoundingBox, Country, Position } from '../../src/lib/domain/feature';
import { borderOf } from './check';
import type { Packages, TypedFeature } from './packages';

/** Decimals of a fraction: ten metres or so along the line. */
const DECIMALS = 5;

/** How far beside the line a province is looked for, in kilometres: more than the grid, less than any province. */
const BESIDE_KM = 0.15;

const round = (fraction: number): number => Number(fraction.toFixed(DECIMALS));

const plain = ([lng = 0, lat = 0]: GeoPosition): Position => [lng, lat];

/** The border as an axis, from the Gulf of Thailand to the tripoint. */
export function borderLine(packages: Packages): BorderLine {
  return new BorderLine(borderOf(packages).coordinates.map(plain));
}

/** The located crossings and markers, in order along the line. */
export function axisStops(packages: Packages, line: BorderLine): AxisStop[] {
  const stops = [...packages.crossings, ...packages.markers].flatMap(({ id, geometry, properties: { kind } }): AxisStop[] =>
    geometry?.type === 'Point' ? [{ id, kind, fraction: round(line.locate(plain(geometry.coordinates)).fraction) }] : [],
  );
  return stops.sort((a, b) => a.fraction - b.fraction);
}

interface Area {
  readonly id: string;
  readonly country: Country;
  readonly from: string | null;
  readonly to: string | null;
  readonly shape: MultiPolygon;
  readonly box: BoundingBox;
}

function borderAreas(packages: Packages, shapes: ReadonlyMap<string, MultiPolygon>): Area[] {
  return packages.provinces.flatMap(({ id, properties: { border, country, from, to } }: TypedFeature<'provinces'>): Area[] => {
    const shape = shapes.get(id);
    if (!border || !shape) return [];
    const [west, south, east, north] = bbox(shape);
    return [{ id, country, from, to, shape, box: [west, south, east, north] }];
  });
}

const holds = ({ box: [west, south, east, north], shape }: Area, [lng, lat]: Position): boolean =>
  lng >= west && lng <= east && lat >= south && lat <= north && booleanPointInPolygon([lng, lat], shape);

/** The provinces that lie beside a place of the line, of every era. */
function areasBeside(areas: readonly Area[], at: Position, along: number): Area[] {
  const beside = (turn: number): Position => plain(destination([...at], BESIDE_KM, along + turn).geometry.coordinates);
  const [left, right] = [beside(-90), beside(90)];
  return areas.filter((area) => holds(area, area.country === 'KH' ? left : right));
}

/** Runs of one province in the order of the line; what a bend hides keeps the province before it. */
function runsOf(track: readonly (Area | undefined)[], ends: readonly number[], shortest: number): Stretch[] {
  const runs: { area: Area; from: number; to: number }[] = [];
  track.forEach((found, index) => {
    const [from = 0, to = 0] = [ends[index], ends[index + 1]];
    const last = runs.at(-1);
    const area = found ?? last?.area;
    if (!area) return;
    if (last?.area === area) last.to = to;
    else runs.push({ area, from: last?.to ?? from, to });
  });
  // A run shorter than the shapes are exact is no stretch of its own: its neighbour reaches over it.
  const kept = runs.filter(({ from, to }) => to - from >= shortest);
  const joined = kept.reduce<typeof runs>((all, run) => {
    const last = all.at(-1);
    if (last) last.to = run.area === last.area ? run.to : run.from;
    return last?.area === run.area ? all : [...all, { ...run, from: last ? run.from : 0 }];
  }, []);
  return joined.map(({ area: { id, country, from, to }, ...run }, index) => ({
    id,
    country,
    from: round(run.from),
    to: index === joined.length - 1 ? 1 : round(run.to),
    span: { from, to },
  }));
}

/** Provinces face the line for at least so many kilometres. */
const SHORTEST_KM = 1;

/** Along which stretches each province of either side and era faces the line; a province may face it twice. */
export function axisStretches(packages: Packages, shapes: ReadonlyMap<string, MultiPolygon>, line: BorderLine): Stretch[] {
  const areas = borderAreas(packages, shapes);
  const ends = borderOf(packages).coordinates.map((position) => line.locate(plain(position)).fraction);
  const beside = ends.slice(1).map((to, index) => {
    const from = ends[index] ?? 0;
    return areasBeside(areas, line.at((from + to) / 2), bearing([...line.at(from)], [...line.at(to)]));
  });
  const trackOf = ({ country, from, to }: Area): string => `${country} ${from} ${to}`;
  const shortest = (SHORTEST_KM * 1000) / line.metresBetween(0, 1);
  return [...new Set(areas.map(trackOf))].flatMap((track) =>
    runsOf(
      beside.map((here) => here.find((area) => trackOf(area) === track)),
      ends,
      shortest,
    ),
  );
}

/** The great rivers where they meet the line, by hand: the data names none. [longitude, latitude] near the place. */
const RIVERS: readonly { name: string; near: Position }[] = [
  { name: 'bassac', near: [105.109, 10.9205] },
  { name: 'mekong', near: [105.188, 10.912] },
];

export function axisRivers(line: BorderLine): AxisRiver[] {
  return RIVERS.map(({ name, near }) => ({ name, fraction: round(line.locate(near).fraction) }));
}
