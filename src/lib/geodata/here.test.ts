import { destination, distance } from '@turf/turf';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Position } from '../domain/feature';
import { STOPS } from './generated/axis';
import { BASE_URL, PLACES_URL } from './generated/urls';
import { areasOf, whatIsHere } from './here';
import { borderLine, type Places } from './layers';
import { unpackBase } from './packed';

const read = (url: string): string => readFileSync(new URL(`../../../static/${url}`, import.meta.url), 'utf8');

const base = unpackBase(JSON.parse(read(BASE_URL)));
const places: Places = JSON.parse(read(PLACES_URL));

const LINE = borderLine(base);
const AREAS = areasOf({ base, places });
const CROSSINGS = STOPS.filter(({ kind }) => kind === 'crossing');

const [BEFORE, AFTER] = ['2025-06-30', '2025-07-01'];
const here = (position: Position, day = AFTER) => whatIsHere(position, day, LINE, AREAS, CROSSINGS);

/** A point so many metres from a place of the line, in any direction. */
function off(fraction: number, bearing: number, metres: number): Position {
  const [lng = 0, lat = 0] = destination([...LINE.at(fraction)], metres, bearing, { units: 'meters' }).geometry
    .coordinates;
  return [lng, lat];
}

/** Evenly spread, as numbers with a floating point are not. */
const fractions = fc.nat(1_000_000).map((millionths) => millionths / 1_000_000);
const bearings = fc.nat(359);
const metres = (min: number, max: number) => fc.integer({ min, max });

describe('country and province', () => {
  test.each([
    ['Svay Rieng', [105.79935, 11.08785], 'KH', 'svay-rieng-province', 'svay-rieng-province'],
    ['Banlung', [106.98727, 13.73939], 'KH', 'ratanakiri-province', 'ratanakiri-province'],
    ['Takeo', [104.78498, 10.99081], 'KH', 'takeo-province', 'takeo-province'],
    ['Phnom Penh', [104.91601, 11.56245], 'KH', 'phnom-penh-province', 'phnom-penh-province'],
    ['Châu Đốc', [105.11667, 10.7], 'VN', 'an-giang-province', 'an-giang-province-2025'],
    ['Tây Ninh', [106.09828, 11.31004], 'VN', 'tay-ninh-province', 'tay-ninh-province-2025'],
    ['Tân An, once in Long An', [106.41366, 10.53589], 'VN', 'long-an-province', 'tay-ninh-province-2025'],
    ['Rạch Giá, once in Kien Giang', [105.08091, 10.01245], 'VN', 'kien-giang-province', 'an-giang-province-2025'],
    ['Đồng Xoài, once in Binh Phuoc', [106.88324, 11.53495], 'VN', 'binh-phuoc-province', 'dong-nai-province-2025'],
    ['Gia Nghĩa, once in Dak Nong', [107.69074, 12.00423], 'VN', 'dak-nong-province', 'lam-dong-province-2025'],
    ['Kon Tum', [108.00759, 14.35451], 'VN', 'kon-tum-province', 'quang-ngai-province-2025'],
  ] as const)('of %s are those of the day', (_, position, country, before, after) => {
    expect(here(position, BEFORE)).toMatchObject({ country, province: before, isAtLine: false });
    expect(here(position, AFTER)).toMatchObject({ country, province: after, isAtLine: false });
  });

  test.each([
    ['Attapeu in Laos', [106.83184, 14.81071], 'LA'],
    ['Trat in Thailand', [102.5175, 12.2436], 'TH'],
    ['the Gulf of Thailand', [103.3, 9.5], null],
    ['the East Sea', [110.5, 12], null],
  ] as const)('of %s are a country without the provinces of this map, or none', (_, position, country) => {
    expect(here(position)).toMatchObject({ country, province: null, isAtLine: false });
  });

  test('never contradict the side of the line, from 200 metres to 30 kilometres off it', () => {
    const countries = new Map(
      AREAS.provinces.features.map(({ properties }) => [properties?.['id'], properties?.['country']]),
    );
    const day = fc.constantFrom(BEFORE, AFTER);
    const decided = { KH: 0, VN: 0 };
    fc.assert(
      fc.property(fractions, bearings, metres(200, 30_000), day, (fraction, bearing, away, on) => {
        const position = off(fraction, bearing, away);
        const { side, metres: least } = LINE.locate(position);
        fc.pre(side !== null && least > 200);
        const { country, province } = here(position, on);
        // Some 30 km off, the sea and Laos are on a side of the line too.
        if (country !== 'KH' && country !== 'VN') return;
        decided[country] += 1;
        expect([country, countries.get(province)]).toEqual([side, side]);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(decided.KH, decided.VN)).toBeGreaterThan(300);
  });
});

describe('the line', () => {
  test('is so near within 100 metres of it that no side is named', () => {
    fc.assert(
      fc.property(fractions, bearings, metres(0, 200), (fraction, bearing, away) => {
        const found = here(off(fraction, bearing, away));
        expect(found.isAtLine).toBe(found.metres < 100);
        if (away < 100) expect(found).toMatchObject({ isAtLine: true, country: null, province: null });
      }),
      { numRuns: 200 },
    );
  });

  test('is as far as its nearest point, which is named', () => {
    fc.assert(
      fc.property(fractions, bearings, metres(0, 30_000), (fraction, bearing, away) => {
        const position = off(fraction, bearing, away);
        const found = here(position);
        expect(found.metres).toBeLessThan(away + 0.01);
        expect(distance([...position], [...found.nearest], { units: 'meters' })).toBeCloseTo(found.metres, 2);
        expect(distance([...LINE.at(found.fraction)], [...found.nearest], { units: 'meters' })).toBeLessThan(0.01);
      }),
      { numRuns: 200 },
    );
  });
});

describe('the next crossings', () => {
  const next = (position: Position) => {
    const { towardsGulf, towardsTripoint } = here(position);
    return [towardsGulf?.stop.id ?? null, towardsTripoint?.stop.id ?? null];
  };

  test('are met in order on the way along the line, each once, and none beyond its ends', () => {
    const ways = [0, ...CROSSINGS.map(({ fraction }) => fraction), 1];
    const between = ways.slice(1).map((to, index) => next(LINE.at(((ways[index] ?? 0) + to) / 2)));
    const ids = CROSSINGS.map(({ id }) => id);
    expect(between.map(([gulf]) => gulf)).toEqual([null, ...ids]);
    expect(between.map(([, tripoint]) => tripoint)).toEqual([...ids, null]);
    expect(next(LINE.at(0))).toEqual([null, 'ha-tien']);
    expect(next(LINE.at(1))).toEqual(['le-thanh', null]);
  });

  test('are as far as the mapped line is long between', () => {
    const middle = (0.29618 + 0.33342) / 2;
    const { towardsGulf, towardsTripoint } = here(LINE.at(middle));
    expect([towardsGulf?.stop.id, towardsTripoint?.stop.id]).toEqual(['moc-bai', 'phuoc-tan']);
    const whole = LINE.metresBetween(0.29618, 0.33342);
    expect((towardsGulf?.metres ?? 0) + (towardsTripoint?.metres ?? 0)).toBeCloseTo(whole, 3);
  });
});
