import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LIGHT } from '$lib/map/palette';
import { keptPng, pngOf } from './png';

const svg = (fill: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="${fill}"/></svg>`;

/** The colour of the first pixel, as `#RRGGBB`. */
function colourOf(png: Buffer): string {
  const { data } = PNG.sync.read(png);
  return `#${data.subarray(0, 3).toString('hex').toUpperCase()}`;
}

let folder = '';
beforeEach(() => {
  folder = `${mkdtempSync(join(tmpdir(), 'border-pictures-'))}/`;
});
afterEach(() => rmSync(folder, { recursive: true }));

test('a picture has the size of its SVG and its colours unchanged', () => {
  for (const colour of [LIGHT.landK, LIGHT.landV, LIGHT.bandK, LIGHT.bandV, LIGHT.border]) {
    const png = pngOf(svg(colour));
    expect(colourOf(png)).toBe(colour);
    expect(PNG.sync.read(png)).toMatchObject({ width: 4, height: 2 });
  }
});

test('a picture that has not changed is taken from the build before', () => {
  const drawn = keptPng('en', svg(LIGHT.landK), folder);
  expect(colourOf(drawn)).toBe(LIGHT.landK);
  const [file = ''] = readdirSync(folder);
  writeFileSync(folder + file, 'from the build before');
  expect(keptPng('en', svg(LIGHT.landK), folder).toString()).toBe('from the build before');
});

test('a picture that has changed is drawn anew and takes the place of the old one alone', () => {
  keptPng('en', svg(LIGHT.landK), folder);
  keptPng('en-about', svg(LIGHT.landK), folder);
  expect(colourOf(keptPng('en', svg(LIGHT.landV), folder))).toBe(LIGHT.landV);
  expect(readdirSync(folder).map((file) => file.split('.')[0])).toEqual(['en-about', 'en']);
});
