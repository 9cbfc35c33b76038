import { readFileSync } from 'node:fs';

const read = (path: string): string => readFileSync(`${process.cwd()}/src/${path}`, 'utf8');

/** Units of the picture to a pixel of the drawn map's type: a picture is looked at small. */
export const MAP_UNIT = 1.25;

/** The page's light colours, by the names its styles use. */
const COLOURS = new Map(
  [...(read('app.css').split('@media')[0] ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [
    name,
    value,
  ]),
);

/**
 * One of the page's light colours.
 * @throws Error when there is none of that name
 */
export function colourOf(name: string): string {
  const colour = COLOURS.get(name);
  if (!colour) throw new Error(`src/app.css has no light colour --${name}`);
  return colour;
}

/** The renderer knows no variables; letters are outlines here, not text. */
function resolve(css: string): string {
  return css
    .replace(/calc\(([\d.]+)px \* var\(--k\)\)/g, (_, pixels: string) => `${Number(pixels) * MAP_UNIT}px`)
    .replaceAll('var(--k)', String(MAP_UNIT))
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => colourOf(name))
    .replaceAll('.drawn-map text', '.drawn-map .letters');
}

/** The styles of the drawn map and of the panel beside it, in the light palette. */
export const STYLES = resolve(read('drawn-map.css') + read('lib/server/pictures/picture.css'));
