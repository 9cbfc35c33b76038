import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DARK, LIGHT, ROADS, type Palette } from './palette';

/** Red, green and blue of `#RRGGBB`, from 0 to 1, without the sRGB curve (IEC 61966-2-1). */
function linear(colour: string): number[] {
  return [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
}

/** Relative luminance Y, white being 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(colour: string): number {
  const [red = NaN, green = NaN, blue = NaN] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours, 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function contrast(a: string, b: string): number {
  const [darker = NaN, lighter = NaN] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

/**
 * Lightness in CIE 1976 L*a*b* (CIE 015:2018, 8.2.1.1): L* = 116 f(Y/Yn) − 16, where f(t) is the cube
 * root of t above (6/29)³ and t / (3 (6/29)²) + 4/29 below; Yn = 1 for the white of sRGB.
 */
function lightness(colour: string): number {
  const t = luminance(colour);
  const f = t > (6 / 29) ** 3 ? Math.cbrt(t) : t / (3 * (6 / 29) ** 2) + 4 / 29;
  return 116 * f - 16;
}

type Colour = Exclude<keyof Palette, 'name'>;

/** What is read, or seen as a line or symbol, with the grounds it stands on and the contrast WCAG asks for. */
const PAIRS: readonly (readonly [Colour, number, readonly Colour[]])[] = [
  ['ink', 4.5, ['paper', 'landK', 'landV', 'accentSoft']],
  ['ink2', 4.5, ['paper', 'landK', 'landV', 'accentSoft']],
  ['ink3', 4.5, ['paper', 'landK', 'landV', 'accentSoft']],
  ['town', 4.5, ['paper', 'landK', 'landV', 'landO', 'accentSoft']],
  ['waterInk', 4.5, ['sea']],
  ['accent', 4.5, ['paper']],
  ['onAccent', 4.5, ['accent']],
  ['border', 3, ['paper', 'landK', 'landV', 'bandK', 'bandV', 'accentSoft']],
  ['schematic', 3, ['paper', 'landK', 'landV', 'accentSoft']],
];

describe.each([LIGHT, DARK])('the $name palette', (palette) => {
  const grounds = PAIRS.flatMap(([colour, least, on]) => on.map((ground) => ({ colour, ground, least })));

  test.each(grounds)('$colour stands out from $ground by at least $least', ({ colour, ground, least }) => {
    expect(contrast(palette[colour], palette[ground])).toBeGreaterThanOrEqual(least);
  });

  test.each([
    ['tints', palette.landK, palette.landV],
    ['bands', palette.bandK, palette.bandV],
  ] as const)('the two countries’ %s are equally light', (_, cambodia, vietNam) => {
    expect(Math.abs(lightness(cambodia) - lightness(vietNam))).toBeLessThanOrEqual(0.5);
  });

  test.each(['landK', 'landV', 'bandK', 'bandV'] as const)(
    'the roads of a basemap are seen on %s, and stand back behind the border',
    (ground) => {
      const { road, edge } = ROADS[palette.name];
      expect(contrast(edge, palette[ground])).toBeGreaterThanOrEqual(1.5);
      expect(contrast(edge, palette[ground])).toBeLessThan(contrast(palette.border, palette[ground]) / 2);
      expect(contrast(edge, road)).toBeGreaterThanOrEqual(1.5);
    },
  );
});

describe('the page’s own colours', () => {
  const light = readFileSync('src/app.css', 'utf8');
  const dark = readFileSync('src/theme/dark.css', 'utf8');
  const properties = (text: string): Map<string, string> =>
    new Map([...text.matchAll(/--([\w-]+): (#[0-9a-f]{6});/gi)].map(([, name = '', value = '']) => [name, value]));
  const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

  test.each([
    { palette: LIGHT, text: light },
    { palette: DARK, text: dark },
  ])('are those of the map when it is $palette.name', ({ palette: { name, ...colours }, text }) => {
    const own = properties(text);
    for (const [colour, value] of Object.entries(colours)) {
      expect(own.get(kebab(colour))?.toUpperCase(), `${colour} when ${name}`).toBe(value.toUpperCase());
    }
  });

  test('all change with the scheme', () => {
    expect([...properties(dark).keys()]).toEqual([...properties(light).keys()]);
  });
});
