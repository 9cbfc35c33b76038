import type { Position } from 'geojson';
import type { MapData } from '../geodata/layers';
import { estimateWidth } from '../domain/text-width';
import type { Script } from './context';

/** A crossing's type: pairs of zoom and pixels, and the zoom its names begin at. */
export interface NameType {
  readonly minzoom: number;
  readonly sizes: readonly [number, number][];
}

export const GREAT: NameType = {
  minzoom: 5.6,
  sizes: [
    [6, 11.5],
    [9, 13],
  ],
};
export const OTHER: NameType = {
  minzoom: 8.2,
  sizes: [
    [8, 11],
    [11, 12.5],
  ],
};
export const SELECTED_SIZE = 15;
/** Distance of a name from its symbol, and width at which it breaks, in heights of its type. */
export const NAME_OFFSET = 0.85;
export const NAME_MAX_WIDTH = 12;

type Places = MapData['places'];
type Box = readonly [left: number, top: number, right: number, bottom: number];

interface Crossing {
  readonly feature: Places['features'][number];
  readonly id: string;
  readonly at: Position;
  readonly type: NameType;
  readonly names: readonly { readonly text: string; readonly anchor: string }[];
}

const MAX_ZOOM = 15;
/** Room between two names, in pixels. */
const MARGIN = 3;

/** Pixels of the world at a zoom, as the engine counts them (Web Mercator, 512 a tile). */
function toPixels([lng = 0, lat = 0]: Position, zoom: number): readonly [number, number] {
  const world = 512 * 2 ** zoom;
  const sine = Math.sin((lat * Math.PI) / 180);
  return [((lng + 180) / 360) * world, (0.5 - Math.atanh(sine) / (2 * Math.PI)) * world];
}

function sizeAt({ sizes }: NameType, zoom: number): number {
  const [[fromZoom, fromSize] = [0, 0], [toZoom, toSize] = [1, 0]] = sizes;
  const share = Math.min(1, Math.max(0, (zoom - fromZoom) / (toZoom - fromZoom)));
  return fromSize + share * (toSize - fromSize);
}

/** By how much the engine sets a text nearer its point, above and below, than to its sides: a share of its height. */
const BASELINE = 7 / 24;

/** Room of a text anchored at a point as the engine anchors it: an anchor of `left` puts the text to the right of it. */
function boxAt([x, y]: readonly [number, number], text: string, anchor: string, size: number, script: Script): Box {
  const whole = estimateWidth(text, size);
  const width = Math.min(whole, NAME_MAX_WIDTH * size);
  const height = Math.ceil(whole / (NAME_MAX_WIDTH * size)) * size * script.lineHeight;
  const gap = NAME_OFFSET * size * (anchor.includes('-') ? Math.SQRT1_2 : 1);
  const rise = gap - BASELINE * size;
  const left = anchor.includes('left') ? x + gap : anchor.includes('right') ? x - gap - width : x - width / 2;
  const top = anchor.includes('top') ? y + rise : anchor.includes('bottom') ? y - rise - height : y - height / 2;
  return [left - MARGIN, top - MARGIN, left + width + MARGIN, top + height + MARGIN];
}

const meet = (a: Box, b: Box): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
const anyMeet = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.some((box) => others.some((other) => meet(box, other)));

/** The lowest zoom at which the engine's filters see a whole one and names are shown. */
const lowestIn = (level: number): number => Math.max(level, GREAT.minzoom);

/** The room of a crossing's names at the lowest zoom of a level, where they are nearest to each other. */
function boxesOf({ at, names, type }: Crossing, level: number, script: Script, selectedSize?: number): Box[] {
  const zoom = lowestIn(level);
  const size = selectedSize ?? sizeAt(type, zoom);
  const point = toPixels(at, zoom);
  return names.map(({ text, anchor }) => boxAt(point, text, anchor, size * script.scale, script));
}

