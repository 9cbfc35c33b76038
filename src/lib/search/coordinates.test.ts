import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatPosition } from '../domain/format';
import { hostileText } from '../domain/test-hostile';
import { parseCoordinates } from './coordinates';
import { LONGEST_QUERY } from './longest-query';

describe('a position', () => {
  test.each([
    ['as this map and most others print it', '11.07, 106.17'],
    ['without a space', '11.07,106.17'],
    ['with a space only', '11.07 106.17'],
    ['with a semicolon', '11.07; 106.17'],
    ['with spaces round it', '  11.07 , 106.17 '],
    ['with signs', '+11.07, +106.17'],
    ['in Khmer digits', '១១.០៧, ១០៦.១៧'],
    ['in decimal degrees', '11.07°, 106.17°'],
    ['in decimal degrees with letters behind', '11.07° N, 106.17° E'],
    ['in decimal degrees with letters behind, close', '11.07N 106.17E'],
    ['in decimal degrees with letters before', 'n 11.07 e 106.17'],
    ['in degrees, minutes and seconds', '11°04\'12"N 106°10\'12"E'],
    ['in degrees, minutes and seconds with their own signs', '11°04′12″N, 106°10′12″E'],
    ['in degrees, minutes and seconds without signs', '11 4 12 N 106 10 12 E'],
    ['in degrees, minutes and seconds in Khmer digits', '១១°០៤\'១២"N ១០៦°១០\'១២"E'],
  ])('is read %s', (_, text) => {
    const { lat, lng } = parseCoordinates(text) ?? {};
    expect(lat).toBeCloseTo(11.07, 6);
    expect(lng).toBeCloseTo(106.17, 6);
  });

  test.each([
    ['-11.07, -106.17', -11.07, -106.17],
    ['11.07S 106.17W', -11.07, -106.17],
    ['11°04\'12"S 106°10\'12"W', -11.07, -106.17],
    ["11°04'N 106°10'E", 11.066667, 106.166667],
    ['11, 106', 11, 106],
    ['11° 106°', 11, 106],
    ['90, 180', 90, 180],
  ])('%s is %s, %s', (text, lat, lng) => {
    expect(parseCoordinates(text)?.lat).toBeCloseTo(lat, 6);
    expect(parseCoordinates(text)?.lng).toBeCloseTo(lng, 6);
  });

  test('that this map prints is read back', () => {
    const degrees = (most: number) => fc.integer({ min: -most * 1e4, max: most * 1e4 }).map((part) => part / 1e4);
    fc.assert(
      fc.property(degrees(90), degrees(180), (lat, lng) => {
        const read = parseCoordinates(formatPosition(lat, lng));
        expect(read?.lat).toBeCloseTo(lat, 4);
        expect(read?.lng).toBeCloseTo(lng, 4);
      }),
    );
  });
});

describe('an ordinary query', () => {
  test.each([
    ['a year and a number', '2023, 16'],
    ['a number and a year', '16, 2023'],
    ['a date', '24/11/2020'],
    ['an ISO date', '2020-11-24'],
    ['a share', '16%'],
    ['one number', '11.07'],
    ['two bare numbers', '16 84'],
    ['a figure with a decimal comma', '2,95'],
    ['a figure with its thousands', '1,137'],
    ['a name with letters of the compass', 'news'],
    ['a road', 'National Road 22'],
    ['a marker', 'marker 314'],
    ['a sentence with numbers', 'section 16, 2023'],
    ['two lengths', '1,137 km, 1,270 km'],
    ['nothing', ''],
    ['a latitude beyond the pole', '91, 10'],
    ['a longitude beyond the date line', '11.07, 181'],
    ['a latitude beyond the other pole', '-90.5, 0'],
    ['degrees beyond the pole', '95°00\'00"N 106°00\'00"E'],
    ['minutes that are none', '11°75\'12"N 106°10\'12"E'],
  ])('is no position: %s', (_, text) => {
    expect(parseCoordinates(text)).toBeNull();
  });

  test('is taken whatever it holds, and never leads off the Earth', () => {
    const pieces = fc.constantFrom(
      ...['N', 'E', 's', '°', "'", '"', ',', ' ', '-', '.', '១', '11', '106', '9999', 'ក', 'Mộc'],
    );
    const query = fc
      .array(fc.oneof(pieces, pieces, hostileText), { maxLength: 14 })
      .map((parts) => parts.join('').slice(0, LONGEST_QUERY));
    fc.assert(
      fc.property(query, (text) => {
        const { lat, lng } = parseCoordinates(text) ?? { lat: 0, lng: 0 };
        expect(Math.abs(lat)).toBeLessThanOrEqual(90);
        expect(Math.abs(lng)).toBeLessThanOrEqual(180);
      }),
      { numRuns: 5000 },
    );
  });

  // A pattern that tries every way of sharing the spaces out would not come to an end here.
  test.each([' ', '\u00a0', '\t '])('may have “%s” many times between its parts', (space) => {
    const room = space.repeat((LONGEST_QUERY - 10) / space.length);
    expect(parseCoordinates(`11${room}x`)).toBeNull();
    expect(parseCoordinates(`11.07,${room}106.17`)).toEqual({ lat: 11.07, lng: 106.17 });
  });
});
