import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatSexagesimal, formatUtm } from './grid';

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * UTM zone 48N by the older series of Snyder (USGS Professional Paper 1395, 8-9 to 8-13), good to a
 * decimetre within four degrees of the zone's middle: another way than the one that is tested.
 */
function utmBySnyder(lat: number, lng: number): { easting: number; northing: number } {
  const [a, f, k0] = [6_378_137, 1 / 298.257223563, 0.9996];
  const e2 = f * (2 - f);
  const second = e2 / (1 - e2);
  const phi = radians(lat);
  const n = a / Math.sqrt(1 - e2 * Math.sin(phi) ** 2);
  const t = Math.tan(phi) ** 2;
  const c = second * Math.cos(phi) ** 2;
  const big = radians(lng - 105) * Math.cos(phi);
  const meridian =
    a *
    ((1 - e2 / 4 - (3 * e2 ** 2) / 64 - (5 * e2 ** 3) / 256) * phi -
      ((3 * e2) / 8 + (3 * e2 ** 2) / 32 + (45 * e2 ** 3) / 1024) * Math.sin(2 * phi) +
      ((15 * e2 ** 2) / 256 + (45 * e2 ** 3) / 1024) * Math.sin(4 * phi) -
      ((35 * e2 ** 3) / 3072) * Math.sin(6 * phi));
  const east = big + ((1 - t + c) * big ** 3) / 6 + ((5 - 18 * t + t ** 2 + 72 * c - 58 * second) * big ** 5) / 120;
  const north =
    big ** 2 / 2 +
    ((5 - t + 9 * c + 4 * c ** 2) * big ** 4) / 24 +
    ((61 - 58 * t + t ** 2 + 600 * c - 330 * second) * big ** 6) / 720;
  return { easting: 500_000 + k0 * n * east, northing: k0 * (meridian + n * Math.tan(phi) * north) };
}

describe('a position in the grid', () => {
  test.each([
    ['Mộc Bài', 11.0766, 106.173, '48N 628118 1224701'],
    ['the equator in the middle of the zone', 0, 105, '48N 500000 0'],
  ])('of %s is in metres, easting first', (_, lat, lng, text) => {
    expect(formatUtm(lat, lng)).toBe(text);
  });

  test('is within a metre of what another series gives, wherever the border is', () => {
    const [lats, lngs] = [
      fc.integer({ min: 1_000_000, max: 1_500_000 }),
      fc.integer({ min: 1_010_000, max: 1_090_000 }),
    ];
    fc.assert(
      fc.property(lats, lngs, (y, x) => {
        const [lat, lng] = [y / 1e5, x / 1e4];
        const [zone, easting, northing] = (formatUtm(lat, lng) ?? '').split(' ');
        const other = utmBySnyder(lat, lng);
        expect(zone).toBe('48N');
        expect(Math.abs(Number(easting) - other.easting)).toBeLessThan(1);
        expect(Math.abs(Number(northing) - other.northing)).toBeLessThan(1);
      }),
    );
  });

  test.each([
    ['west of its reach', 11, 100.9],
    ['east of its reach', 11, 109.1],
    ['south of the equator', -0.1, 105],
    ['at the pole', 84.1, 105],
    ['in Paris', 48.86, 2.35],
  ])('is not given %s', (_, lat, lng) => {
    expect(formatUtm(lat, lng)).toBeNull();
  });
});

describe('a position in degrees, minutes and seconds', () => {
  test.each([
    [11.07, 106.17, '11°04′12.0″N 106°10′12.0″E'],
    [11.0766, 106.173, '11°04′35.8″N 106°10′22.8″E'],
    [-8.5, -0.25, '08°30′00.0″S 000°15′00.0″W'],
    [10.99999999, 105.99999999, '11°00′00.0″N 106°00′00.0″E'],
  ])('of %s, %s is %s', (lat, lng, text) => {
    expect(formatSexagesimal(lat, lng)).toBe(text);
  });

  /** Degrees a hair below a whole minute, where seconds and minutes roll over. */
  const edges = fc
    .tuple(fc.nat(60 * 89), fc.constantFrom(0, 1e-13, 1e-10, 1e-7, 1e-5))
    .map(([m, less]) => m / 60 - less);
  const anywhere = fc.integer({ min: -8_900_000, max: 8_900_000 }).map((value) => value / 1e5);
  const degrees = fc.oneof(edges, anywhere);

  test('has no part that reads 60, and reads back as the same place', () => {
    const part = /^(\d+)°(\d\d)′(\d\d\.\d)″[NSEW]$/;
    fc.assert(
      fc.property(degrees, degrees, (lat, lng) => {
        const texts = formatSexagesimal(lat, lng).split(' ');
        [lat, lng].forEach((value, index) => {
          const [, d, m, s] = (part.exec(texts[index] ?? '') ?? []).map(Number);
          expect(m, texts[index]).toBeLessThan(60);
          expect(s, texts[index]).toBeLessThan(60);
          const back = (d ?? NaN) + (m ?? NaN) / 60 + (s ?? NaN) / 3600;
          expect(Math.abs(back - Math.abs(value)) * 3600, texts[index]).toBeLessThan(0.0501);
        });
      }),
      { numRuns: 1000 },
    );
  });
});
