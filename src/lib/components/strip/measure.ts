let context: CanvasRenderingContext2D | null | undefined;

/** Width of a line of text in the page's own font, in pixels, as the browser would set it. */
export function measureText(text: string, size: number): number {
  context ??= document.createElement('canvas').getContext('2d');
  if (!context) return text.length * size;
  context.font = `600 ${size}px 'Border Sans', sans-serif`;
  return context.measureText(text).width;
}
