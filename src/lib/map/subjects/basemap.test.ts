import { expression, featureFilter, type Feature, type LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../palette';
import { basemapLayers } from './basemap';

/** Nothing near is named by this project. */
const LAYERS = basemapLayers(LIGHT, { type: 'MultiPoint', coordinates: [[0, 0]] });

function layerOf(id: string): LayerSpecification {
  const layer = LAYERS.find((candidate) => candidate.id === id);
  if (!layer) throw new Error(`The basemap has no layer ${id}`);
  return layer;
}

const notAsked = (): never => {
  throw new Error('The filter asks only where the tile is');
};
/** A tile of zoom 10 near Mộc Bài, and its middle. */
const TILE = {
  z: 10,
  x: 813,
  y: 480,
  key: '10/813/480',
  equals: notAsked,
  isChildOf: notAsked,
  url: notAsked,
  getTilePoint: notAsked,
};
const MIDDLE = [[{ x: 4096, y: 4096 }]];

function isDrawn(id: string, zoom: number, type: Feature['type'], properties: Feature['properties']): boolean {
  const layer = layerOf(id);
  if (!('filter' in layer)) throw new Error(`${id} draws whatever there is`);
  const feature: Feature = { type, properties, geometry: MIDDLE };
  return zoom >= (layer.minzoom ?? 0) && featureFilter(layer.filter, id).filter({ zoom }, feature, TILE);
}

const isRoad = (zoom: number, properties: Feature['properties']): boolean =>
  isDrawn('basemap-road-edges', zoom, 2, properties);

const isNamed = (zoom: number, properties: Feature['properties']): boolean =>
  isDrawn('basemap-localities', zoom, 1, { kind: 'locality', kind_detail: 'village', ...properties });

test('roads and places are all that is taken from the tiles: no boundary, no ground, no water', () => {
  const taken = LAYERS.map((layer) => 'source-layer' in layer && layer['source-layer']);
  expect(new Set(taken)).toEqual(new Set(['roads', 'places']));
});

describe('roads', () => {
  test.each([
    { road: 'motorway', kind: 'highway', from: 7 },
    { road: 'trunk', kind: 'major_road', from: 7 },
    { road: 'tertiary', kind: 'major_road', from: 10 },
    { road: 'residential', kind: 'minor_road', from: 12 },
  ])('of the class $road are drawn from zoom $from on', ({ road, kind, from }) => {
    expect(isRoad(from, { kind, kind_detail: road })).toBe(true);
    expect(isRoad(from - 1, { kind, kind_detail: road })).toBe(false);
  });

  test.each(['rail', 'ferry', 'path', 'aeroway', 'aerialway', 'pier'])('are none where the tiles have a %s', (kind) => {
    expect(isRoad(15, { kind })).toBe(false);
  });
});

describe('names', () => {
  const BAVET = { name: 'បាវិត', script: 'Khmer', 'name:vi': 'Bà Vẹt', 'name:en': 'Bavet' };

  test('are those of the spot, in their own letters', () => {
    const { layout } = layerOf('basemap-localities');
    const parsed = expression.createExpression(layout && 'text-field' in layout && layout['text-field'], 'name', null);
    if (parsed.result === 'error') throw new Error('The name cannot be read');
    expect(parsed.value.evaluate({ zoom: 12 }, { type: 1, properties: BAVET })).toBe('បាវិត');
  });

  test.each(['city', 'town', 'village', 'hamlet'])('are those of a %s', (detail) => {
    expect(isNamed(12, { ...BAVET, kind_detail: detail })).toBe(true);
  });

  test.each(['country', 'region', 'neighbourhood', 'macrohood'])('are never those of a %s', (kind) => {
    expect(isNamed(15, { kind, name: 'Anywhere' })).toBe(false);
  });

  test('wait until this project’s own towns all have theirs', () => {
    expect(isNamed(9, { name: 'Bến Cầu' })).toBe(false);
    expect(isNamed(10, { name: 'Bến Cầu' })).toBe(true);
  });

  test.each(['Thai', 'Lao', 'Han'])('are left out where the site has no letters for them: %s', (script) => {
    expect(isNamed(12, { name: '…', script })).toBe(false);
  });
});
