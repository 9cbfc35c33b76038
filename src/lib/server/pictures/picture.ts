import { readFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { BoundingBox } from '$lib/domain/feature';
import type { Language } from '$lib/domain/language';
import { PICTURE } from '$lib/domain/picture';
import { MAP_BOX } from '../../../../geodata/build/check';
import { frameIn } from '../drawn-map/frame';
import { mapWindow } from './map';
import { drawPanel, MARK } from './panel';
import { STYLES } from './style';
import type { Subject } from './subject';

/** Pixels to a unit of the picture. */
const UNIT = 1.5;

const [WIDTH, HEIGHT] = [PICTURE.width / UNIT, PICTURE.height / UNIT];

/** The window of the map where its width is free. */
const WINDOW = { width: 416, height: HEIGHT, padding: 36 };

/** Width of the window on a bounding box: it ends where the map's data does. */
function windowWidth(bbox: BoundingBox): number {
  const [west, , east] = MAP_BOX;
  const middle = (bbox[0] + bbox[2]) / 2;
  const reach = Math.min(middle - west, east - middle) * frameIn(bbox, WINDOW).scale;
  return Math.min(WINDOW.width, Math.floor(2 * reach));
}

/** The site's mark, at its place in the panel. */
const ICON = readFileSync(`${process.cwd()}/static/icon.svg`, 'utf8').replace(
  '<svg ',
  `<svg x="${MARK.x}" y="${MARK.y}" width="${MARK.size}" height="${MARK.size}" `,
);

/**
 * The picture that a link to a page shows, as SVG without text: all letters are outlines.
 * @param today ISO day taken for pages that show the present
 * @throws Error when the title is too long, or no font has one of its letters
 */
export function pictureOf(subject: Subject, language: Language, today: string): string {
  const { title, target } = subject;
  const width = windowWidth(target.bbox);
  const x = WIDTH - width;
  const parts = [
    s('title', title),
    s('style', STYLES),
    s('rect', { width: WIDTH, height: HEIGHT, className: ['sea'] }),
    mapWindow(target, { ...WINDOW, x, width }, language, today),
    ...drawPanel(subject, { width: x, height: HEIGHT, language }),
  ];
  const size = `width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${WIDTH} ${HEIGHT}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${parts.map((part) => toHtml(part)).join('')}${ICON}</svg>`;
}
