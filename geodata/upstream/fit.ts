import { centroid, nearestPointOnLine, polygon, polygonToLine } from '@turf/turf';
import { feature } from 'topojson-client';
import type { Feature, MultiPolygon, Position } from 'geojson';
import type {
  GeometryCollection,
  MultiPolygon as ArcMultiPolygon,
  Polygon as ArcPolygon,
} from 'topojson-specification';
import { roundLine } from '../build/canonical';
import { positionKey } from '../build/simplify';
import { collectionsTopology, type Collections } from '../build/topology';
import { joint, meetingVertex } from './joint';
import { Outline, runLength } from './outline';

type Province = Feature<MultiPolygon, { name: string }>;
type Arcs = Collections<'provinces'>;

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

const isClosed = (arc: Position[]): boolean => positionKey(arc[0] ?? []) === positionKey(arc.at(-1) ?? []);

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
