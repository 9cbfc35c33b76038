import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import { PNG } from 'pngjs';

/** Pictures of earlier builds, each under its page's name and the hash of what it was drawn from. */
const FOLDER = `${process.cwd()}/node_modules/.cache/border-pictures/`;

const { resolve } = createRequire(import.meta.url);

/** What turns SVG into PNG, as its packages describe themselves: another version may draw otherwise. */
const RENDERER = ['@resvg/resvg-js/package.json', 'pngjs/package.json']
  .map((file) => readFileSync(resolve(file), 'utf8'))
  .join('');

/** An opaque SVG as PNG. Unfiltered rows and the plain strategy pack flat colours best, without changing one. */
export function pngOf(svg: string): Buffer {
  const { width, height, pixels } = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' }).render();
  const png = new PNG({ width, height });
  png.data = pixels;
  return PNG.sync.write(png, { colorType: 2, filterType: 0, deflateLevel: 9, deflateStrategy: 0 });
}

/**
 * The PNG of an SVG: that of an earlier build where it is the same, else drawn and kept for the next.
 * @param name of the page, by which the picture before this one is found and thrown away
 * @param folder with a slash at its end
 */
export function keptPng(name: string, svg: string, folder = FOLDER): Buffer {
  const hash = createHash('sha256').update(RENDERER).update(svg).digest('hex').slice(0, 32);
  const file = `${folder}${name}.${hash}.png`;
  if (existsSync(file)) return readFileSync(file);
  const png = pngOf(svg);
  mkdirSync(folder, { recursive: true });
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}.`)) rmSync(folder + old);
  // A build that is broken off leaves no half of a picture under its name.
  writeFileSync(`${file}.part`, png);
  renameSync(`${file}.part`, file);
  return png;
}
