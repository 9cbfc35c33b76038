import { chord, cross, dot, normalize, type Vector } from './sphere';

/** Segments below one leaf: few enough that trying each is quicker than asking further spheres. */
const LEAF = 8;

/** A run of segments and a sphere round all of them. */
interface Branch {
  readonly centre: Vector;
  /** In earth radii. */
  readonly radius: number;
  /** The first segment, and the one after the last. */
  readonly from: number;
  readonly to: number;
  readonly children: readonly [Branch, Branch] | null;
}

/** Where on which segment a point comes nearest. */
export interface Nearest {
  readonly segment: number;
  readonly point: Vector;
  /** Straight distance through the earth, in earth radii. */
  readonly chord: number;
}

/** The point of the great-circle arc from a to b that is nearest to p. `normal` is that of their plane. */
function nearestOnArc(p: Vector, a: Vector, b: Vector, normal: Vector): Vector {
  const off = dot(p, normal);
  const foot: Vector = [p[0] - off * normal[0], p[1] - off * normal[1], p[2] - off * normal[2]];
  const isAfterA = dot(cross(normal, a), foot) >= 0;
  const isBeforeB = dot(cross(b, normal), foot) >= 0;
  if (isAfterA && isBeforeB) return normalize(foot);
  return chord(p, a) <= chord(p, b) ? a : b;
}

const halfway = (a: Vector, b: Vector): Vector => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2, (a[2] + b[2]) / 2];

/**
 * Finds the segment of a line nearest to a point anywhere on earth: a binary tree over the line in its
 * own order, each branch with a sphere round its run, searched nearest branch first.
 */
export class SegmentTree {
  readonly #vertices: readonly Vector[];
  readonly #root: Branch;

  /** @param vertices at least two, no two neighbours alike */
  constructor(vertices: readonly Vector[]) {
    this.#vertices = vertices;
    this.#root = this.#branch(0, vertices.length - 1);
  }

  vertex(index: number): Vector {
    const vertex = this.#vertices[index];
    if (!vertex) throw new RangeError(`The line has no vertex ${index}`);
    return vertex;
  }

  /** The unit normal of a segment's plane: it points to the left of the way along the line. */
  normal(segment: number): Vector {
    return normalize(cross(this.vertex(segment), this.vertex(segment + 1)));
  }

  #branch(from: number, to: number): Branch {
    if (to - from <= LEAF) return this.#leaf(from, to);
    const middle = (from + to) >> 1;
    const [a, b] = [this.#branch(from, middle), this.#branch(middle, to)];
    const centre = halfway(a.centre, b.centre);
    const radius = Math.max(chord(centre, a.centre) + a.radius, chord(centre, b.centre) + b.radius);
    return { centre, radius, from, to, children: [a, b] };
  }

  #leaf(from: number, to: number): Branch {
    const centre = halfway(this.vertex(from), this.vertex(to));
    let radius = 0;
    let longest = 0;
    for (let index = from; index <= to; index += 1) {
      radius = Math.max(radius, chord(centre, this.vertex(index)));
      if (index < to) longest = Math.max(longest, chord(this.vertex(index), this.vertex(index + 1)));
    }
    // Arcs bulge over their chords by a chord's square over eight radii.
    return { centre, radius: radius + longest ** 2 / 8, from, to, children: null };
  }

  /** The place of the line nearest to a point. */
  nearest(point: Vector): Nearest {
    let best: Nearest = { segment: 0, point: this.vertex(0), chord: chord(point, this.vertex(0)) };
    const visit = (branch: Branch): void => {
      if (chord(point, branch.centre) - branch.radius >= best.chord) return;
      if (!branch.children) {
        best = this.#nearestIn(branch, point, best);
        return;
      }
      const [a, b] = branch.children;
      const isANearer = chord(point, a.centre) - a.radius <= chord(point, b.centre) - b.radius;
      visit(isANearer ? a : b);
      visit(isANearer ? b : a);
    };
    visit(this.#root);
    return best;
  }

  #nearestIn({ from, to }: Branch, point: Vector, best: Nearest): Nearest {
    let found = best;
    for (let segment = from; segment < to; segment += 1) {
      const candidate = nearestOnArc(point, this.vertex(segment), this.vertex(segment + 1), this.normal(segment));
      const length = chord(point, candidate);
      if (length < found.chord) found = { segment, point: candidate, chord: length };
    }
    return found;
  }
}
