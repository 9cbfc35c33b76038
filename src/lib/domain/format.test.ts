import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './language';
import {
  chartScale,
  formatAbout,
  formatDate,
  formatBytes,
  formatDistance,
  formatFigure,
  formatId,
  formatNumber,
  formatPosition,
  UNITS,
} from './format';

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
    [640_000, 'count', 'vi', '640.000'],
    [640_000, 'count', 'km', '៦៤០.០០០'],
    [640_000, 'count', 'en', '640,000'],
    [2_950_000_000, 'usd', 'vi', '2,95\u00a0tỷ\u00a0USD'],
    [2_950_000_000, 'usd', 'km', '២,៩៥\u00a0ពាន់លានដុល្លារ'],
    [2_950_000_000, 'usd', 'en', '2.95\u00a0billion\u00a0US dollars'],
    [2_871_000_000, 'usd', 'en', '2.871\u00a0billion\u00a0US dollars'],
    [10_000_000_000, 'usd', 'km', '១០\u00a0ពាន់លានដុល្លារ'],
    [700_000_000, 'usd', 'vi', '700\u00a0triệu\u00a0USD'],
    [700_000_000, 'usd', 'km', '៧០០\u00a0លានដុល្លារ'],
    [700_000_000, 'usd', 'en', '700\u00a0million\u00a0US dollars'],
    [200_000, 'usd', 'vi', '200.000\u00a0USD'],
    [200_000, 'usd', 'km', '២០០.០០០\u00a0ដុល្លារ'],
    [200_000, 'usd', 'en', '200,000\u00a0US dollars'],
    [1985, 'year', 'vi', '1985'],
    [1985, 'year', 'km', '១៩៨៥'],
    [1985, 'year', 'en', '1985'],
    [45, 'years', 'vi', '45\u00a0năm'],
    [45, 'years', 'km', '៤៥\u00a0ឆ្នាំ'],
    [45, 'years', 'en', '45\u00a0years'],
    [18, 'ordinal', 'vi', 'thứ\u00a018'],
    [18, 'ordinal', 'km', 'ទី១៨'],
    [18, 'ordinal', 'en', '18th'],
  ] as const)('%s %s in %s is %s', (value, unit, language, expected) => {
    expect(formatFigure(value, unit, language)).toBe(expected);
  });

  test('an English ordinal ends as it is said', () => {
    const ordinals = [1, 2, 3, 4, 11, 12, 13, 21, 22, 33, 111].map((value) => formatFigure(value, 'ordinal', 'en'));
    expect(ordinals.join(' ')).toBe('1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 33rd 111th');
  });

  test('a number stays on the line of what it counts', () => {
    for (const unit of UNITS)
      for (const language of LANGUAGES)
        expect(formatFigure(2_950_000_000, unit, language), unit).not.toMatch(/[0-9០-៩] | [0-9០-៩]/);
  });

  test('Khmer figures have Khmer digits, whatever they count', () => {
    for (const unit of UNITS) expect(formatFigure(1985, unit, 'km'), unit).toMatch(/^[^0-9]*[០-៩][^0-9]*$/);
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

describe('chartScale', () => {
  test.each([
    [11_330_000_000, 'vi', 1e9, 'tỷ USD'],
    [11_330_000_000, 'km', 1e9, 'ពាន់លានដុល្លារ'],
    [11_330_000_000, 'en', 1e9, 'billion US dollars'],
    [700_000_000, 'en', 1e6, 'million US dollars'],
    [700_000_000, 'km', 1e6, 'លានដុល្លារ'],
    [200_000, 'vi', 1, 'USD'],
  ] as const)('a chart up to %s dollars in %s counts by %s: %s', (greatest, language, divisor, unit) => {
    expect(chartScale(greatest, 'usd', language)).toEqual({ divisor, unit });
  });

  test('what is not money is counted as it is', () => {
    for (const unit of UNITS.filter((each) => each !== 'usd'))
      expect(chartScale(640_000, unit, 'en'), unit).toEqual({ divisor: 1, unit: null });
  });
});

test('positions are in Latin digits in every language, so that they can be pasted into any map', () => {
  expect(formatPosition(11.0766, 106.1)).toBe('11.0766, 106.1000');
});

test('distances are metres up to a kilometre', () => {
  expect(formatDistance(150, 'en')).toBe('150\u00a0m');
  expect(formatDistance(1500, 'vi')).toBe('1,5\u00a0km');
});

test.each([
  [4, 'en', '0\u00a0m'],
  [83, 'en', '80\u00a0m'],
  [996, 'en', '1\u00a0km'],
  [1549, 'vi', '1,5\u00a0km'],
  [9970, 'en', '10\u00a0km'],
  [312_400, 'km', '៣១២\u00a0គម'],
] as const)('%s metres in %s are about %s', (metres, language, text) => {
  expect(formatAbout(metres, language)).toBe(text);
});

test('an id keeps its zeros and its hyphen in every language’s digits', () => {
  expect(LANGUAGES.map((language) => formatId('20-05', language))).toEqual(['20-05', '២០-០៥', '20-05']);
});

test('numbers keep two decimals', () => {
  expect(formatNumber(2.95, 'km')).toBe('២,៩៥');
});

test('sizes of files in megabytes to a tenth or whole kilobytes, and never none', () => {
  expect(LANGUAGES.map((language) => formatBytes(1_234_567, language))).toEqual([
    '1,2\u00a0MB',
    '១,២\u00a0មេហ្គាបៃ',
    '1.2\u00a0MB',
  ]);
  expect(LANGUAGES.map((language) => formatBytes(123_456, language))).toEqual([
    '123\u00a0kB',
    '១២៣\u00a0គីឡូបៃ',
    '123\u00a0kB',
  ]);
  expect(formatBytes(12, 'en')).toBe('1\u00a0kB');
});
