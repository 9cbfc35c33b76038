import { describe, expect, test } from 'vitest';
import { ALWAYS, dayBefore, firstDay, holdsOn, isDay, overlaps, today } from './span';

describe('holdsOn', () => {
  const span = { from: '2007-03-01', to: '2025-06-30' };

  test.each([
    ['the day before', '2007-02-28', false],
    ['its first day', '2007-03-01', true],
    ['a day within', '2020-11-24', true],
    ['its last day', '2025-06-30', true],
    ['the day after', '2025-07-01', false],
  ])('on %s', (_, day, isHolding) => {
    expect(holdsOn(span, day)).toBe(isHolding);
  });

  test('an open end has no first or last day', () => {
    expect(holdsOn({ ...span, from: null }, '1900-01-01')).toBe(true);
    expect(holdsOn({ ...span, from: null }, '2025-07-01')).toBe(false);
    expect(holdsOn({ ...span, to: null }, '2099-12-31')).toBe(true);
    expect(holdsOn({ ...span, to: null }, '2007-02-28')).toBe(false);
    expect(['1900-01-01', '2099-12-31'].every((day) => holdsOn(ALWAYS, day))).toBe(true);
  });
});

describe('dayBefore', () => {
  test.each([
    ['2025-07-01', '2025-06-30'],
    ['2007-03-01', '2007-02-28'],
    ['2024-03-01', '2024-02-29'],
    ['2025-01-01', '2024-12-31'],
  ])('%s follows %s', (day, before) => {
    expect(dayBefore(day)).toBe(before);
  });

  test('what ends the day before leaves no day open, and none twice', () => {
    const then = { from: null, to: dayBefore('2007-03-01') };
    const since = { from: '2007-03-01', to: null };
    for (const day of ['2007-02-27', '2007-02-28', '2007-03-01', '2007-03-02'])
      expect(
        [then, since].filter((span) => holdsOn(span, day)),
        day,
      ).toHaveLength(1);
  });
});

test('today is a whole ISO day that can be compared with the others', () => {
  expect(today()).toMatch(/^20\d{2}-\d{2}-\d{2}$/);
  expect(holdsOn({ from: '2024-01-01', to: '2099-12-31' }, today())).toBe(true);
});

describe('isDay', () => {
  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2020-02-31', false],
    ['2025-06-31', false],
    ['2025-13-01', false],
    ['2025-06-00', false],
    ['2025-6-1', false],
    ['2025-06', false],
    ['tomorrow', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });
});

describe('firstDay', () => {
  test.each([
    ['2007-03-14', '2007-03-14'],
    ['2007-03', '2007-03-01'],
    ['2007', '2007-01-01'],
  ])('of %s is %s', (date, day) => {
    expect(firstDay(date)).toBe(day);
  });
});

describe('overlaps', () => {
  const until = { from: null, to: '2025-06-30' };
  const since = { from: '2025-07-01', to: null };

  test('holds for spans that share a day, in either order', () => {
    for (const other of [until, ALWAYS, { from: '2025-06-30', to: null }]) {
      expect(overlaps(until, other)).toBe(true);
      expect(overlaps(other, until)).toBe(true);
    }
  });

  test('does not hold for the one that ends the day before the other begins', () => {
    expect(overlaps(until, since)).toBe(false);
    expect(overlaps(since, until)).toBe(false);
  });
});
