import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { getIssues } from '@placemarkio/check-geojson';
import Ajv2020 from 'ajv/dist/2020';
import AjvDraft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { parse } from 'csv-parse/sync';
import type { FeatureCollection } from 'geojson';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasGdal, HOW_TO_INSTALL_GDAL } from '../../.ci/gdal.js';
import { descriptor, hashOf } from '../../src/lib/server/data/descriptor';
import { servedFiles } from '../../src/lib/server/data/files';

const SITE = 'https://map.example';
const FILES = servedFiles(SITE);
const PATHS = [...FILES.keys()];
const DESCRIPTOR = descriptor(SITE);

const textOf = (path: string): string => FILES.get(path)?.text ?? '';
const withEnding = (ending: string): string[] => PATHS.filter((path) => path.endsWith(ending));
const collectionOf = (path: string): FeatureCollection => JSON.parse(textOf(path));

/** The files as a reader has them who downloaded them all. */
const folder = mkdtempSync(join(tmpdir(), 'border-data-'));

beforeAll(() => {
  for (const [path, { text }] of FILES) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Layer {
  readonly count: number;
  /** West, south, east, north in degrees, to five decimals. */
  readonly extent: readonly number[];
}

/** What GDAL says of the first layer of a file. @throws Error with its warnings, or when it is not installed */
function readWithGdal(path: string, ...options: string[]): Layer {
  if (!hasGdal()) throw new Error(HOW_TO_INSTALL_GDAL);
  const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', '-so', '-al', ...options, path], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0 || stderr !== '') throw new Error(`GDAL cannot read ${path}: ${stderr}`);
  const [, count] = /Feature Count: (\d+)/.exec(stdout) ?? [];
  const extent = /Extent: \((\S+), (\S+)\) - \((\S+), (\S+)\)/.exec(stdout)?.slice(1) ?? [];
  return { count: Number(count), extent: extent.map((degrees) => Number(Number(degrees).toFixed(5))) };
}

describe('GDAL', () => {
  test.each(withEnding('.geojson'))('reads every feature of %s, and where they are', (path) => {
    const { features, bbox } = collectionOf(path);
    expect(readWithGdal(path)).toEqual({ count: features.length, extent: bbox });
  });

  test('reads the crossings with a position from the waypoints and placemarks', () => {
    const { features, bbox } = collectionOf('crossings.geojson');
    const located = { count: features.filter(({ geometry }) => geometry !== null).length, extent: bbox };
    expect(readWithGdal('crossings.gpx')).toEqual(located);
    expect(readWithGdal('crossings.kml')).toEqual(located);
  });

  test('reads every crossing from the table, and the positions from its columns', () => {
    const columns = ['X_POSSIBLE_NAMES=longitude', 'Y_POSSIBLE_NAMES=latitude'].flatMap((option) => ['-oo', option]);
    const { features, bbox } = collectionOf('crossings.geojson');
    expect(readWithGdal('crossings.csv', ...columns)).toEqual({ count: features.length, extent: bbox });
  });
});

test.each(withEnding('.geojson'))('a checker of GeoJSON finds nothing wrong with %s', (path) => {
  expect(getIssues(textOf(path))).toEqual([]);
});

describe('the JSON Schemas', () => {
  const ajv = addFormats.default(new Ajv2020({ allErrors: true }));
  const described = withEnding('json').filter((path) => PATHS.includes(`schema/${path.replace(/\..*/, '')}.json`));
  const validate = (path: string) => ajv.compile(JSON.parse(textOf(`schema/${path.replace(/\..*/, '')}.json`)));

  test('describe every layer and every other file of data', () => {
    expect(described.length).toBe(withEnding('.json').filter((path) => path.startsWith('schema/')).length);
  });

  test.each(described)('hold for %s', (path) => {
    const isValid = validate(path);
    isValid(JSON.parse(textOf(path)));
    expect(isValid.errors ?? []).toEqual([]);
    ajv.removeSchema();
  });

  test.each([
    ['crossings.geojson', (text: string) => text.replace('"class":"international"', '"class":"grand"')],
    ['provinces.geojson', (text: string) => text.replace('"valid_to":"2025-06-30"', '"valid_to":"June"')],
    ['claims.json', (text: string) => text.replace('"phrase"', '"words"')],
  ])('refuse %s with a mistake in it', (path, change) => {
    const isValid = validate(path);
    expect(isValid(JSON.parse(change(textOf(path))))).toBe(false);
    ajv.removeSchema();
  });
});

describe('the descriptor', () => {
  const profile = (name: string): object =>
    JSON.parse(readFileSync(fileURLToPath(new URL(`profiles/${name}.json`, import.meta.url)), 'utf8'));
  const ajv = addFormats.default(new AjvDraft04({ strict: false, allErrors: true }));
  const table = DESCRIPTOR.resources.find(({ format }) => format === 'csv');

  test('is a Data Package, by the profile of its makers', () => {
    const isValid = ajv.compile(profile('data-package'));
    isValid(DESCRIPTOR);
    expect(isValid.errors ?? []).toEqual([]);
    expect(isValid({ ...DESCRIPTOR, resources: [{ path: '/etc/passwd' }] })).toBe(false);
  });

  test('describes the table so that readers of tables know its columns', () => {
    const isValid = ajv.compile(profile('tabular-data-resource'));
    isValid(table);
    expect(isValid.errors ?? []).toEqual([]);
    const [header = []]: string[][] = parse(textOf('crossings.csv'));
    const fields = table && 'schema' in table && table.schema ? table.schema.fields : [];
    expect(fields.map(({ name }) => name)).toEqual(header);
    expect(fields.filter(({ type }) => type === 'number').map(({ name }) => name)).toContain('longitude');
  });

  test('names every file of data, with its size and hash', () => {
    const data = PATHS.filter((path) => !path.startsWith('schema/') && !/^(datapackage|changelog)\./.test(path));
    expect(DESCRIPTOR.resources.map(({ path }) => path).sort()).toEqual(data.sort());
    for (const { path, bytes, hash } of DESCRIPTOR.resources) {
      const held = readFileSync(join(folder, path), 'utf8');
      expect({ path, bytes, hash }).toEqual({ path, bytes: Buffer.byteLength(held), hash: hashOf(held) });
    }
  });
});
