import { booleanPointInPolygon, centroid, nearestPointOnLine, polygon, polygonToLine } from '@turf/turf';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Polygon, Position } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
} from 'topojson-specification';
import { roundLine } from '../build/canonical';
import { positionKey } from '../build/simplify';
import { collectionsTopology, type Collections } from '../build/topology';

type Province = Feature<MultiPolygon, { name: string }>;
type Arcs = Collections<'provinces'>;

/** Inner edges end at least this near the outline, in degrees: closer points would only add a zigzag. */
const SEAM = 0.004;

function ringsOf(geometry: ArcPolygon | ArcMultiPolygon): number[][] {
  return geometry.type === 'Polygon' ? geometry.arcs : geometry.arcs.flat();
}

/** How many provinces use each arc: 1 on the country's outer edge, 2 between neighbours. */
function countUses(arcs: Arcs): number[] {
  const uses = new Array<number>(arcs.arcs.length).fill(0);
  for (const geometry of arcs.objects.provinces.geometries) {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') continue;
    for (const index of ringsOf(geometry).flat()) {
      const arc = index < 0 ? ~index : index;
      uses[arc] = (uses[arc] ?? 0) + 1;
    }
  }
  return uses;
}

const distance = (a: Position, b: Position): number => Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

const isClosed = (arc: Position[]): boolean => positionKey(arc[0] ?? []) === positionKey(arc.at(-1) ?? []);

/** Twice the signed area of a triangle: positive when it turns left. */
const turn = (a: Position, b: Position, c: Position): number =>
  ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) - ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));

const crosses = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;

class Outline {
  readonly #open: Position[];
  readonly #area: Feature<Polygon>;

  constructor(readonly ring: Position[]) {
    this.#open = ring.slice(0, -1);
    this.#area = polygon([ring]);
  }

  contains(position: Position): boolean {
    return booleanPointInPolygon(position, this.#area);
  }

  /** Indexes of the vertices nearest to a position, the nearest first. */
  nearest(position: Position, count: number): number[] {
    const far = this.#open.map((vertex, index) => ({ index, distance: distance(vertex, position) }));
    return far
      .sort((a, b) => a.distance - b.distance)
      .slice(0, count)
      .map(({ index }) => index);
  }

  /** Whether the straight way from a position inside to a vertex meets the outline at that vertex only. */
  reaches(from: Position, vertex: number): boolean {
    if (!this.contains(from)) return false;
    const target = this.at(vertex);
    return this.#open.every((start, index) => {
      const end = this.at(index + 1);
      if (start === target || end === target) return true;
      return !crosses(from, target, start, end);
    });
  }

  at(index: number): Position {
    const vertex = this.#open[index % this.#open.length];
    if (!vertex) throw new RangeError(`The outline has no vertex ${index}`);
    return vertex;
  }

  /** The run from one vertex to another; of the two ways round, the one of about the length expected. */
  between(from: number, to: number, expected: number): Position[] {
    const size = this.#open.length;
    const ahead = Array.from({ length: ((to - from + size) % size) + 1 }, (_, step) => this.at(from + step));
    const back = Array.from({ length: ((from - to + size) % size) + 1 }, (_, step) => this.at(from - step + size));
    const off = (run: Position[]) => Math.abs(runLength(run) - expected);
    return off(ahead) <= off(back) ? ahead : back;
  }
}

function runLength(run: Position[]): number {
  return run.reduce((sum, position, index) => sum + distance(position, run[index - 1] ?? position), 0);
}

/** The end (exclusive) of the longest run of an edge inside the outline; beyond it the edge strays over it. */
function endOfInside(edge: Position[], outline: Outline): number {
  let best = { length: 0, end: edge.length };
  let length = 0;
  edge.forEach((position, index) => {
    length = outline.contains(position) ? length + 1 : 0;
    if (length > best.length) best = { length, end: index + 1 };
  });
  return best.end;
}

interface Joint {
  /** How many points of the edge stay, counted from its start. */
  readonly keep: number;
  /** What is moved and cut, in degrees. */
  readonly cost: number;
}

/** The least that must be cut from the end of an edge for a clean straight way on to a vertex. */
function joint(edge: Position[], outline: Outline, vertex: number): Joint {
  const target = outline.at(vertex);
  const moved = 3 * distance(edge.at(-1) ?? [], target);
  for (let keep = endOfInside(edge, outline); keep > 1; keep -= 1) {
    const from = edge[keep - 1] ?? [];
    if (distance(from, target) > SEAM && outline.reaches(from, vertex)) {
      return { keep, cost: moved + runLength(edge.slice(keep - 1)) };
    }
  }
  return { keep: 1, cost: Infinity };
}

