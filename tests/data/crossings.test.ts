import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { distance, feature, lineIntersect, pointToPolygonDistance } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { readPackages } from '../../geodata/build/packages';
import { holdsOn } from '../../src/lib/domain/span';
import { SUMMARIES } from '../../src/lib/geodata/generated/summaries';
import { emittedBorder, emittedPlaces, emittedProvinces, SLOW } from './emitted';

const { crossings, provinces } = readPackages();

/** Gates with no Khmer form in any source: they are shown in the Latin script. */
const WITHOUT_KHMER_NAME = ['dak-koi', 'tan-hung'];

/** Names from before the border, or of a claim to land, which this map must not use for places in Viet Nam. */
const OLD_NAMES = ['រោងដំរី', 'កំពង់គោ', 'ផ្សារដែក', 'មាត់ជ្រូក', 'ក្រមួនស', 'ព្រែកឫស្សី', 'ព្រៃនគរ', 'កោះត្រល់', 'យួន', 'កម្ពុជាក្រោម'];

describe('the crossings', () => {
  test('are 33, of which 19 have a position and are drawn', () => {
    const listed = SUMMARIES.filter(({ kind }) => kind === 'crossing');
    // A crossing that was raised is drawn once for each of its classes; on any day, one of them holds.
    const drawn = emittedPlaces.features.filter(
      ({ properties: { kind, from, to } }) =>
        kind === 'crossing' && holdsOn({ from: from ?? null, to: to ?? null }, '2026-01-01'),
    );
    expect(listed).toHaveLength(33);
    expect(drawn).toHaveLength(19);
    expect(listed.flatMap(({ id, bbox }) => (bbox ? [id] : [])).sort()).toEqual(
      drawn.map(({ properties }) => properties.id).sort(),
    );
  });

  test('have a name for the Vietnamese gate in each language that has one', () => {
    for (const { id, properties } of crossings) {
      expect(properties.vn.names?.vi, id).toMatch(/\p{Script=Latin}/u);
      expect(properties.vn.names?.en, id).toMatch(/\p{Script=Latin}/u);
    }
    const inLatin = crossings.filter(({ properties }) => !/\p{Script=Khmer}/u.test(properties.vn.names?.km ?? ''));
    expect(inLatin.map(({ id }) => id)).toEqual(WITHOUT_KHMER_NAME);
  });

  test('name the Vietnamese province of both eras, the later one made of the earlier', () => {
    const byId = new Map(provinces.map((province) => [province.id, province.properties]));
    for (const { id, properties } of crossings) {
      const { province, provinceSince2025 } = properties.vn;
      expect(byId.get(province ?? ''), id).toMatchObject({ country: 'VN', border: true, to: '2025-06-30' });
      const since = byId.get(provinceSince2025 ?? '');
      expect(since, id).toMatchObject({ country: 'VN', border: true, from: '2025-07-01' });
      expect(since?.members, id).toContain(province);
    }
  });

  test('stand in or beside the provinces they name, within 2 km', { timeout: SLOW }, () => {
    const shapes = new Map([
      ...emittedProvinces('VN', '2025-06-30'),
      ...emittedProvinces('VN', '2025-07-01'),
      ...emittedProvinces('KH', '2025-07-01'),
    ]);
    const far = crossings.flatMap(({ id, geometry, properties: { vn, kh } }) => {
      if (geometry?.type !== 'Point') return [];
      return [vn.province, vn.provinceSince2025, kh.province]
        .filter((province) => typeof province === 'string')
        .map((province) => {
          const shape = shapes.get(province);
          const km = shape ? pointToPolygonDistance(geometry.coordinates, feature(shape)) : Infinity;
          return { id, province, km };
        });
    });
    expect(far.length).toBeGreaterThanOrEqual(19 * 2);
    expect(far.filter(({ km }) => km > 2)).toEqual([]);
  });
});

test('the schematic bands meet the border nowhere but near Mộc Bài', () => {
  const mocBai = crossings.find(({ id }) => id === 'moc-bai')?.geometry;
  if (mocBai?.type !== 'Point') throw new TypeError('Mộc Bài has no position');
  const bands = emittedPlaces.features.filter(({ properties }) => properties.schematic);
  expect(bands.length).toBeGreaterThan(0);
  for (const { geometry, properties } of bands) {
    if (geometry.type !== 'LineString') throw new TypeError(`${properties.id} is not a line`);
    const met = lineIntersect(geometry, emittedBorder()).features;
    const far = met.filter((point) => distance(point, mocBai.coordinates) > 5);
    expect(far, properties.id).toEqual([]);
  }
});

describe('old and offensive Khmer names', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const files = ['geodata/packages', 'src/content', 'src/i18n'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name)),
  );
  // Marks that only guide line breaks must not hide a name.
  const read = (path: string): string => readFileSync(path, 'utf8').replace(/[\u200b-\u200d]/g, '');
  const texts = files.map((path) => ({ file: path.slice(root.length), text: read(path) }));

  test('are looked for in every data file, text and message', () => {
    const khmer = texts.filter(({ text }) => /\p{Script=Khmer}/u.test(text)).map(({ file }) => file);
    expect(khmer).toEqual(
      expect.arrayContaining([
        'geodata/packages/crossings/data.geojson',
        'src/content/stories/treaties/km.md',
        'src/i18n/km.json',
      ]),
    );
  });

  test.each(OLD_NAMES)('%s stands nowhere', (name) => {
    expect(texts.filter(({ text }) => text.includes(name)).map(({ file }) => file)).toEqual([]);
  });
});
