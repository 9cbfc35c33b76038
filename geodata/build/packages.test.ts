import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, onTestFinished, test } from 'vitest';
import { PACKAGE_NAMES, type PackageName } from '../schema/properties';
import { readFeatures, writeFeatures } from './canonical';
import { DataError, readDescriptors, readPackages } from './packages';

const COMMITTED = fileURLToPath(new URL('../packages/', import.meta.url));

/** A copy of the committed packages to spoil, gone when the test is. */
function copyPackages(): string {
  const root = mkdtempSync(join(tmpdir(), 'packages-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  cpSync(COMMITTED, root, { recursive: true });
  return `${root}/`;
}

/** Stands for a key that is not there. */
const LEFT_OUT = undefined;

/** The value with what stands at the path replaced, or left out. */
function withAt(value: unknown, [key, ...rest]: readonly string[], replacement: unknown): unknown {
  if (key === undefined) return replacement;
  const entries = Object.entries(value ?? {}).filter(([name]) => name !== key);
  const [, old] = Object.entries(value ?? {}).find(([name]) => name === key) ?? [];
  const changed = Object.fromEntries([...entries, [key, withAt(old, rest, replacement)]]);
  return Array.isArray(value) ? Object.values(changed) : changed;
}

/** Packages in which one value of one feature is another; the path leads from the feature's properties. */
function packagesWith(name: PackageName, id: string, path: string, value: unknown): string {
  const root = copyPackages();
  const file = `${root}${name}/data.geojson`;
  const features = readFeatures(file).map((feature) => {
    if (feature.id !== id) return feature;
    return { ...feature, properties: { ...Object(withAt(feature.properties, path.split('.'), value)) } };
  });
  writeFeatures(file, features);
  expect(readFileSync(file, 'utf8')).not.toBe(readFileSync(`${COMMITTED}${name}/data.geojson`, 'utf8'));
  return root;
}

/** Packages in which one value of one descriptor is another. */
function descriptorWith(name: PackageName, path: string, value: unknown): string {
  const root = copyPackages();
  const file = `${root}${name}/datapackage.json`;
  const descriptor: unknown = JSON.parse(readFileSync(file, 'utf8'));
  writeFileSync(file, JSON.stringify(withAt(descriptor, path.split('.'), value)));
  return root;
}

function failure(run: () => unknown): DataError {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}

interface Mistake {
  readonly what: string;
  readonly at: readonly [PackageName, string, string];
  readonly value: unknown;
  readonly reason: RegExp;
}

const MISTAKES: readonly Mistake[] = [
  { what: 'an unknown key', at: ['towns', 'hcmc', 'colour'], value: 'red', reason: /colour .*[Ii]nvalid key/ },
  {
    what: 'an unknown key deep inside',
    at: ['crossings', 'moc-bai', 'vn.names.fr'],
    value: 'Moc Bai',
    reason: /vn\.names\.fr .*[Ii]nvalid key/,
  },
  { what: 'a required key left out', at: ['towns', 'hcmc', 'rank'], value: LEFT_OUT, reason: /rank / },
  ...['vi', 'km', 'en'].flatMap((language): Mistake[] => [
    {
      what: `a name left out in ${language}`,
      at: ['towns', 'hcmc', `names.${language}`],
      value: LEFT_OUT,
      reason: new RegExp(`names\\.${language} .*[Ii]nvalid key`),
    },
    {
      what: `a gate's name left out in ${language}`,
      at: ['crossings', 'moc-bai', `kh.names.${language}`],
      value: LEFT_OUT,
      reason: new RegExp(`kh\\.names\\.${language} .*[Ii]nvalid key`),
    },
  ]),
  { what: 'an empty name', at: ['towns', 'hcmc', 'names.en'], value: '', reason: /names\.en is empty/ },
  { what: 'a space after a name', at: ['towns', 'hcmc', 'names.en'], value: 'Saigon ', reason: /ends with a space/ },
  {
    what: 'decomposed Vietnamese',
    at: ['towns', 'hcmc', 'names.vi'],
    value: 'Hồ Chí Minh'.normalize('NFD'),
    reason: /names\.vi is not in Unicode form NFC/,
  },
  {
    what: 'a zero-width space in Khmer',
    at: ['towns', 'phnom-penh', 'names.km'],
    value: 'ភ្នំ\u200bពេញ',
    reason: /names\.km holds a zero-width space/,
  },
  { what: 'an unknown class', at: ['crossings', 'moc-bai', 'class'], value: 'grand', reason: /class .*"grand"/ },
  {
    what: 'an event without a source',
    at: ['crossings', 'moc-bai', 'events.0.sources'],
    value: [],
    reason: /events\.0\.sources has no source/,
  },
  {
    what: 'an event told in two languages only',
    at: ['crossings', 'moc-bai', 'events.0.text.km'],
    value: null,
    reason: /events\.0\.text\.km /,
  },
  {
    what: 'a date in another form',
    at: ['crossings', 'moc-bai', 'events.0.date'],
    value: '24/06/2012',
    reason: /events\.0\.date is not a date/,
  },
  {
    what: 'a month that no year has',
    at: ['crossings', 'moc-bai', 'events.0.date'],
    value: '2012-13',
    reason: /events\.0\.date /,
  },
  {
    what: 'a day that no month has',
    at: ['crossings', 'moc-bai', 'events.0.date'],
    value: '2012-02-31',
    reason: /events\.0\.date names a day that does not exist/,
  },
  {
    what: 'a first day that no month has',
    at: ['airports', 'kti', 'from'],
    value: '2025-06-31',
    reason: /from is a day that does not exist/,
  },
  {
    what: 'a source that cannot be opened',
    at: ['crossings', 'moc-bai', 'events.0.sources.0.url'],
    value: 'Nhân Dân',
    reason: /events\.0\.sources\.0\.url is not an address/,
  },
  {
    what: 'a position without its source',
    at: ['crossings', 'moc-bai', 'position.source'],
    value: LEFT_OUT,
    reason: /position\.source .*[Ii]nvalid key/,
  },
  {
    what: 'a position without its precision',
    at: ['markers', 'marker-314', 'position.precision'],
    value: null,
    reason: /position\.precision /,
  },
  {
    what: 'a corridor with one end',
    at: ['projects', 'hcmc-moc-bai-expressway', 'ends'],
    value: ['hcmc'],
    reason: /ends/,
  },
];

describe('readPackages', () => {
  test('reads every committed package', () => {
    const packages = readPackages();
    expect(Object.keys(packages).sort()).toEqual([...PACKAGE_NAMES].sort());
    for (const name of PACKAGE_NAMES) expect(packages[name].length, name).toBeGreaterThan(0);
  });

  test.each(MISTAKES.map(({ what, ...mistake }) => [what, mistake] as const))('refuses %s', (_, { at, value, reason }) => {
    const [name, id, path] = at;
    const root = packagesWith(name, id, path, value);
    const { message } = failure(() => readPackages(root));
    expect(message.startsWith(`geodata/packages/${name}: ${id}: `), message).toBe(true);
    expect(message).toMatch(reason);
  });

  test('refuses an id that stands twice in a package', () => {
    const root = copyPackages();
    const file = `${root}towns/data.geojson`;
    const features = readFeatures(file);
    writeFeatures(file, [...features, ...features.filter(({ id }) => id === 'hcmc')]);
    expect(failure(() => readPackages(root)).message).toBe('geodata/packages/towns: hcmc: this id stands twice');
  });

  test('names the file of a package that is missing', () => {
    const root = copyPackages();
    rmSync(`${root}water`, { recursive: true });
    expect(() => readPackages(root)).toThrow(`${root}water/data.geojson`);
  });
});

describe('readDescriptors', () => {
  test('reads a descriptor with licence and source for every package', () => {
    const descriptors = readDescriptors();
    for (const name of PACKAGE_NAMES) {
      expect(descriptors[name].licenses.length, name).toBeGreaterThan(0);
      expect(descriptors[name].sources.length, name).toBeGreaterThan(0);
    }
  });

  test.each([
    ['no licence', 'licenses', [], /licenses has no licence/],
    ['the licences left out', 'licenses', LEFT_OUT, /licenses .*[Ii]nvalid key/],
    ['a licence without an address', 'licenses.0.path', LEFT_OUT, /licenses\.0\.path /],
    ['no source', 'sources', [], /sources has no source/],
    ['the sources left out', 'sources', LEFT_OUT, /sources .*[Ii]nvalid key/],
    ['a source without a title', 'sources.0.title', '', /sources\.0\.title is empty/],
    ['no method', 'method', LEFT_OUT, /method .*[Ii]nvalid key/],
    ['an unknown key', 'author', 'somebody', /author .*[Ii]nvalid key/],
    ['no proper version', 'version', '1', /version is not a version/],
  ])('refuses %s', (_, path, value, reason) => {
    const { message } = failure(() => readDescriptors(descriptorWith('border', path, value)));
    expect(message.startsWith('geodata/packages/border: datapackage.json: '), message).toBe(true);
    expect(message).toMatch(reason);
  });

  test('refuses a package without a descriptor', () => {
    const root = copyPackages();
    rmSync(`${root}towns/datapackage.json`);
    expect(failure(() => readDescriptors(root)).message).toMatch(
      /^geodata\/packages\/towns: datapackage\.json: cannot be read: /,
    );
  });
});
