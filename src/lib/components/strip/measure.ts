import { letters } from '../letters';

let context: CanvasRenderingContext2D | null | undefined;

const font = (size: number): string => `600 ${size}px ${letters()}`;

/** Waits until texts can be measured: until what they are set in has arrived, or is known not to. */
export async function lettersAreIn(texts: readonly string[]): Promise<void> {
  await document.fonts.load(font(16), texts.join('')).catch(() => []);
}

/** Width of a line of text in the page's own font, in pixels, as the browser would set it. */
export function measureText(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size;
  context.font = font(size);
  return context.measureText(text).width;
}
