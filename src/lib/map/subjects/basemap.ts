import type { ExpressionSpecification, LineLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MultiPoint } from 'geojson';
import { all, isKind, type MapLayer } from '../context';
import { REGULAR } from '../font-names';
import { ROADS, type Palette } from '../palette';

/** The source of a deployment's own basemap, an archive in the schema of Protomaps (version 4). */
export const BASEMAP = 'basemap';

/** Closer than this to a place that this project names, in metres, a locality would name it again. */
const NAMED_METRES = 2500;
/** By now this project's own towns all have their names. */
const LOCALITY_ZOOM = 10;

const isOneOf = (property: string, values: string[]): ExpressionSpecification => [
  'in',
  ['get', property],
  ['literal', values],
];

/** Roads for cars: the great ones from afar, all when the map is near. Rails, ferries and paths are left out. */
const isShown: ExpressionSpecification = [
  'any',
  isKind('highway'),
  ['all', isKind('major_road'), ['any', ['>=', ['zoom'], 10], isOneOf('kind_detail', ['trunk', 'primary'])]],
  ['all', isKind('minor_road'), ['>=', ['zoom'], 12]],
];

/** A width in pixels: at a zoom that of great roads, and of the others. */
const width = (...stops: [zoom: number, great: number, other: number][]): ExpressionSpecification => [
  'interpolate',
  ['linear'],
  ['zoom'],
  ...stops.flatMap(([zoom, great, other]): [number, ExpressionSpecification] => [
    zoom,
    ['match', ['get', 'kind'], 'minor_road', other, great],
  ]),
];

const roads = (id: string, paint: LineLayerSpecification['paint']): MapLayer => ({
  id,
  type: 'line',
  source: BASEMAP,
  'source-layer': 'roads',
  minzoom: 7,
  filter: all(isShown),
  layout: { 'line-join': 'round', 'line-cap': 'round' },
  paint,
});

/** Whether the site's own fonts have the letters: without a word on its script a name is in Latin ones. */
const hasLetters: ExpressionSpecification = [
  'in',
  ['coalesce', ['get', 'script'], 'Latin'],
  ['literal', ['Latin', 'Khmer']],
];

/**
 * Towns and villages by the name they have on the spot and in its letters, whatever the page's language: names
 * that others give them are nobody's to check, and some read as claims to land.
 */
function localities({ ink3, paper }: Palette, named: MultiPoint): MapLayer {
  const khmer = (size: number): ExpressionSpecification => ['match', ['get', 'script'], 'Khmer', size * 1.08, size];
  return {
    id: 'basemap-localities',
    type: 'symbol',
    source: BASEMAP,
    'source-layer': 'places',
    minzoom: LOCALITY_ZOOM,
    metadata: { group: 'towns' },
    filter: all(isKind('locality'), isOneOf('kind_detail', ['city', 'town', 'village', 'hamlet']), hasLetters, [
      '>',
      ['distance', named],
      NAMED_METRES,
    ]),
    layout: {
      'text-field': ['get', 'name'],
      'text-font': [REGULAR],
      'text-size': ['interpolate', ['linear'], ['zoom'], LOCALITY_ZOOM, khmer(10.5), 14, khmer(12.5)],
      'text-line-height': 1.4,
      'text-max-width': 8,
      'text-padding': 6,
      'symbol-sort-key': ['-', ['coalesce', ['get', 'population_rank'], 0]],
    },
    paint: { 'text-color': ink3, 'text-halo-color': paper, 'text-halo-width': 1.2 },
  };
}

/**
 * Roads and localities of a deployment's own basemap, and nothing else of it: no boundary, no name of a country or
 * a region, no ground.
 * @param named where this project's own towns and crossings are
 */
export function basemapLayers(palette: Palette, named: MultiPoint): MapLayer[] {
  const { road, edge } = ROADS[palette.name];
  return [
    roads('basemap-road-edges', { 'line-color': edge, 'line-width': width([7, 0.6, 0.4], [11, 1.6, 0.8], [15, 7, 4]) }),
    roads('basemap-roads', { 'line-color': road, 'line-width': width([11, 0, 0], [12, 1, 0], [15, 5.2, 2.6]) }),
    localities(palette, named),
  ];
}
