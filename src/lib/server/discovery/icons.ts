import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { colourOf } from '../pictures/style';

/** What devices ask of a site's mark. One they cut to a shape of their own has the site's paper all round it. */
export const ICONS = {
  'icon-192': { size: 192, purpose: 'any', isCut: false },
  'icon-512': { size: 512, purpose: 'any', isCut: false },
  maskable: { size: 512, purpose: 'maskable', isCut: true },
  'apple-touch': { size: 180, purpose: null, isCut: true },
} as const;

export type IconName = keyof typeof ICONS;

export const isIconName = (name: string): name is IconName => Object.hasOwn(ICONS, name);

export const ICON_NAMES = Object.keys(ICONS).filter(isIconName);

export const iconPath = (name: IconName, base: string): string => `${base}/icons/${name}.png`;

/** The mark, 24 units wide. */
const MARK = readFileSync(`${process.cwd()}/static/icon.svg`, 'utf8');

/** Units of paper on each side: the corners of the mark stay within the circle that is always seen, 80 % across. */
const PAPER = 10;

function onPaper(): string {
  const side = 24 + 2 * PAPER;
  const mark = MARK.replace('<svg ', `<svg x="${PAPER}" y="${PAPER}" width="24" height="24" `);
  const paper = `<rect width="${side}" height="${side}" fill="${colourOf('paper')}"/>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}">${paper}${mark}</svg>`;
}

/** The site's mark as PNG. */
export function iconPng(name: IconName): Buffer {
  const { size, isCut } = ICONS[name];
  const svg = isCut ? onPaper() : MARK;
  return new Resvg(svg, { fitTo: { mode: 'width', value: size }, logLevel: 'off' }).render().asPng();
}
