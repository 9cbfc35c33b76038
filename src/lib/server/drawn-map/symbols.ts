import type { Element } from 'hast';
import { s } from 'hastscript';
import { EXACT_METRES } from '$lib/domain/map-place';
import type { MapTarget } from '$lib/domain/pages';
import type { Spot } from './requests';

/** Symbols of the drawing, drawn about their own origin so that the window can size them. */
const SYMBOLS: Record<string, string> = {
  'crossing-international': 'M0-7.6 7.6 0 0 7.6-7.6 0z',
  'crossing-main': 'M0-6 6 0 0 6-6 0z',
  'crossing-sub': 'M0-6 6 0 0 6-6 0z',
  marker: 'M-3.4 7-2-5 0-8 2-5 3.4 7z',
  town: 'M-2.5 0a2.5 2.5 0 1 0 5 0a2.5 2.5 0 1 0-5 0',
  capital: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0M-2 0a2 2 0 1 0 4 0a2 2 0 1 0-4 0',
  airport: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
  project: 'M-4.5-4.5h9v9h-9z',
};

/** Units of the drawing to a degree from which lesser symbols are drawn. */
const DETAIL_SCALE = 350;

/** The symbol a place is drawn with, or null for a mere name. */
export function symbolName({ place }: Spot): string | null {
  if (place.kind === 'crossing') return `crossing-${place.class}`;
  if (place.kind === 'town') return place.rank === 1 ? 'capital' : 'town';
  return place.kind in SYMBOLS ? place.kind : null;
}

/** Crossings lie over everything else. */
export const stacking = ({ place }: Spot): number => (place.kind === 'crossing' ? 2 : place.kind === 'marker' ? 1 : 0);

/** Whether a place's symbol is worth its ink at a scale, in units of the drawing to a degree. */
export function isDrawn({ place }: Spot, scale: number, selected: string | null): boolean {
  if (place.id === selected || place.kind === 'crossing') return true;
  if (place.kind === 'marker') return (place.precision ?? 0) <= EXACT_METRES || scale > DETAIL_SCALE;
  if (place.kind === 'town') return place.rank === 1 || scale > (place.rank === 4 ? 900 : DETAIL_SCALE);
  return scale > DETAIL_SCALE;
}

/** Radius of a ring, in pixels. */
const RING = 13;

/** Whether a place has a ring: the page is about it. */
function isRinged({ place }: Spot, { selected, lit }: MapTarget): boolean {
  return place.id === selected || lit.includes(place.id);
}

/** How far a symbol reaches to each side, in pixels. */
export const reachOf = (spot: Spot, target: MapTarget): number => (isRinged(spot, target) ? RING : 5);

/** A place's symbol, ringed where the page is about it. */
export function symbol(spot: Spot, name: string, target: MapTarget): Element {
  const isLit = isRinged(spot, target);
  const ring = isLit ? [s('circle', { r: RING, className: ['ring'] })] : [];
  const shape = s('path', { d: SYMBOLS[name], className: [name] });
  const x = Math.round(spot.x * 10) / 10;
  const y = Math.round(spot.y * 10) / 10;
  return s('g', { transform: `translate(${x} ${y})` }, [
    s('g', { className: isLit ? ['symbol', 'lit'] : ['symbol'] }, [...ring, shape]),
  ]);
}
