import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Feature } from 'geojson';
import type { MapTarget } from '$lib/domain/pages';
import type { MapData } from '$lib/geodata/layers';
import { corridorsOf } from './corridors';
import type { Frame } from './frame';

const path = (d: string | null, className: string): Element[] => (d ? [s('path', { d, className: [className] })] : []);

/** Paths that are drawn more than once: each stands once, by its id, and is used. */
export class Shapes {
  readonly #paths = new Map<string, string>();

  /** What lies outside the drawing has no path, and is neither defined nor used. */
  add(id: string, d: string | null): void {
    if (d) this.#paths.set(id, d);
  }

  definitions(): Element[] {
    // A used path is out of reach of the page's selectors, so its stroke's scaling stands on itself.
    return [...this.#paths].map(([id, d]) => s('path', { id, d, vectorEffect: 'non-scaling-stroke' }));
  }

  use(id: string, className: string): Element[] {
    return this.#paths.has(id) ? [s('use', { href: `#${id}`, className: [className] })] : [];
  }

  clip(id: string, to: string): Element[] {
    return this.#paths.has(to) ? [s('clipPath', { id }, [s('use', { href: `#${to}` })])] : [];
  }

  /** Uses a path inside the clip of a country, where both are in the drawing. */
  useWithin(country: 'kh' | 'vn', id: string, className: string): Element[] {
    if (!this.#paths.has(`drawn-${country}`) || !this.#paths.has(id)) return [];
    return [s('g', { clipPath: `url(#clip-${country})` }, this.use(id, className))];
  }
}

/** Waters narrower than this in the drawing are specks. */
const SMALLEST_WATER = 18;

/** What of the map is drawn more than once, in a frame. */
export function sharedShapes({ path: draw }: Frame, data: MapData): Shapes {
  const shapes = new Shapes();
  shapes.add('drawn-coast', draw(data.coast));
  shapes.add('drawn-border', draw(data.border));
  for (const id of ['kh', 'vn']) {
    const features = data.land.features.filter(({ properties }) => properties?.['id'] === id);
    shapes.add(`drawn-${id}`, draw({ type: 'FeatureCollection', features }));
  }
  return shapes;
}

/** Land, ribbons, provinces and waters. */
export function areas(
  { path: draw, scale }: Frame,
  data: MapData,
  shapes: Shapes,
  target: MapTarget,
  date: string,
): Element[] {
  const neighbours = data.land.features.filter(({ properties }) => !['vn', 'kh'].includes(String(properties?.['id'])));
  const lit = data.provinces.features.filter(({ properties }) => {
    const id = String(properties?.['id']);
    return (id === target.selected || target.lit.includes(id)) && holds(properties, date);
  });
  const inner = data.provinceLines.features.filter(({ properties }) => holds(properties, date));
  const water = data.water.features.map((feature) => largeWaters(feature, SMALLEST_WATER / scale ** 2));
  return [
    s('defs', [...shapes.definitions(), ...shapes.clip('clip-kh', 'drawn-kh'), ...shapes.clip('clip-vn', 'drawn-vn')]),
    ...shapes.use('drawn-coast', 'shore'),
    ...path(draw({ type: 'FeatureCollection', features: neighbours }), 'land-o'),
    ...shapes.use('drawn-kh', 'land-k'),
    ...shapes.use('drawn-vn', 'land-v'),
    ...shapes.useWithin('kh', 'drawn-border', 'band-k'),
    ...shapes.useWithin('vn', 'drawn-border', 'band-v'),
    ...path(draw({ type: 'FeatureCollection', features: lit }), 'province-lit'),
    ...path(draw({ type: 'FeatureCollection', features: inner }), 'province-line'),
    ...path(draw({ type: 'FeatureCollection', features: water }), 'water'),
  ];
}

/** Whether a feature holds on an ISO day. */
export function holds(properties: Feature['properties'], date: string): boolean {
  return String(properties?.['from'] ?? '') <= date && String(properties?.['to'] ?? '9999') >= date;
}

function largeWaters({ geometry }: Feature, least: number): Feature {
  const polygons =
    geometry.type === 'MultiPolygon' ? geometry.coordinates : geometry.type === 'Polygon' ? [geometry.coordinates] : [];
  const size = (ring: readonly number[][]): number => {
    const [xs, ys] = [ring.map(([x = 0]) => x), ring.map(([, y = 0]) => y)];
    return (Math.max(...xs) - Math.min(...xs)) * (Math.max(...ys) - Math.min(...ys));
  };
  return {
    type: 'Feature',
    properties: {},
    geometry: { type: 'MultiPolygon', coordinates: polygons.filter(([ring]) => ring && size(ring) > least) },
  };
}

/** Edges, corridors and, above them, the border: one path, used for its casing and its line. */
export function lines(frame: Frame, data: MapData, shapes: Shapes): Element[] {
  const { path: draw } = frame;
  return [
    ...path(draw(data.frontiers), 'frontier'),
    ...shapes.use('drawn-coast', 'coast'),
    ...path(draw({ type: 'FeatureCollection', features: corridorsOf(data, frame) }), 'corridor'),
    ...shapes.use('drawn-border', 'border-casing'),
    ...shapes.use('drawn-border', 'border-line'),
  ];
}
