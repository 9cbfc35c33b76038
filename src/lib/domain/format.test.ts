import { describe, expect, test } from 'vitest';
import { formatDate, formatDistance, formatFigure, formatNumber } from './format';

describe('formatFigure', () => {
  test.each([
    [16, 'percent', 'vi', '16%'],
    [16, 'percent', 'km', '១៦%'],
    [16, 'percent', 'en', '16%'],
    [1245, 'km', 'vi', '1.245\u00a0km'],
    [1245, 'km', 'km', '១.២៤៥\u00a0គម'],
    [1245, 'km', 'en', '1,245\u00a0km'],
    [135.1, 'km', 'vi', '135,1\u00a0km'],
    [2047, 'count', 'km', '២.០៤៧'],
  ] as const)('%s %s in %s is %s', (value, unit, language, expected) => {
    expect(formatFigure(value, unit, language)).toBe(expected);
  });
});

describe('formatDate', () => {
  test.each([
    ['2020-11-24', 'vi', '24/11/2020'],
    ['2020-11-24', 'km', '២៤ វិច្ឆិកា ២០២០'],
    ['2020-11-24', 'en', '24 November 2020'],
    ['2026-02', 'vi', '2/2026'],
    ['2026-02', 'km', 'កុម្ភៈ ២០២៦'],
    ['2026-02', 'en', 'February 2026'],
    ['1995', 'km', '១៩៩៥'],
  ] as const)('%s in %s is %s', (iso, language, expected) => {
    expect(formatDate(iso, language)).toBe(expected);
  });

  test('refuses what is not a date', () => {
    expect(() => formatDate('someday', 'en')).toThrow(RangeError);
  });
});

test('distances are metres up to a kilometre', () => {
  expect(formatDistance(150, 'en')).toBe('150\u00a0m');
  expect(formatDistance(1500, 'vi')).toBe('1,5\u00a0km');
});

test('numbers keep two decimals', () => {
  expect(formatNumber(2.95, 'km')).toBe('២,៩៥');
});
