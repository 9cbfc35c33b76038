import { readFileSync } from 'node:fs';
import { Blob, Face, Font } from 'harfbuzzjs';
import { decompress } from 'wawoff2';

/** The site's own files, in the order in which a letter is looked for in them. */
const FILES = {
  regular: ['latin-400', 'vietnamese-400', 'khmer-400'],
  semibold: ['latin-600', 'vietnamese-600', 'khmer-600'],
} as const;

export type Style = keyof typeof FILES;

/** A font whose heights count downwards, as they do in SVG. */
async function readFont(name: string): Promise<Font> {
  const face = new Face(new Blob(await decompress(readFileSync(`${process.cwd()}/src/theme/fonts/${name}.woff2`))));
  const font = new Font(face);
  font.setScale(face.upem, -face.upem);
  return font;
}

/** One after the other: what is unpacked stands in the same memory each time. */
async function fontsOf(style: Style): Promise<Font[]> {
  const fonts: Font[] = [];
  for (const name of FILES[style]) fonts.push(await readFont(name));
  return fonts;
}

export const FONTS: Readonly<Record<Style, readonly Font[]>> = {
  regular: await fontsOf('regular'),
  semibold: await fontsOf('semibold'),
};
