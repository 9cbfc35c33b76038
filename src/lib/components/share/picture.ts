import type { Palette } from '$lib/map/palette';
import { letters } from '../letters';

/** What is written on a saved picture, and in which colours. */
export interface PictureTexts {
  readonly title: string;
  readonly lines: readonly string[];
  /** Those of the map: of the paper beneath, and of what is written on it. */
  readonly colours: Pick<Palette, 'paper' | 'ink' | 'ink2'>;
  /** A length on the ground as it is read, such as 20 km. */
  readonly distance: (metres: number) => string;
}

/** Sizes on the picture, in its own pixels: twice those of the window. */
const MARGIN = 28;
const TITLE = 34;
const SMALL = 22;
const LINE = 1.55;
const SCALE_WIDTH = 260;

/** The greatest length of 1, 2 or 5 times a power of ten that is no longer than this. */
export function roundLength(metres: number): number {
  const power = 10 ** Math.floor(Math.log10(metres));
  const first = [5, 2, 1].find((digit) => digit * power <= metres) ?? 1;
  return first * power;
}

/** Breaks a text into lines that fit, between words; Khmer, which has no spaces, too. */
export function breakText(text: string, width: number, widthOf: (text: string) => number, language: string): string[] {
  const words = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  const lines = [''];
  for (const word of words) {
    const line = (lines.at(-1) ?? '') + word;
    if (widthOf(line.trimEnd()) > width && lines.at(-1)) lines.push(word.trimStart());
    else lines[lines.length - 1] = line;
  }
  return lines.map((line) => line.trim());
}

function drawScale(context: CanvasRenderingContext2D, x: number, y: number, metres: number, texts: PictureTexts): void {
  const length = roundLength(SCALE_WIDTH * metres);
  const width = length / metres;
  // Whatever lies beneath, it stands on a rim of paper.
  for (const [colour, rim] of [
    [texts.colours.paper, 6],
    [texts.colours.ink, 0],
  ] as const) {
    context.strokeStyle = colour;
    context.lineWidth = 3 + rim;
    context.lineJoin = 'round';
    context.beginPath();
    context.moveTo(x - width, y - 10);
    context.lineTo(x - width, y);
    context.lineTo(x, y);
    context.lineTo(x, y - 10);
    context.stroke();
    context.textAlign = 'right';
    context.fillStyle = colour;
    context.lineWidth = rim;
    if (rim > 0) context.strokeText(texts.distance(length), x, y - 16);
    else context.fillText(texts.distance(length), x, y - 16);
  }
  context.textAlign = 'left';
}

/**
 * The map as it stands with its title, scale, attribution and disclaimer beneath, as a PNG.
 * @param metres what a pixel of the image measures on the ground
 * @throws Error when the browser gives no drawing context or no file
 */
export async function composePicture(image: ImageBitmap, metres: number, texts: PictureTexts): Promise<Blob> {
  const canvas = document.createElement('canvas');
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw pictures');
  const language = document.documentElement.lang;
  const family = letters();
  await Promise.all(
    [`600 ${TITLE}px`, `${SMALL}px`].map((font) => document.fonts.load(`${font} ${family}`, texts.title)),
  );
  const broken = (text: string, font: string): string[] => {
    context.font = `${font} ${family}`;
    return breakText(text, image.width - 2 * MARGIN, (part) => context.measureText(part).width, language);
  };
  const title = broken(texts.title, `600 ${TITLE}px`);
  const lines = texts.lines.flatMap((line) => broken(line, `${SMALL}px`));
  canvas.width = image.width;
  canvas.height = image.height + 2 * MARGIN + (title.length * TITLE + lines.length * SMALL) * LINE;
  context.fillStyle = texts.colours.paper;
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0);
  context.font = `${SMALL}px ${family}`;
  drawScale(context, image.width - MARGIN, image.height - MARGIN, metres, texts);
  let y = image.height + MARGIN;
  const write = (text: string, font: string, size: number, colour: string): void => {
    context.font = `${font} ${family}`;
    context.fillStyle = colour;
    y += size * LINE;
    context.fillText(text, MARGIN, y - size * 0.4);
  };
  for (const line of title) write(line, `600 ${TITLE}px`, TITLE, texts.colours.ink);
  for (const line of lines) write(line, `${SMALL}px`, SMALL, texts.colours.ink2);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is too large'))), 'image/png');
  });
}

/** Hands a file to the reader's downloads. */
export function download(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