/** Room that the crossings' names leave to those of the countries, and of the capitals, to their right. */
function keptFree(places: Places, zoom: number, script: Script): Box[] {
  return places.features.flatMap(({ geometry, properties: { kind, rank, label, id } }) => {
    if (geometry.type !== 'Point') return [];
    const point = toPixels(geometry.coordinates, zoom);
    if (kind === 'town' && rank === 1) return [boxAt(point, label, 'left', 15 * script.scale, script)];
    if (kind !== 'country' || zoom >= 10) return [];
    const size = (id === 'vn' || id === 'kh' ? 19 : 13) * script.scale;
    // Countries are spaced wider than any other capitals.
    const width = estimateWidth(label, size, script.spacing > 0) * 1.15;
    const [x, y] = point;
    return [[x - width / 2, y - size, x + width / 2, y + size]];
  });
}

function crossingsOf(places: Places): Crossing[] {
  const crossings = places.features.flatMap((feature) => {
    const { geometry, properties } = feature;
    if (properties.kind !== 'crossing' || geometry.type !== 'Point') return [];
    const { id, labelVn, labelKh, anchorVn = 'left', anchorKh = 'right' } = properties;
    const names = [
      { text: labelVn, anchor: anchorVn },
      { text: labelKh, anchor: anchorKh },
    ].filter(({ text }) => text !== '');
    const type = properties.class === 'international' ? GREAT : OTHER;
    return [{ feature, id, at: geometry.coordinates, type, names }];
  });
  return crossings.sort((a, b) => a.type.minzoom - b.type.minzoom);
}

/**
 * The zoom from which each crossing has room for all its names, beside those that had theirs before it.
 * A crossing whose class has changed is there once a class, never on the same day.
 */
function pairZooms(crossings: readonly Crossing[], places: Places, script: Script): Map<Crossing, number> {
  const zooms = new Map<Crossing, number>();
  for (let level = Math.floor(GREAT.minzoom); level <= MAX_ZOOM; level += 1) {
    // What stands already stays; among the others the great come first.
    const order = [...crossings].sort((a, b) => Number(zooms.has(b)) - Number(zooms.has(a)));
    const free = keptFree(places, lowestIn(level), script);
    const taken: { id: string; boxes: readonly Box[] }[] = [{ id: '', boxes: free }];
    for (const crossing of order.filter(({ type }) => level >= Math.floor(type.minzoom))) {
      const boxes = boxesOf(crossing, level, script);
      const isTaken = taken.some((other) => other.id !== crossing.id && anyMeet(boxes, other.boxes));
      if (isTaken && !zooms.has(crossing)) continue;
      if (!zooms.has(crossing)) zooms.set(crossing, level);
      taken.push({ id: crossing.id, boxes });
    }
  }
  return zooms;
}

/** The zoom from which a crossing's names have room beside another's, set larger because it is selected. */
function yieldZoom(crossing: Crossing, selected: Crossing, script: Script): number {
  for (let level = MAX_ZOOM; level >= Math.floor(crossing.type.minzoom); level -= 1) {
    const large = boxesOf(selected, level, script, SELECTED_SIZE);
    if (anyMeet(boxesOf(crossing, level, script), large)) return level + 1;
  }
  return 0;
}

/** Which others a crossing makes way for while they are selected, and up to which zoom. */
function yields(crossing: Crossing, crossings: readonly Crossing[], pairZoom: number, script: Script) {
  const zooms = crossings
    .filter(({ id }) => id !== crossing.id)
    .map((other) => [other.id, yieldZoom(crossing, other, script)] as const)
    .filter(([, zoom]) => zoom > pairZoom);
  return Object.fromEntries(zooms);
}

/**
 * Gives each crossing the rule of its names, worked out beforehand so that its two names are kept or
 * dropped together, which the engine itself, placing one label after the other, does not do. Zooms
 * are whole, as the engine's filters see them.
 */
export function withPairRules(places: Places, script: Script): Places {
  const crossings = crossingsOf(places);
  const zooms = pairZooms(crossings, places, script);
  const rules = new Map(
    crossings.map((crossing) => {
      const pairZoom = zooms.get(crossing) ?? MAX_ZOOM;
      return [crossing.feature, { pairZoom, yieldsTo: yields(crossing, crossings, pairZoom, script) }];
    }),
  );
  const features = places.features.map((feature) => ({
    ...feature,
    properties: { ...feature.properties, ...rules.get(feature) },
  }));
  return { ...places, features };
}
