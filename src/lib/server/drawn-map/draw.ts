import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Geometry } from 'geojson';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';
import type { MapData } from '$lib/geodata/layers';
import { corridorsOf, seenOf, type Point } from './corridors';
import { frameFor, type Frame } from './frame';
import { areas, holds, lines, sharedShapes } from './shapes';
import { isDrawn, reachOf, stacking, symbol, symbolName } from './symbols';
import { placeLabels, type LabelRequest, type PlacedLabel, type SymbolSpot } from './labels';
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

/** The map in a frame, its labels still to be placed. */
export interface Drawing {
  /** Everything but the labels, from bottom to top. */
  readonly shapes: readonly Element[];
  /** The labels that ask for a place, for a number of units of the drawing to a pixel of type. */
  readonly requests: (unit: number) => LabelRequest[][];
  /** What no label may cover. */
  readonly symbols: (unit: number) => SymbolSpot[];
  /** Points along what may be seen of each corridor. */
  readonly corridors: readonly (readonly Point[])[];
}

const drawnShapes = new Map<string, readonly Element[]>();

/** Draws shapes, or takes those that the same page in another language has: they hold no words. */
function shapesOf(key: string, draw: () => readonly Element[]): readonly Element[] {
  const shapes = drawnShapes.get(key) ?? draw();
  drawnShapes.set(key, shapes);
  return shapes;
}

/**
 * Draws what a page's map shows in a frame.
 * @param today ISO day taken for pages that show the present
 */
export function drawTarget(target: MapTarget, frame: Frame, language: Language, today: string): Drawing {
  const data = thinnedData(frame.scale, language);
  const date = target.date ?? today;
  const all = spots(frame, data, date);
  const drawn = all
    .filter((spot) => isDrawn(spot, frame.scale, target.selected))
    .sort((a, b) => stacking(a) - stacking(b));
  const shapes = shapesOf(JSON.stringify([target, date, frame.scale, frame.extent]), () => {
    const shared = sharedShapes(frame, data);
    const marks = drawn.flatMap((spot) => {
      const name = symbolName(spot);
      return name ? [symbol(spot, name, target)] : [];
    });
    return [...areas(frame, data, shared, target, date), ...lines(frame, data, shared), ...marks];
  });
  return {
    shapes,
    requests: (unit) => labelGroups(all, frame, target, unit),
    symbols: (unit) =>
      drawn
        .filter((spot) => symbolName(spot))
        .map((spot) => ({ x: spot.x, y: spot.y, reach: reachOf(spot, target) * unit })),
    corridors: corridorsOf(data, frame)
      .map((corridor) => seenOf(corridor, frame))
      .filter((points) => points.length > 0),
  };
}

/**
 * Draws the map of a page as inline SVG, in the frame and projection of the engine's first camera.
 * @param target what the page shows
 * @param today ISO day taken for pages that show the present
 */
export function drawMap(target: MapTarget, language: Language, today: string): string {
  const frame = frameFor(target.bbox);
  const { shapes, requests, symbols } = drawTarget(target, frame, language, today);
  const tiers = Object.entries(UNITS).map(([tier, unit]) => {
    const placed = placeLabels(requests(unit), symbols(unit), frame.extent);
    return s('g', { className: [`labels-${tier}`] }, placed.map(label));
  });
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
