import { readdirSync, readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import { decompress } from 'wawoff2';
import { readPackages } from '../../geodata/build/packages';

/** Signs of the interface that come from whatever font a machine has. */
const FROM_THE_SYSTEM = '←→⌘';

/** What is cut, and out of which font. */
const CUTS: readonly (readonly [string, string])[] = [
  ['latin-400', 'noto-sans/files/noto-sans-latin-400-normal'],
  ['latin-400-italic', 'noto-sans/files/noto-sans-latin-400-italic'],
  ['latin-600', 'noto-sans/files/noto-sans-latin-600-normal'],
  ['vietnamese-400', 'noto-sans/files/noto-sans-vietnamese-400-normal'],
  ['vietnamese-400-italic', 'noto-sans/files/noto-sans-vietnamese-400-italic'],
  ['vietnamese-600', 'noto-sans/files/noto-sans-vietnamese-600-normal'],
  ['khmer-400', 'noto-sans-khmer/files/noto-sans-khmer-khmer-400-normal'],
  ['khmer-600', 'noto-sans-khmer/files/noto-sans-khmer-khmer-600-normal'],
];

async function readFont(path: string): Promise<Font> {
  return new Font(new Face(new Blob(await decompress(readFileSync(path)))));
}

/** Every file whose words are shown, with its text. */
const TEXTS = ['src/i18n', 'src/content', 'geodata/packages'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(({ name }) => /\.(md|ya?ml|(geo)?json)$/.test(name))
    .map(({ parentPath, name }) => ({
      file: `${parentPath}/${name}`,
      text: readFileSync(`${parentPath}/${name}`, 'utf8'),
    })),
);

const cutFont = (name: string): Promise<Font> => readFont(`src/theme/fonts/${name}.woff2`);

const holds = (font: Font, letter: string): boolean => font.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined;

test.each(['400', '600'])('the fonts of weight %s have every letter of the texts', async (weight) => {
  const fonts: Font[] = [];
  for (const script of ['latin', 'vietnamese', 'khmer']) fonts.push(await cutFont(`${script}-${weight}`));
  const missing = TEXTS.flatMap(({ file, text }) =>
    [...new Set(text)]
      .filter((letter) => letter >= ' ' && !FROM_THE_SYSTEM.includes(letter))
      .filter((letter) => !fonts.some((font) => holds(font, letter)))
      .map((letter) => `${file}: no font has "${letter}". Add it in .ci/cut-font.js and run: npm run font:cut`),
  );
  expect(missing).toEqual([]);
});

test('the fonts in italics have every letter of the names of waters, which alone stand in them', async () => {
  const fonts = [await cutFont('latin-400-italic'), await cutFont('vietnamese-400-italic')];
  const names = readPackages().water.flatMap(({ properties: { names } }) =>
    names ? [names.vi, names.en].join('') : [],
  );
  expect(names.length).toBeGreaterThan(5);
  const missing = [...new Set(names.join(''))].filter((letter) => !fonts.some((font) => holds(font, letter)));
  expect(missing, 'run: npm run font:cut').toEqual([]);
});

/** Draws words in a font: the outlines of their glyphs, each with where it stands. */
function drawing(font: Font): (word: string) => string {
  const outlines = new Map<number, string>();
  const outlineOf = (glyph: number): string => {
    const outline = outlines.get(glyph) ?? JSON.stringify(font.glyphToJson(glyph));
    outlines.set(glyph, outline);
    return outline;
  };
  return (word) => {
    const buffer = new Buffer();
    buffer.addText(word);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const places = buffer.getGlyphPositions();
    const glyphs = buffer.getGlyphInfos().map(({ codepoint }, at) => outlineOf(codepoint) + JSON.stringify(places[at]));
    return glyphs.join();
  };
}

/** Every word of the texts, and every letter for itself. */
const WORDS = new Set(
  TEXTS.flatMap(({ text }) => [...(text.match(/[\p{L}\p{M}\u200c\u200d]+/gu) ?? []), ...new Set(text)]),
);

test.each(CUTS)('%s draws every word as the whole font does', async (name, source) => {
  const cut = await cutFont(name);
  const drawn = drawing(cut);
  const meant = drawing(await readFont(`node_modules/@fontsource/${source}.woff2`));
  const own = [...WORDS].filter((word) => [...word].every((letter) => holds(cut, letter)));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((word) => drawn(word) !== meant(word))).toEqual([]);
});
