/**
 * Checks the packages and writes what the site loads: `static/geodata/<name>.<hash>.json`, and the
 * typed index of ids, kinds, names, bounding boxes and addresses under `src/lib/geodata/generated`.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packBase } from '../../src/lib/geodata/packed';
import { axisRivers, axisStops, axisStretches, borderLine } from './axis';
import { buildBase, provinceShapes } from './base';
import { checkPackages } from './check';
import { readDescriptors, readPackages } from './packages';
import { drawnPlaces, summaries } from './places';
import { splitBareMarkers } from './points';

const STATIC = fileURLToPath(new URL('../../static/geodata/', import.meta.url));
const GENERATED = fileURLToPath(new URL('../../src/lib/geodata/generated/', import.meta.url));

/** Writes JSON under a name that changes with its content, so that it may be cached for ever. */
function writeHashed(name: string, value: unknown): string {
  const text = JSON.stringify(value);
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10);
  const file = `${name}.${hash}.json`;
  writeFileSync(STATIC + file, text);
  return `geodata/${file}`;
}

const HEADER = '// Written by `npm run geodata` from geodata/packages: do not edit.\n';

function emit(): void {
  const all = readPackages();
  readDescriptors();
  checkPackages(all);
  const { told: packages, bare } = splitBareMarkers(all);
  const base = buildBase(packages);
  const shapes = provinceShapes(base);
  const drawn = drawnPlaces(packages, shapes);

  mkdirSync(STATIC, { recursive: true });
  mkdirSync(GENERATED, { recursive: true });
  for (const file of readdirSync(STATIC)) rmSync(STATIC + file);
  const points = bare.features.length > 0 ? `'${writeHashed('points', bare)}'` : 'null';
  writeFileSync(
    `${GENERATED}urls.ts`,
    `${HEADER}export const BASE_URL = '${writeHashed('base', packBase(base))}';\n` +
      `export const PLACES_URL = '${writeHashed('places', drawn)}';\n` +
      `/** Markers of which only name and position are known; null where there are none. */\n` +
      `export const POINTS_URL: string | null = ${points};\n`,
  );

  const rows = summaries(packages, shapes, drawn).map((row) => `  ${JSON.stringify(row)},\n`);
  writeFileSync(
    `${GENERATED}summaries.ts`,
    `${HEADER}import type { FeatureSummary } from '../../domain/feature';\n\n` +
      `export const SUMMARIES: readonly FeatureSummary[] = [\n${rows.join('')}];\n`,
  );

  const line = borderLine(packages);
  const table = (name: string, type: string, entries: readonly object[]): string =>
    `\nexport const ${name}: readonly ${type}[] = [\n${entries.map((entry) => `  ${JSON.stringify(entry)},\n`).join('')}];\n`;
  const tables = [
    table('STOPS', 'AxisStop', axisStops(packages, line)),
    table('STRETCHES', 'Stretch', axisStretches(packages, shapes, line)),
    table('RIVERS', 'AxisRiver', axisRivers(line)),
  ];
  writeFileSync(
    `${GENERATED}axis.ts`,
    `${HEADER}import type { AxisRiver, AxisStop, Stretch } from '../../border/axis';\n${tables.join('')}`,
  );
  console.log(`geodata: ${rows.length} places, ${drawn.features.length} drawn, ${bare.features.length} bare markers, ${base.arcs.length} arcs`);
}

emit();
