import type { FeatureCollection, Geometry } from 'geojson';
import { Map as Engine } from 'maplibre-gl';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BoundingBox } from '../domain/feature';
import { loadGeodata } from '../geodata/load';
import { mapData } from '../geodata/layers';
import { openBasemap } from './basemap';
import { fontFaces } from './fonts';
import { icons } from './icons';
import { LIGHT } from './palette';
import { style } from './style';
import { archive } from './test-archive';
import { answerRanges } from './test-ranges';
import { useOwnWorker } from './worker';

const ADDRESS = new URL('/basemap.pmtiles', location.origin).href;
const BOX: BoundingBox = [105.9, 10.9, 106.5, 11.3];
/** Where nothing of this project is, and a village of the tiles. */
const VILLAGE: [number, number] = [106.33, 11.02];
/** A town of this project, and the zoom of the tiles: the map is nearer. */
const BEN_CAU: [number, number] = [106.17924, 11.11051];
const TILE_ZOOM = 10;

const feature = (geometry: Geometry, properties: Record<string, string>): FeatureCollection['features'][number] => ({
  type: 'Feature',
  properties,
  geometry,
});
const point = (coordinates: [number, number], properties: Record<string, string>) =>
  feature({ type: 'Point', coordinates }, properties);
const line = (y: number, properties: Record<string, string>) =>
  feature({ type: 'LineString', coordinates: [[105.95, y], [106.45, y]] }, properties); // prettier-ignore
const collect = (...features: FeatureCollection['features']): FeatureCollection => ({
  type: 'FeatureCollection',
  features,
});

const TILES = {
  boundaries: collect(line(11.04, { kind: 'country' }), line(11.06, { kind: 'region' })),
  roads: collect(line(11.02, { kind: 'highway' }), line(11.0, { kind: 'rail' })),
  places: collect(
    point(VILLAGE, { kind: 'locality', kind_detail: 'village', name: 'Xã Thử', 'name:en': 'Trial Commune' }),
    point([106.3, 11.05], { kind: 'locality', kind_detail: 'village', name: 'ភូមិ', script: 'Khmer', 'name:vi': 'Phum' }),
    point(BEN_CAU, { kind: 'locality', kind_detail: 'town', name: 'Thị trấn Bến Cầu' }),
    point([106.36, 11.06], { kind: 'region', name: 'Tây Ninh' }),
    point([106.28, 10.98], { kind: 'country', name: 'Việt Nam' }),
  ),
};
/** The map is drawn without a graphics card, in ms. */
const SLOW = 60_000;

let map: Engine;

beforeEach(async () => {
  vi.stubEnv('PUBLIC_BASEMAP_PMTILES', '/basemap.pmtiles');
  answerRanges(ADDRESS, archive(TILES, BOX, [TILE_ZOOM]));
  const container = document.createElement('div');
  container.style.cssText = 'width: 700px; height: 700px';
  document.body.append(container);
  useOwnWorker();
  const data = mapData(await loadGeodata(''), 'en');
  const fonts = fontFaces(location.origin);
  const whole = style('en', LIGHT, { data, fonts, schematic: '', basemap: await openBasemap(ADDRESS) });
  const at = { center: [106.25, 11.05] as [number, number], zoom: 11.3 };
  map = new Engine({ container, style: whole, ...at, attributionControl: false, fadeDuration: 0 });
  for (const { name, image } of icons(LIGHT)) map.addImage(name, image);
  await map.once('idle');
}, SLOW);

afterEach(() => {
  map.remove();
  document.body.replaceChildren();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

/** What is drawn of the basemap in a layer. */
const drawn = (layer: string) => map.queryRenderedFeatures({ layers: [layer] }).map(({ properties }) => properties);

describe('a basemap in one file of this origin', () => {
  test('draws its roads, further in than its tiles go', () => {
    expect(drawn('basemap-road-edges')).toContainEqual({ kind: 'highway' });
    expect(new Set(drawn('basemap-road-edges').map(({ kind }) => kind))).toEqual(new Set(['highway']));
  });

  test('draws them beneath what this project draws', () => {
    // A road that crosses the border, asked for there from the top down.
    const crossed = map.queryRenderedFeatures({ layers: ['border', 'basemap-roads'] }).map(({ layer }) => layer.id);
    expect(crossed).toContain('border');
    expect(crossed.lastIndexOf('border')).toBeLessThan(crossed.indexOf('basemap-roads'));
  });

  test('names villages as they are named there; of countries and regions, and what this project names, nothing', () => {
    const names = new Set(drawn('basemap-localities').map(({ name }) => name));
    expect(names).toEqual(new Set(['Xã Thử', 'ភូមិ']));
    expect(map.queryRenderedFeatures({ layers: ['town-points'] }).map(({ properties }) => properties['id'])).toContain(
      'ben-cau',
    );
  });

  test('draws no boundary', () => {
    const sources = map.queryRenderedFeatures().filter(({ source }) => source === 'basemap');
    expect(sources).not.toEqual([]);
    expect(sources.filter(({ sourceLayer }) => sourceLayer === 'boundaries')).toEqual([]);
  });
});
