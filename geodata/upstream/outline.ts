import { booleanPointInPolygon, polygon } from '@turf/turf';
import type { Feature, Polygon, Position } from 'geojson';

/** Distance in degrees: good enough to compare what lies near. */
export const distance = (a: Position, b: Position): number =>
  Math.hypot((a[0] ?? 0) - (b[0] ?? 0), (a[1] ?? 0) - (b[1] ?? 0));

/** Twice the signed area of a triangle: positive when it turns left. */
const turn = (a: Position, b: Position, c: Position): number =>
  ((b[0] ?? 0) - (a[0] ?? 0)) * ((c[1] ?? 0) - (a[1] ?? 0)) - ((b[1] ?? 0) - (a[1] ?? 0)) * ((c[0] ?? 0) - (a[0] ?? 0));

const crosses = (a: Position, b: Position, c: Position, d: Position): boolean =>
  turn(a, b, c) * turn(a, b, d) <= 0 && turn(c, d, a) * turn(c, d, b) <= 0;

/** A country's mainland ring, and what is asked of it while edges are joined to it. */
export class Outline {
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

/** Length of a run of positions, in degrees. */
export function runLength(run: Position[]): number {
  return run.reduce((sum, position, index) => sum + distance(position, run[index - 1] ?? position), 0);
}
