import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildBase, provinceShapes } from '../../geodata/build/base';
import { formatFeatures, readFeatures } from '../../geodata/build/canonical';
import { readPackages } from '../../geodata/build/packages';
import { drawnPlaces } from '../../geodata/build/places';
import { PACKAGE_NAMES } from '../../geodata/schema/properties';
import { emittedBase, emittedPlaces, SLOW } from './emitted';

const ROOT = fileURLToPath(new URL('../../geodata/packages/', import.meta.url));

describe.each(PACKAGE_NAMES)('the committed package %s', (name) => {
  const path = `${ROOT}${name}/data.geojson`;
  const text = readFileSync(path, 'utf8');

  test('is its own canonical text', () => {
    expect(text === formatFeatures(readFeatures(path)), 'run it through writeFeatures').toBe(true);
  });

  test('has one feature a line, sorted by id', () => {
    const lines = text.trimEnd().split('\n').slice(1, -1);
    const ids: string[] = lines.map((line) => JSON.parse(line.replace(/,$/, '')).id);
    expect(ids.length).toBe(readFeatures(path).length);
    expect(ids).toEqual([...ids].sort());
  });

  test('has no coordinate finer than 5 decimals', () => {
    const geometries = readFeatures(path).map(({ geometry }) => JSON.stringify(geometry));
    expect(geometries.filter((geometry) => /\d\.\d{6}|e-/.test(geometry))).toEqual([]);
  });
});

test('what the site loads was emitted from the committed packages', { timeout: SLOW }, () => {
  const packages = readPackages();
  const base = buildBase(packages);
  const stale = 'run `npm run geodata`';
  expect(JSON.stringify(base) === JSON.stringify(emittedBase), stale).toBe(true);
  expect(JSON.stringify(drawnPlaces(packages, provinceShapes(base))) === JSON.stringify(emittedPlaces), stale).toBe(
    true,
  );
});
