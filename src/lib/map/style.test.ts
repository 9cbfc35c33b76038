import { readFileSync } from 'node:fs';
import {
  expression,
  featureFilter,
  validateStyleMin,
  type Feature,
  type LayerSpecification,
  type StyleSpecification,
  type SymbolLayerSpecification,
  type VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language';
import { LAYER_GROUPS } from '../domain/layer-group';
import { messagesIn } from '../domain/messages';
import { BASE_URL, PLACES_URL } from '../geodata/generated/urls';
import { mapData, type Places } from '../geodata/layers';
import { unpackBase } from '../geodata/packed';
import { ITALIC, REGULAR } from './font-names';
import { fontFaces } from './fonts';
import { icons } from './icons';
import { DARK, LIGHT, type Palette } from './palette';
import { LEGEND, style } from './style';

const ORIGIN = 'https://map.example';
const BASE = unpackBase(JSON.parse(readFileSync(`static/${BASE_URL}`, 'utf8')));
const PLACES: Places = JSON.parse(readFileSync(`static/${PLACES_URL}`, 'utf8'));

const BASEMAP: VectorSourceSpecification = { type: 'vector', url: `pmtiles://${ORIGIN}/basemap.pmtiles` };

// A build that has a basemap: maps are drawn without it until it is open.
vi.stubEnv('PUBLIC_BASEMAP_PMTILES', '/basemap.pmtiles');
afterAll(() => void vi.unstubAllEnvs());

const BARE_MARKERS = `${ORIGIN}/geodata/points.json`;

function styleOf(
  language: Language,
  palette: Palette,
  more: { bareMarkers?: string; basemap?: VectorSourceSpecification } = {},
): StyleSpecification {
  const data = mapData({ base: BASE, places: PLACES }, language);
  const { schematic } = messagesIn(language).map;
  return style(language, palette, { data, fonts: fontFaces(ORIGIN), schematic, ...more });
}

const ALL = LANGUAGES.flatMap((language) =>
  [LIGHT, DARK].flatMap((palette) => [
    { language, palette, ground: 'land', whole: styleOf(language, palette) },
    { language, palette, ground: 'a basemap', whole: styleOf(language, palette, { basemap: BASEMAP }) },
    {
      language,
      palette,
      ground: 'land with bare markers',
      whole: styleOf(language, palette, { bareMarkers: BARE_MARKERS }),
    },
  ]),
);

/** Every string in a value, however deep. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

const isSymbolLayer = (layer: LayerSpecification): layer is SymbolLayerSpecification => layer.type === 'symbol';

function layerOf({ layers }: StyleSpecification, id: string): LayerSpecification {
  const layer = layers.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`The style has no layer ${id}`);
  return layer;
}

/** What a property of a layer comes to, as the engine works it out. */
function evaluate(
  { id, layout, paint }: LayerSpecification,
  property: string,
  at: { zoom: number; feature?: Feature; state?: Record<string, unknown> },
): unknown {
  const value: unknown = new Map(Object.entries({ ...layout, ...paint })).get(property);
  const parsed = expression.createExpression(value, `${id}.${property}`, null, at.state);
  if (parsed.result === 'error') throw new Error(`${id}: its ${property} cannot be read`);
  return parsed.value.evaluate({ zoom: at.zoom, ...(at.state && { globalState: at.state }) }, at.feature);
}

describe.each(ALL)('the $palette.name style in $language on $ground', ({ language, palette, whole }) => {
  test('is valid', () => {
    expect(validateStyleMin(whole).map(({ message }) => message)).toEqual([]);
  });

  test('names each layer once, and only sources it has', () => {
    const ids = whole.layers.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const sources = whole.layers.flatMap((layer) => ('source' in layer ? [layer.source] : []));
    expect(Object.keys(whole.sources)).toEqual(expect.arrayContaining(sources));
  });

  test('sets its labels only in fonts it declares', () => {
    const fonts = whole.layers
      .filter(isSymbolLayer)
      .filter(({ layout }) => layout?.['text-field'] !== undefined)
      .flatMap(({ layout }) => strings(layout?.['text-font'] ?? ['the engine’s own font']));
    expect(fonts).not.toEqual([]);
    expect(Object.keys(whole['font-faces'] ?? {})).toEqual(expect.arrayContaining(fonts));
  });

  test('asks nobody else for anything', () => {
    expect(whole).not.toHaveProperty('glyphs');
    expect(whole).not.toHaveProperty('sprite');
    const addresses = strings(whole)
      .map((text) => text.replace(/^pmtiles:\/\//, ''))
      .filter((text) => /^([a-z][a-z\d+.-]*:)?\/\//i.test(text));
    expect(addresses).not.toEqual([]);
    expect(addresses.filter((address) => !address.startsWith(`${ORIGIN}/`))).toEqual([]);
  });

  test('draws the border as one solid line of one colour, never by stretch', () => {
    const layers = whole.layers.filter((layer) => 'source' in layer && layer.source === 'border');
    expect(layers.map(({ id }) => id)).toEqual(['border-casing', 'border']);
    for (const layer of layers) {
      expect(layer.type).toBe('line');
      expect(layer).not.toHaveProperty('filter');
      expect(layer.paint).not.toHaveProperty('line-dasharray');
      expect(layer.paint).not.toHaveProperty('line-gradient');
      expect(layer.paint).not.toHaveProperty('line-opacity');
      // Whatever depends on a feature or its state could differ by stretch.
      expect(strings({ ...layer.paint, ...layer.layout })).not.toContainEqual(
        expect.stringMatching(/^(get|feature-state|global-state|properties|id)$/),
      );
    }
    expect(layers.at(-1)?.paint).toHaveProperty('line-color', palette.border);
  });

  test('writes the names of both countries in one size', () => {
    const [vn, kh, la] = ['vn', 'kh', 'la'].map((id) =>
      evaluate(layerOf(whole, 'country-names'), 'text-size', { zoom: 6, feature: { type: 1, properties: { id } } }),
    );
    expect(vn).toBe(kh);
    expect(vn).toBeGreaterThan(Number(la));
  });

  test('labels the legend in the reader’s language', () => {
    expect(LEGEND.map(({ key }) => messagesIn(language).legend[key])).not.toContain(undefined);
  });
});

describe('a deployment’s own basemap', () => {
  const ids = ({ layers }: StyleSpecification): string[] => layers.map(({ id }) => id);
  const isOwn = (id: string): boolean => id.startsWith('basemap-');

  test('lies on the ground, and beneath every line, symbol and name that is drawn there', () => {
    const all = ids(styleOf('en', LIGHT, { basemap: BASEMAP }));
    const first = all.findIndex(isOwn);
    expect(all.slice(first - 1, all.findLastIndex(isOwn) + 2)).toEqual([
      'water',
      'basemap-road-edges',
      'basemap-roads',
      'basemap-localities',
      'frontiers',
    ]);
    const { layers } = styleOf('en', LIGHT, { basemap: BASEMAP });
    expect(layers.slice(0, first).filter(isSymbolLayer)).toEqual([]);
  });

  test('changes nothing else', () => {
    const plain = styleOf('km', DARK);
    const { layers, sources, ...rest } = styleOf('km', DARK, { basemap: BASEMAP });
    const { basemap, ...others } = sources;
    expect(basemap).toEqual(BASEMAP);
    expect({ ...rest, sources: others, layers: layers.filter(({ id }) => !isOwn(id)) }).toEqual(plain);
  });

  test('is the same in every language of the page', () => {
    const own = LANGUAGES.map((language) =>
      styleOf(language, LIGHT, { basemap: BASEMAP }).layers.filter(({ id }) => isOwn(id)),
    );
    expect(own[1]).toEqual(own[0]);
    expect(own[2]).toEqual(own[0]);
  });
});

test('the border is a single unbroken line in the data', () => {
  const { features } = mapData({ base: BASE, places: PLACES }, 'en').border;
  expect(features.map(({ geometry }) => geometry.type)).toEqual(['LineString']);
});

test.each([5, 6, 7.5, 9, 10, 12, 15])('both countries have the same band beside the line at zoom %s', (zoom) => {
  const whole = styleOf('en', LIGHT);
  const [kh, vn] = ['band-kh', 'band-vn'].map((id) => layerOf(whole, id));
  const width = kh && evaluate(kh, 'line-width', { zoom });
  expect(width).toBeGreaterThan(0);
  expect(vn && evaluate(vn, 'line-width', { zoom })).toBe(width);
  expect(kh && evaluate(kh, 'line-offset', { zoom })).toBe(-Number(width) / 2);
  expect(vn && evaluate(vn, 'line-offset', { zoom })).toBe(Number(width) / 2);
});

describe('the legend', () => {
  const whole = styleOf('en', LIGHT, { bareMarkers: BARE_MARKERS });

  test('begins with the border and names each thing once', () => {
    const keys = LEGEND.map(({ key }) => key);
    expect(keys[0]).toBe('border');
    expect(new Set(keys).size).toBe(keys.length);
  });

  test.each(LEGEND)('names layers that exist for $key', ({ layers }) => {
    expect(layers).not.toEqual([]);
    expect(whole.layers.map(({ id }) => id)).toEqual(expect.arrayContaining([...layers]));
  });

  test.each(LEGEND)('switches with the box of $key what that line stands for', ({ layers, group }) => {
    const groups = layers.map((id) => layerOf(whole, id).metadata ?? null);
    expect(groups).toEqual(layers.map(() => group && { group }));
  });

  test('has a box for every group, so that all can be switched', () => {
    expect(new Set(LEGEND.flatMap(({ group }) => group ?? []))).toEqual(new Set(LAYER_GROUPS));
  });

  test.each(LEGEND.filter(({ filter }) => filter))('asks for $key by a valid filter', ({ layers, filter }) => {
    const asked = whole.layers.map((layer) => (layers.includes(layer.id) ? { ...layer, filter } : layer));
    expect(validateStyleMin({ ...whole, layers: asked })).toEqual([]);
  });
});

describe('Khmer labels', () => {
  const whole = styleOf('km', LIGHT);

  test('are never letter-spaced', () => {
    const spacings = whole.layers.filter(isSymbolLayer).map(({ id, layout }) => [id, layout?.['text-letter-spacing']]);
    expect(spacings.filter(([, spacing]) => spacing !== undefined && spacing !== 0)).toEqual([]);
  });

  test('are never slanted: the italic borrows the upright Khmer letters', () => {
    const khmer = (font: string): string[] =>
      [whole['font-faces']?.[font] ?? []].flat().flatMap((face) => {
        const { url, 'unicode-range': range } = typeof face === 'string' ? { url: face } : face;
        return range?.includes('U+1780-17DD') ? [url] : [];
      });
    expect(khmer(ITALIC)).toHaveLength(1);
    expect(khmer(ITALIC)).toEqual(khmer(REGULAR));
  });

  test('carry the Khmer names', () => {
    const { features } = mapData({ base: BASE, places: PLACES }, 'km').places;
    expect(features.find(({ properties }) => properties.id === 'kh')?.properties.label).toBe('កម្ពុជា');
  });
});

describe('the images', () => {
  const whole = styleOf('en', LIGHT);
  const { places } = mapData({ base: BASE, places: PLACES }, 'en');
  /** Near enough that every place is shown. */
  const zoom = 12;

  /** The images a place is drawn with while one place is selected and others are lit. */
  function imagesOf(id: string, selected: string | null, lit: readonly string[]): string[] {
    const state = { selected: selected ?? '', lit, date: '2026-01-01' };
    const place = places.features.find(({ properties }) => properties.id === id);
    if (!place) throw new Error(`The map draws no ${id}`);
    const feature: Feature = { type: place.geometry.type === 'Point' ? 1 : 2, properties: place.properties };
    return whole.layers
      .filter(isSymbolLayer)
      .filter(({ source, layout }) => source === 'places' && layout?.['icon-image'] !== undefined)
      .filter(({ id: layer, filter }) => featureFilter(filter, layer, state).filter({ zoom }, feature))
      .map((layer) => String(evaluate(layer, 'icon-image', { zoom, feature, state })));
  }

  const drawn = places.features.flatMap(({ properties: { id, kind } }) =>
    imagesOf(id, null, []).map((image) => ({ id, kind, image })),
  );
  /** One place for each image. */
  const kinds = [...new Map(drawn.map((place) => [place.image, place])).values()];

  beforeEach(() => {
    // Node has no canvas. Only the images' names are read here, so it need not draw.
    const context = new Proxy({}, { get: () => () => ({}), set: () => true });
    class Canvas {
      getContext = () => context;
    }
    vi.stubGlobal('OffscreenCanvas', Canvas);
    vi.stubGlobal('Path2D', class {});
  });

  afterEach(() => {
    vi.unstubAllGlobals();
  });

  test('that the style can name are all drawn', () => {
    const named = drawn.flatMap(({ id }) => [
      ...imagesOf(id, null, []),
      ...imagesOf(id, id, []),
      ...imagesOf(id, null, [id]),
    ]);
    const pin = evaluate(layerOf(whole, 'pin'), 'icon-image', { zoom });
    expect(new Set(drawn.map(({ kind }) => kind)).size).toBe(5);
    expect(icons(LIGHT).map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set([...named, pin])]));
  });

  test.each(kinds)('of a selected place keep the shape of its kind: $image', ({ id, image }) => {
    expect(imagesOf(id, id, [])).toEqual([`${image}-selected`]);
  });

  test.each(kinds)('of a place that a story lights are lit: $image', ({ id, image }) => {
    expect(imagesOf(id, null, [id])).toEqual([`${image}-selected`]);
  });
});
