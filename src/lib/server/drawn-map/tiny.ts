import { geoMercator } from 'd3-geo';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import type { TinyMap, TinyOutline } from '$lib/domain/pages';
import { pathsOn } from './paths';
import { thinnedData } from './source';

/** Units of the drawing to a degree of longitude. */
const SCALE = 40;

/** The frames of the cards: the border with the lower Mekong, or both countries with their capitals. */
const NEAR = [101.6, 8.9, 109.6, 15.3] as const;
const FAR = [99.2, 8.2, 113.6, 23.6] as const;

const projection = geoMercator()
  .scale((SCALE * 180) / Math.PI)
  .translate([0, 0]);

/** Whole numbers are a fortieth of a degree: three kilometres, less than a card can show. */
const path = pathsOn(projection, 1);

/** The shapes that all cards share: drawn once in a page, used by every card. */
export function tinyOutline(): TinyOutline {
  const { land, border } = thinnedData(SCALE, 'en');
  const country = (id: string): string =>
    path({ ...land, features: land.features.filter(({ properties }) => properties?.['id'] === id) }) ?? '';
  return { vn: country('vn'), kh: country('kh'), border: path(border) ?? '' };
}

function point(id: string): [number, number] | null {
  const bbox = SUMMARIES.find((summary) => summary.id === id)?.bbox;
  if (!bbox || id === 'border') return null;
  const [x = 0, y = 0] = projection([(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2]) ?? [];
  return [Math.round(x), Math.round(y)];
}

/** Where a story's features lie, for its card. */
export function tinyMap(features: readonly string[], north: number): TinyMap {
  const [west, south, east, top] = north > 16 ? FAR : NEAR;
  const [left = 0, upper = 0] = projection([west, top]) ?? [];
  const [right = 0, lower = 0] = projection([east, south]) ?? [];
  return {
    viewBox: [left, upper, right - left, lower - upper].map(Math.round).join(' '),
    isFar: north > 16,
    isLine: features.includes('border'),
    points: features.flatMap((id) => {
      const [x, y] = point(id) ?? [NaN, NaN];
      const isInFrame = x > left && x < right && y > upper && y < lower;
      return isInFrame ? [[x, y] as const] : [];
    }),
  };
}
