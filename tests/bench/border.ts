/**
 * `npm run bench:border`: how fast and how exact the border's axis is beside turf, on the line as it is
 * and made ten and a hundred times denser. Everything is measured in one run; times are compared, never tested.
 */
import { lineString, nearestPointOnLine } from '@turf/turf';
import { performance } from 'node:perf_hooks';
import { borderOf } from '../../geodata/build/check';
import { readPackages } from '../../geodata/build/packages';
import { BorderLine } from '../../src/lib/border/border-line';
import type { Position } from '../../src/lib/domain/feature';

const POSITIONS = borderOf(readPackages()).coordinates.map(([lng = 0, lat = 0]): Position => [lng, lat]);

/** How many times denser, how many points are located, and on how many of them turf, which tries every segment, is asked. */
const RUNS = [
  { density: 1, points: 10_000, asked: 200 },
  { density: 10, points: 10_000, asked: 40 },
  { density: 100, points: 10_000, asked: 8 },
];
const BUILDS = 7;

/** The same line with more vertices, evenly between those it has. */
function densify(positions: readonly Position[], times: number): Position[] {
  return positions.flatMap(([lng, lat], index) => {
    const [nextLng, nextLat] = positions[index + 1] ?? [lng, lat];
    const parts = index === positions.length - 1 ? 1 : times;
    return Array.from({ length: parts }, (_, part): Position => {
      const share = part / times;
      return [lng + (nextLng - lng) * share, lat + (nextLat - lat) * share];
    });
  });
}

/** Points anywhere on the map, the same in every run (a linear congruential generator, Numerical Recipes’ constants). */
function* anywhere(): Generator<Position> {
  let state = 2023;
  const random = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  for (;;) yield [97 + 18 * random(), 5 + 20 * random()];
}

function take(count: number): Position[] {
  const points = anywhere();
  return Array.from({ length: count }, (): Position => points.next().value);
}

function timed<T>(work: () => T): { ms: number; value: T } {
  const start = performance.now();
  const value = work();
  return { ms: performance.now() - start, value };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}

function measure({ density, points, asked }: (typeof RUNS)[number]) {
  const positions = densify(POSITIONS, density);
  const builds = Array.from({ length: BUILDS }, () => timed(() => new BorderLine(positions)));
  const line = builds.at(-1)?.value ?? new BorderLine(positions);
  const located = take(points).map((point) => timed(() => line.locate(point)));
  const own = lineString(positions.map((position) => [...position]));
  const turf = take(asked).map((point) => timed(() => nearestPointOnLine(own, [...point], { units: 'meters' })));
  const apart = turf.map(({ value }, index) =>
    Math.abs(value.properties.pointDistance - (located[index]?.value.metres ?? NaN)),
  );
  const [ours, theirs] = [located, turf].map((each) => each.map(({ ms }) => ms));
  const [median, turfMedian] = [quantile(ours ?? [], 0.5), quantile(theirs ?? [], 0.5)];
  return {
    line: `${density}× (${positions.length} vertices)`,
    'index, first (ms)': Number(builds[0]?.ms.toFixed(1)),
    'index, median (ms)': Number(
      quantile(
        builds.map(({ ms }) => ms),
        0.5,
      ).toFixed(1),
    ),
    'locate, median (µs)': Number((median * 1000).toFixed(1)),
    'locate, p99 (µs)': Number((quantile(ours ?? [], 0.99) * 1000).toFixed(1)),
    'turf, median (µs)': Number((turfMedian * 1000).toFixed(0)),
    'times faster': Math.round(turfMedian / median),
    'apart at most (m)': Math.max(...apart).toExponential(1),
  };
}

console.table(RUNS.map(measure));
