import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Geometry } from 'geojson';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';
import type { MapData } from '$lib/geodata/layers';
import { frameFor, type Frame } from './frame';
import { areas, holds, lines, sharedShapes } from './shapes';
import { isDrawn, stacking, symbol, symbolName } from './symbols';
import { placeLabels, type PlacedLabel } from './labels';
import { labelGroups, type Spot } from './requests';
import { thinnedData } from './source';

/** Type is larger in the drawing when the window is small: labels are placed for both. */
const UNITS = { wide: 1, narrow: 3 } as const;

function label({ x, y, anchor, request }: PlacedLabel): Element {
  return s(
    'text',
    { x: Math.round(x), y: Math.round(y), textAnchor: anchor, className: [request.className] },
    request.text,
  );
}

function spots(frame: Frame, data: MapData, date: string): Spot[] {
  return data.places.features.flatMap(({ geometry, properties }) => {
    const at = isPoint(geometry)
      ? frame.projection([geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0])
      : null;
    if (!at || !holds({ ...properties }, date) || !frame.holds(...at)) return [];
    return [{ x: at[0], y: at[1], place: properties }];
  });
}

const isPoint = (geometry: Geometry): geometry is Geometry & { type: 'Point'; coordinates: number[] } =>
  geometry.type === 'Point';

/** The map in a frame. */
export interface Drawing {
  /** Everything but the labels, from bottom to top. */
  readonly shapes: readonly Element[];
  /** @param unit units of the drawing to a pixel of type */
  readonly labels: (unit: number) => PlacedLabel[];
}

/**
 * Draws what a page's map shows in a frame.
 * @param today ISO day taken for pages that show the present
 */
export function drawTarget(target: MapTarget, frame: Frame, language: Language, today: string): Drawing {
  const data = thinnedData(frame.scale, language);
  const date = target.date ?? today;
  const shapes = sharedShapes(frame, data);
  const all = spots(frame, data, date);
  const drawn = all
    .filter((spot) => isDrawn(spot, frame.scale, target.selected))
    .sort((a, b) => stacking(a) - stacking(b));
  const symbols = drawn.flatMap((spot) => {
    const name = symbolName(spot);
    return name ? [symbol(spot, name, target)] : [];
  });
  return {
    shapes: [...areas(frame, data, shapes, target, date), ...lines(frame, data, shapes), ...symbols],
    labels: (unit) => {
      const obstacles = drawn.filter((spot) => symbolName(spot)).map(({ x, y }) => ({ x, y, reach: 5 * unit }));
      return placeLabels(labelGroups(all, frame, target.selected, unit), obstacles, frame.extent);
    },
  };
}

/**
 * Draws the map of a page as inline SVG, in the frame and projection of the engine's first camera.
 * @param target what the page shows
 * @param today ISO day taken for pages that show the present
 */
export function drawMap(target: MapTarget, language: Language, today: string): string {
  const frame = frameFor(target.bbox);
  const { shapes, labels } = drawTarget(target, frame, language, today);
  const tiers = Object.entries(UNITS).map(([tier, unit]) =>
    s('g', { className: [`labels-${tier}`] }, labels(unit).map(label)),
  );
  const [width, height] = [frame.width, frame.height].map((side) => Math.round(side * 10) / 10);
  const svg = s(
    'svg',
    {
      className: ['drawn-map'],
      viewBox: `0 0 ${width} ${height}`,
      role: 'img',
      ariaLabel: messagesIn(language).map.drawn,
    },
    [...shapes, ...tiers],
  );
  return toHtml(svg);
}
