import { describe, expect, test } from 'vitest';
import { PACKAGES } from '$lib/server/places/data';
import { STOPS, STRETCHES } from '$lib/geodata/generated/axis';
import { holdsOn } from '../domain/span';
import { nearestStop, neighbours } from './stops';

const AT = [
  { id: 'a', fraction: 0.1 },
  { id: 'b', fraction: 0.5 },
  { id: 'c', fraction: 0.9 },
];

describe('the stops beside a place', () => {
  test.each([
    [0, null, 'a'],
    [0.3, 'a', 'b'],
    [0.5, 'a', 'c'],
    [1, 'c', null],
  ])('at %s are %s and %s', (fraction, before, after) => {
    const found = neighbours(AT, fraction);
    expect([found.before?.id ?? null, found.after?.id ?? null]).toEqual([before, after]);
  });

  test('the nearest is the one less far along the line', () => {
    expect(nearestStop(AT, 0.31).id).toBe('b');
    expect(nearestStop(AT, 0.29).id).toBe('a');
    expect(() => nearestStop([], 0.5)).toThrow(RangeError);
  });
});

describe('the stops of the border', () => {
  test('stand in order, each at its own fraction', () => {
    const fractions = STOPS.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...new Set(fractions)].sort((a, b) => a - b));
    expect(fractions.length).toBeGreaterThan(20);
  });

  test('are every located crossing and marker', () => {
    const located = [...PACKAGES.crossings, ...PACKAGES.markers].filter(({ geometry }) => geometry !== null);
    expect(STOPS.map(({ id }) => id).sort()).toEqual(located.map(({ id }) => id).sort());
  });
});

/** Provinces' shapes are good to a few hundred metres: so near their ends both neighbours may face a place. */
const SLACK = 0.0005;

/** The provinces of a side that face a fraction on a day. */
function facing(country: 'VN' | 'KH', fraction: number, day: string): string[] {
  return STRETCHES.filter(
    ({ country: side, from, to, span }) =>
      side === country && from - SLACK <= fraction && to + SLACK >= fraction && holdsOn(span, day),
  ).map(({ id }) => id);
}

describe('the provinces along the border', () => {
  test.each(['2020-11-24', '2023-12-11', '2026-01-01'])('leave no part of either side open on %s', (day) => {
    for (const country of ['VN', 'KH'] as const) {
      const stretches = STRETCHES.filter((stretch) => stretch.country === country && holdsOn(stretch.span, day));
      expect(stretches[0]?.from).toBe(0);
      expect(stretches.at(-1)?.to).toBe(1);
      stretches.slice(1).forEach(({ from }, index) => expect(from).toBe(stretches[index]?.to));
    }
  });

  test('are those that each crossing says it lies in, on both sides and in both eras', () => {
    const located = new Map(STOPS.map(({ id, fraction }) => [id, fraction]));
    for (const { id, properties } of PACKAGES.crossings) {
      const fraction = located.get(id);
      if (fraction === undefined) continue;
      expect(facing('VN', fraction, '2023-12-11'), id).toContain(properties.vn.province);
      expect(facing('VN', fraction, '2026-01-01'), id).toContain(properties.vn.provinceSince2025);
      expect(facing('KH', fraction, '2026-01-01'), id).toContain(properties.kh.province);
    }
  });

  test('of Viet Nam are ten until 30 June 2025 and eight since', () => {
    const count = (day: string): number =>
      new Set(STRETCHES.filter(({ country, span }) => country === 'VN' && holdsOn(span, day)).map(({ id }) => id)).size;
    expect([count('2025-06-30'), count('2025-07-01')]).toEqual([10, 8]);
  });
});
