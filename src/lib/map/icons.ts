import type { Palette } from './palette';

/** An image for the map, drawn at twice its size for sharp screens. */
export interface Icon {
  readonly name: string;
  readonly image: ImageData;
}

/** Drawn pixels to each pixel of the layout. */
export const PIXEL_RATIO = 2;

type Canvas = OffscreenCanvasRenderingContext2D;

type Draw = (context: Canvas, palette: Palette) => void;

interface Shape {
  /** Side of the square it is drawn in, in pixels of the layout. */
  readonly size: number;
  readonly draw: Draw;
}

/** A square stood on its point, `reach` from the centre to each corner. */
function diamond(context: Canvas, reach: number): void {
  context.beginPath();
  context.moveTo(0, -reach);
  context.lineTo(reach, 0);
  context.lineTo(0, reach);
  context.lineTo(-reach, 0);
  context.closePath();
}

function paint(context: Canvas, fill: string, stroke: string, width: number): void {
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke();
}

function circle(context: Canvas, radius: number, y = 0): void {
  context.beginPath();
  context.arc(0, y, radius, 0, 2 * Math.PI);
}

/** The ring round whatever is selected. */
function ring(context: Canvas, { paper, accent }: Palette): void {
  circle(context, 13);
  paint(context, paper, accent, 2.5);
}

const withRing =
  (draw: Draw): Draw =>
  (context, palette) => {
    ring(context, palette);
    draw(context, {
      ...palette,
      border: palette.accent,
      ink: palette.accent,
      town: palette.accent,
      schematic: palette.accent,
    });
  };

const international: Draw = (context, { border, paper }) => {
  diamond(context, 7.6);
  paint(context, border, paper, 1.8);
};

const main: Draw = (context, { border, paper }) => {
  diamond(context, 7);
  paint(context, paper, paper, 3);
  diamond(context, 5.4);
  paint(context, paper, border, 1.8);
};

const sub: Draw = (context, { border, paper }) => {
  diamond(context, 7);
  paint(context, paper, paper, 3);
  context.setLineDash([2.4, 1.8]);
  diamond(context, 5.4);
  paint(context, paper, border, 1.6);
  context.setLineDash([]);
};

/** A boundary stone: an obelisk on its base. */
const marker: Draw = (context, { ink, paper }) => {
  context.beginPath();
  context.moveTo(-3.4, 7);
  context.lineTo(-2, -5);
  context.lineTo(0, -8);
  context.lineTo(2, -5);
  context.lineTo(3.4, 7);
  context.closePath();
  paint(context, ink, paper, 1.4);
};

const town: Draw = (context, { town: ink, paper }) => {
  circle(context, 2.8);
  paint(context, ink, paper, 1);
};

const capital: Draw = (context, { town: ink, paper }) => {
  circle(context, 5.6);
  paint(context, paper, ink, 1.6);
  circle(context, 2.4);
  context.fillStyle = ink;
  context.fill();
};

/** A plane seen from above, in a circle. */
const airport: Draw = (context, { ink, paper }) => {
  circle(context, 8);
  paint(context, paper, ink, 1.2);
  const plane = new Path2D(
    'M0 -6 L1.1 -1.6 L5.6 1 V2.4 L1 1.2 L0.7 4 L2.2 5.2 V6.1 L0 5.5 L-2.2 6.1 V5.2 L-0.7 4 L-1 1.2 L-5.6 2.4 V1 L-1.1 -1.6 Z',
  );
  context.fillStyle = ink;
  context.fill(plane);
};

const project: Draw = (context, { schematic, paper }) => {
  context.beginPath();
  context.roundRect(-4.6, -4.6, 9.2, 9.2, 1.5);
  paint(context, paper, schematic, 2);
};

const pin: Draw = (context, { accent, paper, onAccent }) => {
  const drop = new Path2D('M0 16 C-3 9 -9 5 -9 -4 A9 9 0 1 1 9 -4 C9 5 3 9 0 16 Z');
  context.fillStyle = accent;
  context.fill(drop);
  context.strokeStyle = paper;
  context.lineWidth = 1.6;
  context.stroke(drop);
  circle(context, 3, -4);
  context.fillStyle = onAccent;
  context.fill();
};

/** Kinds differ by shape, so that they survive without colour. */
const SHAPES: Record<string, Shape> = {
  'crossing-international': { size: 20, draw: international },
  'crossing-main': { size: 20, draw: main },
  'crossing-sub': { size: 20, draw: sub },
  marker: { size: 22, draw: marker },
  town: { size: 10, draw: town },
  capital: { size: 16, draw: capital },
  airport: { size: 20, draw: airport },
  project: { size: 16, draw: project },
};

function render(name: string, { size, draw }: Shape, palette: Palette): Icon {
  const pixels = size * PIXEL_RATIO;
  const canvas = new OffscreenCanvas(pixels, pixels);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('This browser cannot draw images for the map');
  context.scale(PIXEL_RATIO, PIXEL_RATIO);
  context.translate(size / 2, size / 2);
  draw(context, palette);
  return { name, image: context.getImageData(0, 0, pixels, pixels) };
}

/** Every image the style names, in the colours of a palette. */
export function icons(palette: Palette): Icon[] {
  const plain = Object.entries(SHAPES).map(([name, shape]) => render(name, shape, palette));
  const selected = Object.entries(SHAPES).map(([name, { draw }]) =>
    render(`${name}-selected`, { size: 32, draw: withRing(draw) }, palette),
  );
  return [...plain, ...selected, render('pin', { size: 36, draw: pin }, palette)];
}
