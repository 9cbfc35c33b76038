import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STOPS } from '$lib/geodata/generated/axis';
import { BorderLine } from './border-line';
import { advance, type RidePoint, type RideRules } from './ride';

/** A line of some 1,100 km, and stops on it as far apart, and as near together, as the border's own. */
const LINE = new BorderLine([
  [104, 10],
  [106, 10],
  [106, 18],
]);
const CROSSINGS = STOPS.filter(({ kind }) => kind === 'crossing').map(({ fraction }) => fraction);

const rules = (isStepped = false): RideRules => ({ line: LINE, stops: CROSSINGS, isStepped });
const START: RidePoint = { fraction: 0, rest: 0, stop: null };

/** Every point of a ride to the end of the line, in frames of so many seconds. */
function ride(seconds: number, isStepped = false, from = START): RidePoint[] {
  const points = [from];
  for (let last = from; last.fraction < 1; last = points.at(-1) ?? last)
    points.push(advance(last, seconds, rules(isStepped)));
  return points;
}

/** The stops of a ride, each as often as it is arrived at. */
const arrivals = (points: readonly RidePoint[]): number[] =>
  points.filter(({ stop }, index) => stop !== null && stop !== points[index - 1]?.stop).map(({ fraction }) => fraction);

/** Seconds spent at a place. */
const rested = (points: readonly RidePoint[], at: number, seconds: number): number =>
  points.filter(({ fraction }) => fraction === at).length * seconds;

describe('a ride', () => {
  test('rests at every stop once, in order, and ends at the end of the line', () => {
    const frames = fc.integer({ min: 10, max: 400 }).map((milliseconds) => milliseconds / 1000);
    fc.assert(
      fc.property(frames, fc.boolean(), (seconds, isStepped) => {
        const points = ride(seconds, isStepped);
        expect(arrivals(points)).toEqual([...CROSSINGS, 1]);
        expect(points.at(-1)?.fraction).toBe(1);
        const fractions = points.map(({ fraction }) => fraction);
        expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
      }),
      { numRuns: 20 },
    );
  });

  test('goes on from where it begins: a stop there is behind it', () => {
    const [first = 0, second = 0] = CROSSINGS;
    expect(arrivals(ride(0.1, false, { ...START, fraction: first }))[0]).toBe(second);
    expect(arrivals(ride(0.1, false, { ...START, fraction: 0.9 }))).toEqual([1]);
  });

  test('is slow enough to be followed, and stops for some seconds', () => {
    const { fraction } = advance({ ...START, fraction: 0.7 }, 1, rules());
    expect(LINE.metresBetween(0.7, fraction)).toBeCloseTo(2500, 6);
    const [, crossing = 0] = CROSSINGS;
    expect(rested(ride(0.1), crossing, 0.1)).toBeCloseTo(3, 0);
  });

  test('by steps is at each stop at once, rests longer there, and nowhere else', () => {
    const points = ride(0.1, true);
    expect(new Set(points.map(({ fraction }) => fraction))).toEqual(new Set([0, ...CROSSINGS, 1]));
    const [, crossing = 0] = CROSSINGS;
    expect(rested(points, crossing, 0.1)).toBeCloseTo(6, 0);
  });

  test('waits where it begins as long as it is told to', () => {
    const waiting: RidePoint = { ...START, rest: 1 };
    expect(advance(waiting, 0.4, rules())).toEqual({ ...START, rest: 0.6 });
    expect(LINE.metresBetween(0, advance(waiting, 1.2, rules()).fraction)).toBeCloseTo(500, 6);
  });
});