/** Of the outline's vertices near a junction, the one that all the edges ending there join at least cost. */
function meetingVertex(edges: Position[][], outline: Outline): number {
  const end = edges[0]?.at(-1) ?? [];
  const costs = outline.nearest(end, 12).map((vertex) => ({
    vertex,
    cost: edges.reduce((sum, edge) => sum + joint(edge, outline, vertex).cost, 0),
  }));
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).vertex;
}

/**
 * Fits provinces to their country's outline: inner edges stay as they are and are joined to the
 * outline's nearest vertex, outer edges become the outline's own run between those vertices.
 * Neighbours keep sharing their edges, and the edge along the border is the border line itself.
 * @param provinces polygons in degrees whose shared edges have equal vertices
 * @param outline the country's mainland ring (closed), in degrees
 */
export function fitToOutline(provinces: Province[], outline: Position[]): Province[] {
  const arcs: Arcs = collectionsTopology({ provinces }, ['provinces']);
  const uses = countUses(arcs);
  const ring = new Outline(outline);
  const junctions = meetOutline(arcs.arcs, uses, ring);
  arcs.arcs = arcs.arcs.map((arc, index) =>
    uses[index] === 1 ? outerEdge(arc, ring, junctions) : innerEdge(arc, ring, junctions),
  );
  const { features } = feature(arcs, withoutIslands(arcs, uses));
  return features.map(({ geometry }, index) => {
    const name = provinces[index]?.properties.name ?? '';
    if (geometry.type !== 'MultiPolygon') throw new TypeError(`${name}: no part on the mainland`);
    return { type: 'Feature', properties: { name }, geometry };
  });
}

/** Leaves out the parts bounded by one closed outer edge: islands, which come from the land package. */
function withoutIslands(arcs: Arcs, uses: number[]): GeometryCollection {
  const isIsland = (polygon: number[][]): boolean => {
    const [first = 0, ...more] = polygon[0] ?? [];
    const arc = first < 0 ? ~first : first;
    return more.length === 0 && uses[arc] === 1;
  };
  const geometries = arcs.objects.provinces.geometries.map((geometry) => {
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return geometry;
    const polygons = geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs;
    return { ...geometry, type: 'MultiPolygon' as const, arcs: polygons.filter((polygon) => !isIsland(polygon)) };
  });
  return { type: 'GeometryCollection', geometries };
}

/** For every junction on the outer edge, by its position, the outline's vertex it moves to. */
function meetOutline(arcs: Position[][], uses: number[], ring: Outline): Map<string, number> {
  const outer = new Set(
    arcs.flatMap((arc, index) =>
      uses[index] === 1 && !isClosed(arc) ? [arc[0], arc.at(-1)].map((end) => positionKey(end ?? [])) : [],
    ),
  );
  const edges = new Map<string, Position[][]>();
  arcs.forEach((arc, index) => {
    if (uses[index] === 1) return;
    for (const edge of [arc, [...arc].reverse()]) {
      const end = positionKey(edge.at(-1) ?? []);
      if (outer.has(end)) edges.set(end, [...(edges.get(end) ?? []), edge]);
    }
  });
  return new Map([...edges].map(([end, meeting]) => [end, meetingVertex(meeting, ring)]));
}

function outerEdge(arc: Position[], ring: Outline, junctions: Map<string, number>): Position[] {
  const from = junctions.get(positionKey(arc[0] ?? []));
  const to = junctions.get(positionKey(arc.at(-1) ?? []));
  if (from === undefined || to === undefined) return arc; // an island, replaced later
  return ring.between(from, to, runLength(arc));
}

/** Joins whichever ends of an inner edge stood on the outer edge. */
function innerEdge(arc: Position[], ring: Outline, junctions: Map<string, number>): Position[] {
  const joinEnd = (edge: Position[]): Position[] => {
    const vertex = junctions.get(positionKey(edge.at(-1) ?? []));
    return vertex === undefined ? edge : [...edge.slice(0, joint(edge, ring, vertex).keep), ring.at(vertex)];
  };
  return roundLine(joinEnd(joinEnd(arc).reverse()).reverse());
}

/** Gives each island of a country to the province whose coast, as the source draws it, is nearest. */
export function withIslands(fitted: Province[], source: Province[], islands: Position[][][]): Province[] {
  const coasts = source.map((province) => polygonToLine(province));
  const owners = islands.map((island) => {
    const middle = centroid(polygon(island));
    const far = coasts.map((coast) => {
      const lines = coast.type === 'FeatureCollection' ? coast.features : [coast];
      return Math.min(...lines.map((line) => nearestPointOnLine(line, middle).properties.dist));
    });
    return far.indexOf(Math.min(...far));
  });
  return fitted.map((province, index) => {
    const own = islands.filter((_, island) => owners[island] === index);
    return { ...province, geometry: { type: 'MultiPolygon', coordinates: [...province.geometry.coordinates, ...own] } };
  });
}
