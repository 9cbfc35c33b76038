import type { FeatureCollection, GeoJsonProperties } from 'geojson';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { holdsOn } from '$lib/domain/span';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { LEDGER } from '../content/ledger';
import { STORIES } from '../content/story-files';
import { dataSets, type DataSetName } from './catalogue';

const SITE = 'https://map.example/maps';

function textOf(name: DataSetName, site = SITE): string {
  const set = dataSets(site).find((each) => each.name === name);
  return set?.files[0].text ?? '';
}

function layer(name: DataSetName): FeatureCollection['features'] {
  const collection: FeatureCollection = JSON.parse(textOf(name));
  return collection.features;
}

const provincesOn = (country: string, day: string): GeoJsonProperties[] =>
  layer('provinces')
    .map(({ properties }) => properties)
    .filter(
      (each) => each?.['country'] === country && holdsOn({ from: each['valid_from'], to: each['valid_to'] }, day),
    );

describe('the layers', () => {
  test('have all crossings, those without a sourced position with a geometry of null', () => {
    const crossings = layer('crossings');
    expect(crossings).toHaveLength(33);
    expect(crossings.filter(({ geometry }) => geometry !== null)).toHaveLength(19);
  });

  test('have no name in a language in which no source gives it', () => {
    const crossing = layer('crossings').find(({ id }) => id === 'dak-koi');
    expect(crossing?.properties).toMatchObject({ name_km: null, vn_name_km: null });
    expect(crossing?.properties?.['name_vi']).toContain('Kôi');
  });

  test('have the provinces of both eras, to be chosen by day', () => {
    expect(provincesOn('VN', '2025-06-30')).toHaveLength(63);
    expect(provincesOn('VN', '2025-07-01')).toHaveLength(34);
    for (const day of ['2025-06-30', '2025-07-01']) expect(provincesOn('KH', day)).toHaveLength(25);
    expect(layer('provinces').filter(({ geometry }) => geometry?.type !== 'MultiPolygon')).toEqual([]);
  });

  test('have no line for a corridor, whose route nobody has published', () => {
    const corridors = layer('projects').filter(({ properties }) => properties?.['is_corridor']);
    expect(corridors.map(({ geometry }) => geometry.type)).toEqual(['MultiPoint', 'MultiPoint']);
    for (const { geometry } of corridors)
      expect(geometry.type === 'MultiPoint' ? geometry.coordinates.flat() : []).toHaveLength(4);
  });

  test('have the border as one line in which no stretch differs from another', () => {
    expect(layer('border').map(({ geometry }) => geometry.type)).toEqual(['LineString']);
  });
});

describe('what is told in words', () => {
  test('has every place that has a page, with its addresses', () => {
    const { places } = JSON.parse(textOf('places'));
    expect(places.map(({ id }: { id: string }) => id)).toEqual(SUMMARIES.map(({ id }) => id));
    const mocBai = places.find(({ id }: { id: string }) => id === 'moc-bai');
    expect(mocBai.links).toEqual(
      Object.fromEntries(LANGUAGES.map((language) => [language, `${SITE}/${language}/places/moc-bai/`])),
    );
    expect(places.find(({ id }: { id: string }) => id === 'bac-dai')).toMatchObject({ position: null, bbox: null });
  });

  test('has every claim, each told by a story or excused', () => {
    const { claims } = JSON.parse(textOf('claims'));
    expect(claims).toHaveLength(LEDGER.claims.size);
    for (const { id, story, untold } of claims) expect([story, untold].filter(Boolean), id).toHaveLength(1);
  });

  test('has the stories in reading order', () => {
    const { stories } = JSON.parse(textOf('stories'));
    expect(stories.map(({ slug }: { slug: string }) => slug)).toEqual(STORIES.map(({ slug }) => slug));
  });
});

test('the layers are the same on every site, and nothing names a machine', () => {
  expect(textOf('crossings', 'https://other.example')).toBe(textOf('crossings'));
  for (const { files } of dataSets(SITE)) for (const { text } of files) expect(text).not.toMatch(/localhost|undefined/);
});
