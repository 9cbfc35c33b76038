import { geoMercator, geoPath, type GeoPath, type GeoProjection } from 'd3-geo';
import type { BoundingBox } from '$lib/domain/feature';

/** The longer side of the drawing, in its own units: about one to a pixel on a desktop screen. */
const LONGER_SIDE = 720;

/** How far beyond its frame the map is drawn, as a share of the frame: windows are wider or taller than it. */
const MARGIN = { x: 1.1, y: 0.55 };

/** A frame of the map in the engine's own projection (spherical Mercator), fitted as the engine fits it. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** Units of the drawing to a degree of longitude. */
  readonly scale: number;
  readonly projection: GeoProjection;
  readonly path: GeoPath;
  /** Whether a point of the drawing lies within what is drawn. */
  readonly holds: (x: number, y: number) => boolean;
}

const mercatorY = (lat: number): number => Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));

/** Frames a bounding box so that one drawing serves a window of any shape: what is beyond it is drawn too. */
export function frameFor([west, south, east, north]: BoundingBox): Frame {
  const [spanX, spanY] = [((east - west) * Math.PI) / 180, mercatorY(north) - mercatorY(south)];
  const radius = LONGER_SIDE / Math.max(spanX, spanY);
  const [width, height] = [spanX * radius, spanY * radius];
  const [left, top] = [(((west + 180) * Math.PI) / 180) * radius, -mercatorY(north) * radius];
  const extent: [[number, number], [number, number]] = [
    [-MARGIN.x * LONGER_SIDE, -MARGIN.y * LONGER_SIDE],
    [width + MARGIN.x * LONGER_SIDE, height + MARGIN.y * LONGER_SIDE],
  ];
  const projection = geoMercator()
    .scale(radius)
    .translate([Math.PI * radius - left, -top])
    .precision(0)
    .clipExtent(extent);
  return {
    width,
    height,
    scale: (radius * Math.PI) / 180,
    projection,
    path: geoPath(projection).digits(1),
    holds: (x, y) => x > extent[0][0] && x < extent[1][0] && y > extent[0][1] && y < extent[1][1],
  };
}
