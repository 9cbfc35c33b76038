import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Geometry } from 'geojson';
import { formatFeatures, readFeatures, writeFeatures, type PackageFeature } from './canonical';

const point = (id: string, coordinates: number[], properties: Record<string, unknown> = {}): PackageFeature => ({
  type: 'Feature',
  id,
  properties,
  geometry: { type: 'Point', coordinates },
});

const parse = (text: string): PackageFeature[] => JSON.parse(text).features;

/** Path of a file with this text, gone when the test is. */
function fileWith(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'canonical-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'data.geojson');
  writeFileSync(path, text);
  return path;
}

const degrees = fc.double({ min: -180, max: 180, noNaN: true });
const positions = fc.array(fc.tuple(degrees, degrees), { minLength: 4, maxLength: 12 });
const geometry: fc.Arbitrary<Geometry | null> = fc.oneof(
  fc.constant(null),
  fc.tuple(degrees, degrees).map((coordinates): Geometry => ({ type: 'Point', coordinates })),
  positions.map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
  positions.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
  fc.array(positions).map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
  fc.array(fc.array(positions)).map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates })),
);
const features: fc.Arbitrary<PackageFeature[]> = fc
  .uniqueArray(fc.tuple(fc.stringMatching(/^[a-z0-9-]{1,12}$/), fc.dictionary(fc.string(), fc.jsonValue()), geometry), {
    selector: ([id]) => id,
    maxLength: 8,
  })
  .map((rows) => rows.map(([id, properties, shape]) => ({ type: 'Feature', id, properties, geometry: shape })));

describe('the canonical text of a package', () => {
  test('is the same in whatever order features and keys were written', () => {
    const names = { en: 'Hue', km: null, vi: 'Huế' };
    const one = [point('b', [1, 2]), point('a', [3, 4], { zone: 1, names, class: 'main' })];
    const other = [point('a', [3, 4], { class: 'main', names: { vi: 'Huế', km: null, en: 'Hue' }, zone: 1 }), one[0]];
    expect(formatFeatures(other.filter((feature) => feature !== undefined))).toBe(formatFeatures(one));
  });

  test('writes one feature a line, sorted by id, languages in the site’s order', () => {
    const text = formatFeatures([point('b', [1, 2]), point('a', [3, 4], { names: { en: 'C', km: 'B', vi: 'A' } })]);
    expect(text.split('\n')).toEqual([
      '{"type":"FeatureCollection","features":[',
      '{"type":"Feature","id":"a","properties":{"names":{"vi":"A","km":"B","en":"C"}},"geometry":{"type":"Point","coordinates":[3,4]}},',
      '{"type":"Feature","id":"b","properties":{},"geometry":{"type":"Point","coordinates":[1,2]}}',
      ']}',
      '',
    ]);
  });

  test('keeps 5 decimals and no height', () => {
    const [feature] = parse(formatFeatures([point('a', [104.440242449, 10.423806, 12.5])]));
    expect(feature?.geometry).toEqual({ type: 'Point', coordinates: [104.44024, 10.42381] });
  });

  test('drops a position that rounding makes a repetition of the one before', () => {
    const coordinates = [
      [1, 1],
      [1.000001, 1.000001],
      [2, 2],
      [1, 1],
    ];
    const line: PackageFeature = { ...point('a', []), geometry: { type: 'LineString', coordinates } };
    const [feature] = parse(formatFeatures([line]));
    expect(feature?.geometry).toHaveProperty('coordinates', [
      [1, 1],
      [2, 2],
      [1, 1],
    ]);
  });

  test('is settled: read back and written again, it stays the same', () => {
    fc.assert(
      fc.property(features, (some) => {
        const text = formatFeatures(some);
        expect(formatFeatures(parse(text))).toBe(text);
      }),
    );
  });

  test('loses no feature and no property', () => {
    fc.assert(
      fc.property(features, (some) => {
        const byId = new Map(parse(formatFeatures(some)).map((feature) => [feature.id, feature]));
        expect(byId.size).toBe(some.length);
        for (const { id, properties } of some) {
          expect(byId.get(id)?.properties).toEqual(JSON.parse(JSON.stringify(properties)));
        }
      }),
    );
  });

  test('refuses a geometry collection', () => {
    const mixed: PackageFeature = { ...point('a', []), geometry: { type: 'GeometryCollection', geometries: [] } };
    expect(() => formatFeatures([mixed])).toThrow('split it into features');
  });
});

describe('a package file', () => {
  test('reads back what was written', () => {
    const path = fileWith('');
    const written = [point('a', [104.5, 10.5], { names: null }), { ...point('b', []), geometry: null }];
    writeFeatures(path, written);
    expect(readFeatures(path)).toEqual(written);
  });

  test.each([
    ['is not JSON', '{"type":"FeatureCollection",', 'not readable as JSON'],
    ['holds something else', '{"type":"Topology"}', 'expected a FeatureCollection'],
  ])('that %s is refused by its path', (_, text, reason) => {
    const path = fileWith(text);
    expect(() => readFeatures(path)).toThrow(`${path}: ${reason}`);
  });

  test.each([
    ['no id', ''],
    ['a number as its id', '"id":7,'],
  ])('with a feature that has %s is refused by path and line', (_, id) => {
    const good = formatFeatures([point('a', [1, 2])]).split('\n');
    good.splice(2, 0, `,{"type":"Feature",${id}"properties":{},"geometry":null}`);
    const path = fileWith(good.join('\n'));
    expect(() => readFeatures(path)).toThrow(`${path}:3: a feature whose id `);
  });

  test.each([
    ['a position of one number', { type: 'Point', coordinates: [106] }, 'coordinates needs longitude and latitude'],
    ['a position beyond numbers', '{"type":"Point","coordinates":[1e400,11]}', 'coordinates.0 is no number of degrees'],
    ['words for a position', { type: 'Point', coordinates: ['E', 'N'] }, 'coordinates.0 '],
    ['a line of one position', { type: 'LineString', coordinates: [[106, 11]] }, 'coordinates is a line of fewer'],
    ['a ring left open', { type: 'Polygon', coordinates: [[[0, 0], [1, 0], [1, 1], [0, 1]]] }, 'coordinates.0 is a ring that'],
    ['a collection', { type: 'GeometryCollection', geometries: [] }, 'type '],
    ['a word for a geometry', '"Point"', ' Invalid type'],
  ])('with %s for a geometry is refused by path and line', (_, geometry, reason) => {
    const text = typeof geometry === 'string' ? geometry : JSON.stringify(geometry);
    const feature = `{"type":"Feature","id":"a","properties":{},"geometry":${text}}`;
    const path = fileWith(`{"type":"FeatureCollection","features":[\n${feature}\n]}`);
    expect(() => readFeatures(path)).toThrow(`${path}:2: a feature whose geometry`);
    expect(() => readFeatures(path)).toThrow(reason);
  });
});
