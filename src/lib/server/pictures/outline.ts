import { Buffer, shape, type Font } from 'harfbuzzjs';
import { FONTS, type Style } from './fonts';

/** How a line of text is set. */
export interface Type {
  readonly style: Style;
  /** Height of the type, in units of the picture. */
  readonly size: number;
  /** Room added after each letter, in heights of the type. */
  readonly tracking?: number;
}

/** A glyph with where it stands on its line, in units of the picture. */
interface Glyph {
  readonly font: Font;
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

/**
 * Parts of a text that one font can set each.
 * @throws Error when no font has a letter
 */
function runsOf(text: string, style: Style): { font: Font; text: string }[] {
  const runs: { font: Font; text: string }[] = [];
  for (const letter of text) {
    const font = FONTS[style].find((each) => each.nominalGlyph(letter.codePointAt(0) ?? 0) !== undefined);
    if (!font)
      throw new Error(
        `No font has the letter "${letter}" of "${text}": add it in .ci/cut-font.js and run npm run font:cut`,
      );
    const last = runs.at(-1);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

/** Puts the letters of a text in the order and form in which they are drawn, which Khmer needs above all. */
function setLine(text: string, { style, size, tracking = 0 }: Type): { glyphs: Glyph[]; width: number } {
  const glyphs: Glyph[] = [];
  let width = 0;
  for (const { font, text: part } of runsOf(text, style)) {
    const scale = size / font.face.upem;
    const buffer = new Buffer();
    buffer.addText(part);
    buffer.guessSegmentProperties();
    shape(font, buffer);
    const positions = buffer.getGlyphPositions();
    for (const [index, { codepoint: id }] of buffer.getGlyphInfos().entries()) {
      const { xAdvance, xOffset, yOffset } = positions[index] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 };
      glyphs.push({ font, id, x: width + xOffset * scale, y: yOffset * scale });
      width += xAdvance * scale + tracking * size;
    }
  }
  return { glyphs, width };
}

/** Keeps what is made of a line: names on the map and the notes beneath it recur from picture to picture. */
function kept<T>(make: (text: string, type: Type) => T): (text: string, type: Type) => T {
  const known = new Map<string, T>();
  return (text, type) => {
    const key = `${type.style} ${type.size} ${type.tracking ?? 0} ${text}`;
    const value = known.get(key) ?? make(text, type);
    known.set(key, value);
    return value;
  };
}

const lineOf = kept(setLine);

/**
 * Width of a line of text, in units of the picture.
 * @throws Error when no font has a letter
 */
export function widthOf(text: string, type: Type): number {
  return lineOf(text, type).width;
}

const round = (value: number): number => Math.round(value * 100) / 100;

/**
 * A line of text as a path to the right of the origin, its baseline at 0. Pictures have outlines for
 * letters because the renderer's own layout of text lets Khmer vowels and subscripts run into each other.
 * @throws Error when no font has a letter
 */
export const outlineOf = kept((text, type) => {
  const steps = lineOf(text, type).glyphs.flatMap(({ font, id, x, y }) => {
    const scale = type.size / font.face.upem;
    return font
      .glyphToJson(id)
      .map((step) => step.type + step.values.map((value, at) => round(value * scale + (at % 2 ? y : x))).join(' '));
  });
  return steps.join('');
});
