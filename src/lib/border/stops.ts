/** Something on the line that one can stop at. */
export interface Stop {
  readonly id: string;
  /** From the Gulf of Thailand (0) to the tripoint (1). */
  readonly fraction: number;
}

/**
 * The stops on either side of a fraction; a stop that stands exactly there is neither.
 * @param stops in order along the line
 */
export function neighbours<S extends Stop>(
  stops: readonly S[],
  fraction: number,
): { before: S | null; after: S | null } {
  const before = stops.findLast((stop) => stop.fraction < fraction) ?? null;
  const after = stops.find((stop) => stop.fraction > fraction) ?? null;
  return { before, after };
}

/** The stop nearest to a fraction. @throws RangeError when there is none */
export function nearestStop<S extends Stop>(stops: readonly S[], fraction: number): S {
  const [first, ...rest] = stops;
  if (!first) throw new RangeError('There is no stop');
  return rest.reduce(
    (best, stop) => (Math.abs(stop.fraction - fraction) < Math.abs(best.fraction - fraction) ? stop : best),
    first,
  );
}
