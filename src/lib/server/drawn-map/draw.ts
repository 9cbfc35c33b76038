import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import type { Element } from 'hast';
import type { Feature, Geometry } from 'geojson';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';
import type { MapData } from '$lib/geodata/layers';
import { EXACT_METRES } from '$lib/domain/map-place';
import { frameFor, type Frame } from './frame';
import { placeLabels, type PlacedLabel } from './labels';
import { labelGroups, type Spot } from './requests';
import { thinnedData } from './source';

/** Type is larger in the drawing when the window is small: labels are placed for both. */
const UNITS = { wide: 1, narrow: 2 } as const;

const path = (d: string | null, className: string): Element[] => (d ? [s('path', { d, className: [className] })] : []);

/** Paths that are drawn more than once: each stands once, by its id, and is used. */
class Shapes {
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
}

/** Units of the drawing to a degree from which corridors are drawn: the engine's zoom 7. */
const CORRIDOR_SCALE = (512 * 2 ** 7) / 360;

/** Waters narrower than this in the drawing are specks. */
const SMALLEST_WATER = 14;

function sharedShapes({ path: draw }: Frame, data: MapData): Shapes {
  const shapes = new Shapes();
  shapes.add('drawn-coast', draw(data.coast));
  shapes.add('drawn-border', draw(data.border));
  for (const id of ['kh', 'vn']) {
    const features = data.land.features.filter(({ properties }) => properties?.['id'] === id);
    shapes.add(`drawn-${id}`, draw({ type: 'FeatureCollection', features }));
  }
  return shapes;
}

function areas(
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
    s('g', { clipPath: 'url(#clip-kh)' }, shapes.use('drawn-border', 'band-k')),
    s('g', { clipPath: 'url(#clip-vn)' }, shapes.use('drawn-border', 'band-v')),
    ...path(draw({ type: 'FeatureCollection', features: lit }), 'province-lit'),
    ...path(draw({ type: 'FeatureCollection', features: inner }), 'province-line'),
    ...path(draw({ type: 'FeatureCollection', features: water }), 'water'),
  ];
}

function holds(properties: Feature['properties'], date: string): boolean {
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

function lines({ path: draw, scale }: Frame, data: MapData, shapes: Shapes): Element[] {
  const corridors = scale > CORRIDOR_SCALE ? data.places.features.filter(({ properties }) => properties.schematic) : [];
  return [
    ...path(draw(data.frontiers), 'frontier'),
    ...shapes.use('drawn-coast', 'coast'),
    ...path(draw({ type: 'FeatureCollection', features: corridors }), 'corridor'),
    ...shapes.use('drawn-border', 'border-casing'),
    ...shapes.use('drawn-border', 'border-line'),
  ];
}

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

function symbolName({ place }: Spot): string | null {
  if (place.kind === 'crossing') return `crossing-${place.class}`;
  if (place.kind === 'town') return place.rank === 1 ? 'capital' : 'town';
  return place.kind in SYMBOLS ? place.kind : null;
}

/** Crossings lie over everything else. */
const stacking = ({ place }: Spot): number => (place.kind === 'crossing' ? 2 : place.kind === 'marker' ? 1 : 0);

function isDrawn({ place }: Spot, scale: number, selected: string | null): boolean {
  if (place.id === selected || place.kind === 'crossing') return true;
  if (place.kind === 'marker') return (place.precision ?? 0) <= EXACT_METRES || scale > DETAIL_SCALE;
  if (place.kind === 'town') return place.rank === 1 || scale > (place.rank === 4 ? 900 : DETAIL_SCALE);
  return scale > DETAIL_SCALE;
}

function symbol(spot: Spot, name: string, target: MapTarget): Element {
  const isSelected = spot.place.id === target.selected;
  const isLit = isSelected || target.lit.includes(spot.place.id);
  const ring = isLit ? [s('circle', { r: 13, className: ['ring'] })] : [];
  const shape = s('path', { d: SYMBOLS[name], className: [name] });
  const x = Math.round(spot.x * 10) / 10;
  const y = Math.round(spot.y * 10) / 10;
  return s('g', { transform: `translate(${x} ${y})` }, [
    s('g', { className: isLit ? ['symbol', 'lit'] : ['symbol'] }, [...ring, shape]),
  ]);
}

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

/**
 * Draws the map of a page as inline SVG, in the frame and projection of the engine's first camera.
 * @param target what the page shows
 * @param today ISO day taken for pages that show the present
 */
export function drawMap(target: MapTarget, language: Language, today: string): string {
  const frame = frameFor(target.bbox);
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
  const tiers = Object.entries(UNITS).map(([tier, unit]) => {
    const obstacles = drawn.filter((spot) => symbolName(spot)).map(({ x, y }) => ({ x, y, reach: 5 * unit }));
    const placed = placeLabels(labelGroups(all, frame, target.selected, unit), obstacles);
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
    [...areas(frame, data, shapes, target, date), ...lines(frame, data, shapes), ...symbols, ...tiers],
  );
  return toHtml(svg);
}
