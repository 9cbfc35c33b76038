import { geoMercator, type GeoProjection } from 'd3-geo';
import type { BoundingBox } from '$lib/domain/feature';
import { pathsOn } from './paths';

/** The longer side of a page's drawing, in its own units: about one to a pixel on a desktop screen. */
const LONGER_SIDE = 720;

/** How far beyond its frame the map of a page is drawn, in units: windows are wider or taller than it. */
const MARGIN = { x: 1.1 * LONGER_SIDE, y: 0.55 * LONGER_SIDE };

/** How far paths reach beyond what is seen, in units: no stroke runs along its edge. */
const BLEED = 12;

/** Points stand on a grid of this many units: a quarter of a pixel off at most. */
const GRID = 0.5;

/** A part of the drawing, in its units. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A window of known size, in units, and the room left free at its edges. */
export interface Window {
  readonly width: number;
  readonly height: number;
  readonly padding: number;
}

/** A frame of the map in the engine's own projection (spherical Mercator), fitted as the engine fits it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Units of the drawing to a degree of longitude. */
  readonly scale: number;
  /** What may be seen of the drawing, in and around its frame. */
  readonly extent: Box;
  readonly projection: GeoProjection;
  readonly path: ReturnType<typeof pathsOn>;
  /** Whether a symbol at a point of the drawing may be seen. */
  readonly holds: (x: number, y: number) => boolean;
}

const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** Frames a bounding box in the room given, and draws around it as far as the margin reaches. */
function fitted(
  [west, south, east, north]: BoundingBox,
  room: { readonly width: number; readonly height: number },
  marginOf: (width: number, height: number) => { readonly x: number; readonly y: number },
): Frame {
  const [spanX, spanY] = [((east - west) * Math.PI) / 180, mercatorY(north) - mercatorY(south)];
  const radius = Math.min(room.width / spanX, room.height / spanY);
  const [width, height] = [spanX * radius, spanY * radius];
  const [left, top] = [(((west + 180) * Math.PI) / 180) * radius, -mercatorY(north) * radius];
  const margin = marginOf(width, height);
  const extent = { left: -margin.x, right: width + margin.x, top: -margin.y, bottom: height + margin.y };
  const projection = geoMercator()
    .scale(radius)
    .translate([Math.PI * radius - left, -top])
    .precision(0)
    .clipExtent([
      [extent.left - BLEED, extent.top - BLEED],
      [extent.right + BLEED, extent.bottom + BLEED],
    ]);
  return {
    width,
    height,
    scale: (radius * Math.PI) / 180,
    extent,
    projection,
    path: pathsOn(projection, GRID),
    holds: (x, y) => x > extent.left && x < extent.right && y > extent.top && y < extent.bottom,
  };
}

/** Frames a bounding box so that one drawing serves a window of any shape: what is beyond it is drawn too. */
export function frameFor(bbox: BoundingBox): Frame {
  return fitted(bbox, { width: LONGER_SIDE, height: LONGER_SIDE }, () => MARGIN);
}

/** Room that a symbol takes, in units: one that stood closer to the edge of a window would be cut. */
const SYMBOL = 10;

/** Frames a bounding box in the middle of a window; what is seen of the drawing is the window. */
export function frameIn(bbox: BoundingBox, window: Window): Frame {
  const room = { width: window.width - 2 * window.padding, height: window.height - 2 * window.padding };
  const frame = fitted(bbox, room, (width, height) => ({
    x: (window.width - width) / 2,
    y: (window.height - height) / 2,
  }));
  const { left, right, top, bottom } = frame.extent;
  const holds = (x: number, y: number): boolean =>
    x > left + SYMBOL && x < right - SYMBOL && y > top + SYMBOL && y < bottom - SYMBOL;
  return { ...frame, holds };
}
