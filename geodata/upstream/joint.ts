import type { Position } from 'geojson';
import { distance, runLength, type Outline } from './outline';

/** Inner edges end at least this near the outline, in degrees: closer points would only add a zigzag. */
const SEAM = 0.004;

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

/** Where an inner edge meets the outline. */
export interface Joint {
  /** How many points of the edge stay, counted from its start. */
  readonly keep: number;
  /** What is moved and cut, in degrees. */
  readonly cost: number;
}

/** The least that must be cut from the end of an edge for a clean straight way on to a vertex. */
export function joint(edge: Position[], outline: Outline, vertex: number): Joint {
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
export function meetingVertex(edges: Position[][], outline: Outline): number {
  const end = edges[0]?.at(-1) ?? [];
  const costs = outline.nearest(end, 12).map((vertex) => ({
    vertex,
    cost: edges.reduce((sum, edge) => sum + joint(edge, outline, vertex).cost, 0),
  }));
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).vertex;
}
