import { readFileSync } from 'node:fs';
import { provinceShapes } from '../../../../../geodata/build/base';
import { BASE_URL } from '$lib/geodata/generated/urls';
import { unpackBase } from '$lib/geodata/packed';
import { PACKAGES } from '../../places/data';
import type { PublishedFeature } from '../formats/geojson';
import { nameColumns } from '../columns';
import type { Row } from '../schema/layers';
import { originsOf } from '../terms';

const BASE = unpackBase(JSON.parse(readFileSync(`${process.cwd()}/static/${BASE_URL}`, 'utf8')));

/** The line of the border. */
export function borderFeatures(): PublishedFeature<'border'>[] {
  return PACKAGES.border.map(({ id, geometry, properties: { kind, names } }) => ({
    type: 'Feature',
    id,
    properties: { kind, ...nameColumns(names), sources: originsOf(['border']) },
    geometry,
  }));
}

const LAND: Readonly<Record<string, Row<'land'>['country']>> = {
  cn: 'CN',
  kh: 'KH',
  la: 'LA',
  mm: 'MM',
  th: 'TH',
  vn: 'VN',
};

/**
 * The land of the countries around the border.
 * @throws Error when a country of the package is not named here
 */
export function landFeatures(): PublishedFeature<'land'>[] {
  return PACKAGES.land.map(({ id, geometry, properties: { kind, names } }) => {
    const country = LAND[id];
    if (!country) throw new Error(`No country code for the land "${id}": add it to lib/server/data/layers/areas.ts`);
    const properties = { kind, country, ...nameColumns(names), sources: originsOf(['land']) };
    return { type: 'Feature', id, properties, geometry };
  });
}

/** Rivers and lakes, and the points at which the names of the great ones are written. */
export function waterFeatures(): PublishedFeature<'water'>[] {
  return PACKAGES.water.map(({ id, geometry, properties: { kind, names, waterKind } }) => ({
    type: 'Feature',
    id,
    properties: { kind, class: waterKind ?? null, ...nameColumns(names), sources: originsOf(['water']) },
    geometry,
  }));
}

/** The provinces of both eras. Those that were joined have the shapes of their members together. */
export function provinceFeatures(): PublishedFeature<'provinces'>[] {
  const shapes = provinceShapes(BASE);
  return PACKAGES.provinces.map(({ id, properties: { kind, country, names, border, from, to, members } }) => ({
    type: 'Feature',
    id,
    properties: {
      kind,
      country,
      ...nameColumns(names),
      on_border: border,
      valid_from: from,
      valid_to: to,
      merged_from: members ?? [],
      sources: originsOf(['provinces']),
    },
    geometry: shapes.get(id) ?? null,
  }));
}
