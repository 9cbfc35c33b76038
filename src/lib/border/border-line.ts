import type { BoundingBox, Country, Position } from '../domain/feature';
import { SegmentTree } from './segment-tree';
import { between, chord, chordToMetres, dot, toPosition, toVector, type Vector } from './sphere';

/** Where a point stands to the line. */
export interface Location {
  /** From the Gulf of Thailand (0) to the tripoint with Laos (1), along the mapped line. */
  readonly fraction: number;
  /** The nearest point of the line, [longitude, latitude] in degrees. */
  readonly position: Position;
  /** From the point to the line over the ground, in metres. */
  readonly metres: number;
  /** On whose side of the line the point lies; null beyond its ends, where it has no sides. */
  readonly side: Country | null;
}

/** Nearer than this to a vertex, in earth radii (some 6 µm), a point counts as standing at it. */
const AT_VERTEX = 1e-12;

/**
 * The border as an axis from the Gulf of Thailand (0) to the tripoint (1). Positions are in degrees
 * (WGS 84), distances geodesic on turf's sphere. The length of the drawn line is not the border's length
 * and stays inside: only distances between places come out.
 */
export class BorderLine {
  readonly #positions: readonly Position[];
  readonly #tree: SegmentTree;
  /** Metres from the Gulf to each vertex. */
  readonly #metres: Float64Array;

  /**
   * @param positions the line's vertices from the Gulf to the tripoint, Cambodia to their left
   * @throws RangeError when there are fewer than two
   */
  constructor(positions: readonly Position[]) {
    if (positions.length < 2) throw new RangeError('A line needs two positions');
    this.#positions = positions;
    this.#tree = new SegmentTree(positions.map(toVector));
    this.#metres = new Float64Array(positions.length);
    for (let index = 1; index < positions.length; index += 1) {
      const step = chordToMetres(chord(this.#tree.vertex(index - 1), this.#tree.vertex(index)));
      this.#metres[index] = (this.#metres[index - 1] ?? 0) + step;
    }
  }

  get #length(): number {
    return this.#metres.at(-1) ?? 0;
  }

  /** Where a position stands: how far along the line, how far from it, and on whose side. */
  locate(position: Position): Location {
    const point = toVector(position);
    const nearest = this.#tree.nearest(point);
    const start = this.#tree.vertex(nearest.segment);
    const metres = (this.#metres[nearest.segment] ?? 0) + chordToMetres(chord(start, nearest.point));
    return {
      fraction: metres / this.#length,
      position: toPosition(nearest.point),
      metres: chordToMetres(nearest.chord),
      side: this.#sideOf(point, nearest.segment, nearest.point),
    };
  }

  /** Left of the line is Cambodia. At a vertex both segments decide; beyond an end there are no sides. */
  #sideOf(point: Vector, segment: number, foot: Vector): Country | null {
    const last = this.#positions.length - 2;
    const atStart = chord(foot, this.#tree.vertex(segment)) < AT_VERTEX;
    const atEnd = chord(foot, this.#tree.vertex(segment + 1)) < AT_VERTEX;
    if ((atStart && segment === 0) || (atEnd && segment === last)) return null;
    const other = atStart ? segment - 1 : atEnd ? segment + 1 : segment;
    return dot(point, this.#tree.normal(segment)) + dot(point, this.#tree.normal(other)) > 0 ? 'KH' : 'VN';
  }

  /** The last vertex at or before so many metres from the Gulf, and never the last of all. */
  #segmentAt(metres: number): number {
    let [low, high] = [0, this.#metres.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#metres[middle] ?? 0) <= metres) low = middle;
      else high = middle - 1;
    }
    return low;
  }

  /** The position at a fraction of the line; fractions outside 0 to 1 give its ends. */
  at(fraction: number): Position {
    const metres = Math.min(1, Math.max(0, fraction)) * this.#length;
    const segment = this.#segmentAt(metres);
    const [from = 0, to = 0] = [this.#metres[segment], this.#metres[segment + 1]];
    return toPosition(
      between(this.#tree.vertex(segment), this.#tree.vertex(segment + 1), (metres - from) / (to - from)),
    );
  }

  /** The stretch between two fractions, in either order, with positions at both ends. */
  slice(from: number, to: number): Position[] {
    const [low, high] = from <= to ? [from, to] : [to, from];
    const inside = this.#positions.filter((_, index) => {
      const fraction = (this.#metres[index] ?? 0) / this.#length;
      return fraction > low && fraction < high;
    });
    return [this.at(low), ...inside, this.at(high)];
  }

  /** The bounding box of a stretch, [west, south, east, north] in degrees. */
  boundsOf(from: number, to: number): BoundingBox {
    const stretch = this.slice(from, to);
    const [lngs, lats] = [stretch.map(([lng]) => lng), stretch.map(([, lat]) => lat)];
    return [Math.min(...lngs), Math.min(...lats), Math.max(...lngs), Math.max(...lats)];
  }

  /** Metres along the mapped line between two fractions. For "about N km along the mapped line" only. */
  metresBetween(from: number, to: number): number {
    return Math.abs(to - from) * this.#length;
  }

  /** The lowest and the highest fraction of what a bounding box holds of the line; null when it holds nothing. */
  extentIn([west, south, east, north]: BoundingBox): readonly [number, number] | null {
    let [low, high] = [Infinity, -Infinity];
    this.#positions.forEach(([lng, lat], index) => {
      if (lng < west || lng > east || lat < south || lat > north) return;
      const metres = this.#metres[index] ?? 0;
      low = Math.min(low, metres);
      high = Math.max(high, metres);
    });
    return low > high ? null : [low / this.#length, high / this.#length];
  }
}
