import type { BorderLine } from './border-line';

/** Metres a second along the mapped line at single speed: about 30 pixels at the zoom of the ride, slow enough to read names. */
const PACE = 2500;
/** Seconds of rest at a stop; where the ride goes by steps, each is longer, for nothing is read on the way. */
const REST = 3;
const STEP_REST = 6;

/** Where a ride along the border is. */
export interface RidePoint {
  readonly fraction: number;
  /** Seconds of rest still to come, at single speed. */
  readonly rest: number;
  /** The fraction of the stop where it rests; null on the way. */
  readonly stop: number | null;
}

export interface RideRules {
  readonly line: BorderLine;
  /** Fractions at which the ride rests, in order. */
  readonly stops: readonly number[];
  /** Whether it goes from stop to stop without the way between. */
  readonly isStepped: boolean;
}

/** A ride some seconds on. At the end of the line it stays there. */
export function advance(point: RidePoint, seconds: number, { line, stops, isStepped }: RideRules): RidePoint {
  if (point.rest > seconds) return { ...point, rest: point.rest - seconds };
  const next = stops.find((fraction) => fraction > point.fraction) ?? 1;
  const way = (PACE * (seconds - point.rest)) / line.metresBetween(0, 1);
  const isThere = isStepped || point.fraction + way >= next;
  if (!isThere) return { fraction: point.fraction + way, rest: 0, stop: null };
  return { fraction: next, rest: isStepped ? STEP_REST : REST, stop: next };
}
