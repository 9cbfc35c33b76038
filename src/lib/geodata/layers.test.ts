import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { FeatureCollection, Geometry, MultiLineString, Position } from 'geojson';
import type { Language } from '../domain/language';
import { BASE_URL, PLACES_URL } from './generated/urls';
import { mapData, withoutCut, type DrawnPlace, type Places } from './layers';
import { unpackBase } from './packed';

const read = (url: string): string => readFileSync(new URL(`../../../static/${url}`, import.meta.url), 'utf8');

const base = unpackBase(JSON.parse(read(BASE_URL)));
const places: Places = JSON.parse(read(PLACES_URL));

const data = mapData({ base, places }, 'en');

const BOX = [100, 7, 112, 24];

const key = ([lng = 0, lat = 0]: Position): string => `${lng.toFixed(5)},${lat.toFixed(5)}`;

const stretches = (lines: Position[][]): string[] =>
  lines.flatMap((line) => line.slice(1).map((end, index) => [key(line[index] ?? end), key(end)].sort().join(' ')));

function linesOf(geometry: Geometry | undefined): Position[][] {
  if (geometry?.type === 'LineString') return [geometry.coordinates];
  if (geometry?.type === 'MultiLineString') return geometry.coordinates;
  throw new TypeError(`expected lines, not ${geometry?.type}`);
}

const border = new Set(stretches(linesOf(data.border.features[0]?.geometry)));

/** What is shown of a collection on a day. */
const onDay = <F extends FeatureCollection>({ features }: F, day: string) =>
  features.filter(({ properties }) => properties?.from <= day && day <= properties?.to);

describe('withoutCut', () => {
  const cut = (coordinates: Position[][]): Position[][] =>
    withoutCut({ type: 'MultiLineString', coordinates }, BOX).coordinates;

  test('leaves a coast alone that meets the cut at its ends only', () => {
    const coast = [
      [100, 9],
      [101, 10],
      [100, 11],
    ];
    expect(cut([coast])).toEqual([coast]);
  });

  test('splits a coast where it runs along the cut', () => {
    const coast = [
      [101, 8],
      [100, 9],
      [100, 10],
      [100, 11],
      [101, 12],
      [101, 13],
    ];
    expect(cut([coast])).toEqual([
      [
        [101, 8],
        [100, 9],
      ],
      [
        [100, 11],
        [101, 12],
        [101, 13],
      ],
    ]);
  });

  test('leaves nothing of a line that is the cut itself', () => {
    expect(cut([[[105, 24], [106, 24], [107, 24]]])).toEqual([]); // prettier-ignore
  });
});

describe('the lines the map draws', () => {
  test('have the border as one line', () => {
    expect(data.border.features.map(({ id, geometry }) => [id, geometry.type])).toEqual([['border', 'LineString']]);
  });

  test('never draw the border a second time, as a frontier, coast or province line', () => {
    expect(border.size).toBeGreaterThan(4000);
    const provinces = data.provinceLines.features.map(({ geometry }) => geometry);
    for (const geometry of [data.frontiers.geometry, data.coast.geometry, ...provinces]) {
      const drawn = stretches(linesOf(geometry));
      expect(drawn.length).toBeGreaterThan(0);
      expect(drawn.filter((stretch) => border.has(stretch))).toEqual([]);
    }
  });

  test('draw no coast along the edges of the data', () => {
    const along = ({ coordinates }: MultiLineString, axis: 0 | 1, value: number): Position[][] =>
      coordinates.filter((line) =>
        line.some(
          (position, index) =>
            index > 0 && [position, line[index - 1]].every((end) => Math.abs((end?.[axis] ?? 0) - value) < 1e-4),
        ),
      );
    const [west = 0, south = 0, east = 0, north = 0] = BOX;
    const { geometry } = data.coast;
    const found = [
      along(geometry, 0, west),
      along(geometry, 0, east),
      along(geometry, 1, south),
      along(geometry, 1, north),
    ];
    expect(found.flat()).toEqual([]);
  });
});

describe('the provinces', () => {
  test.each([
    ['the last day of the 63', '2025-06-30', 63],
    ['the first day of the 34', '2025-07-01', 34],
  ])('on %s are those of that day', (_, day, count) => {
    const shown = onDay(data.provinces, day);
    const of = (country: string) => shown.filter(({ properties }) => properties?.country === country);
    expect(of('VN')).toHaveLength(count);
    expect(of('KH')).toHaveLength(25);
    expect(shown).toHaveLength(count + 25);
  });

  test('have lines between them that change with the merger on Viet Nam’s side only', () => {
    const drawn = (day: string): Set<string> =>
      new Set(onDay(data.provinceLines, day).flatMap(({ geometry }) => stretches(linesOf(geometry))));
    const [before, after] = [drawn('2025-06-30'), drawn('2025-07-01')];
    expect([...after].filter((stretch) => !before.has(stretch))).toEqual([]);
    const vanished = [...before].filter((stretch) => !after.has(stretch));
    expect(vanished.length).toBeGreaterThan(100);
    const cambodian = new Set(
      onDay(data.provinceLines, '1999-01-01')
        .filter((feature) => onDay(data.provinceLines, '2030-01-01').includes(feature))
        .flatMap(({ geometry }) => stretches(linesOf(geometry))),
    );
    expect(cambodian.size).toBeGreaterThan(100);
    expect([...after].filter((stretch) => !cambodian.has(stretch)).length).toBeGreaterThan(100);
    expect(vanished.filter((stretch) => cambodian.has(stretch))).toEqual([]);
  });
});

describe('the places', () => {
  const place = (id: string, language: Language): DrawnPlace | undefined =>
    mapData({ base, places }, language).places.features.find(({ properties }) => properties.id === id)?.properties;

  test.each<[Language, Partial<DrawnPlace>]>([
    ['vi', { label: 'Mộc Bài – Bavet', labelVn: 'Mộc Bài', labelKh: 'Bavet' }],
    ['km', { label: 'បាវិត – ម៉ុកបាយ', labelVn: 'ម៉ុកបាយ', labelKh: 'បាវិត' }],
    ['en', { label: 'Mộc Bài – Bavet', labelVn: 'Mộc Bài', labelKh: 'Bavet' }],
  ])('are named in %s', (language, labels) => {
    expect(place('moc-bai', language)).toMatchObject(labels);
  });

  test('keep their own name where there is none in Khmer', () => {
    expect(place('binh-long', 'km')).toMatchObject({ label: 'Bình Long', labelVn: '', labelKh: '' });
  });

  test('carry the reader’s language only', () => {
    for (const { properties } of mapData({ base, places }, 'en').places.features) {
      expect(Object.keys(properties).filter((name) => ['names', 'vn', 'kh'].includes(name))).toEqual([]);
      expect(JSON.stringify(properties)).not.toMatch(/\p{Script=Khmer}/u);
    }
  });

  test('without dates are shown on every day, provinces on theirs', () => {
    const ids = (day: string): string[] => onDay(data.places, day).map(({ properties }) => String(properties?.id));
    for (const day of ['1979-01-07', '2025-06-30', '2025-07-01', '2040-01-01']) {
      expect(ids(day)).toEqual(expect.arrayContaining(['moc-bai', 'hanoi', 'svay-rieng-province']));
    }
    expect(ids('2025-06-30')).toContain('kien-giang-province');
    expect(ids('2025-06-30')).not.toContain('dong-nai-province-2025');
    expect(ids('2025-07-01')).toContain('dong-nai-province-2025');
    expect(ids('2025-07-01')).not.toContain('kien-giang-province');
  });
});
