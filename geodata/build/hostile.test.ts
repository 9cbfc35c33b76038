import fc from 'fast-check';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MARK, spoiledJson } from '../../src/lib/domain/test-hostile';
import { PACKAGE_NAMES, type PackageName } from '../schema/properties';
import { axisRivers, axisStops, axisStretches, borderLine } from './axis';
import { buildBase, provinceShapes } from './base';
import { checkPackages } from './check';
import { readDescriptors, readPackages } from './packages';
import { drawnPlaces, summaries } from './places';

/** Time for some dozen packages, in ms: seconds of work, more on a busy machine. */
const SLOW = 120_000;

const COMMITTED = fileURLToPath(new URL('../packages/', import.meta.url));

/** A copy of the committed packages, one file of which is spoiled at a time. */
let root: string;
beforeAll(() => {
  root = `${mkdtempSync(join(tmpdir(), 'hostile-'))}/`;
  cpSync(COMMITTED, root, { recursive: true });
});
afterAll(() => rmSync(root, { recursive: true }));

/** Fails unless the packages with this file spoiled are either taken, or refused with the file or the package named. */
function expectTakenOrRefused(name: PackageName, file: string, numRuns: number, read: () => unknown): void {
  const path = `${name}/${file}`;
  const committed = readFileSync(COMMITTED + path, 'utf8');
  fc.assert(
    fc.property(spoiledJson(committed), (text) => {
      writeFileSync(root + path, text);
      try {
        read();
      } catch (error) {
        expect(String(error)).toMatch(/^(DataError: geodata\/packages\/\w+: |Error: .*\/data\.geojson(:\d+)?: )/);
      }
      expect(MARK in {}).toBe(false);
    }),
    { numRuns },
  );
  writeFileSync(root + path, committed);
}

/** All that the emission does but for writing its files. */
function emitted(): number {
  const packages = readPackages(root);
  checkPackages(packages);
  const shapes = provinceShapes(buildBase(packages));
  const line = borderLine(packages);
  const axis = [axisStops(packages, line), axisStretches(packages, shapes, line), axisRivers(line)];
  return summaries(packages, shapes, drawnPlaces(packages, shapes)).length + axis.length;
}

test.each(PACKAGE_NAMES)('a spoiled package "%s" is emitted or refused', { timeout: SLOW }, (name) => {
  expectTakenOrRefused(name, 'data.geojson', 10, emitted);
});

test.each(PACKAGE_NAMES)('a spoiled descriptor of "%s" is taken or refused', { timeout: SLOW }, (name) => {
  expectTakenOrRefused(name, 'datapackage.json', 100, () => readDescriptors(root));
});
