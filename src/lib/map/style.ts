import type {
  FontFacesSpecification,
  GeoJSONSourceSpecification,
  StyleSpecification,
  VectorSourceSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection, MultiPoint } from 'geojson';
import type { Language } from '../domain/language';
import type { MapData } from '../geodata/layers';
import {
  STATE,
  type LegendEntry,
  type LegendLine,
  type MapLayer,
  type Script,
  type StyleContext,
  type Subject,
} from './context';
import { withPairRules } from './crossing-labels';
import type { Palette } from './palette';
import { BARE, bareMarkerLayers, bareSource } from './subjects/bare-markers';
import { BASEMAP, basemapLayers } from './subjects/basemap';
import { bands, border } from './subjects/border';
import { corridors } from './subjects/corridors';
import { countries } from './subjects/countries';
import { crossingNames, crossings, otherCrossingNames, selectedCrossing } from './subjects/crossings';
import { edges, land } from './subjects/land';
import { pin, self } from './subjects/pin';
import { airports, capitals, markers, projects, towns } from './subjects/points';
import { provinceAreas, provinceLines, provinceNames } from './subjects/provinces';
import { water, waterNames } from './subjects/water';

/** Every subject of the map, from bottom to top; among labels the topmost is placed first. */
export const SUBJECTS: readonly Subject[] = [
  land,
  bands,
  provinceAreas,
  provinceLines,
  water,
  edges,
  corridors,
  border,
  towns,
  airports,
  projects,
  provinceNames,
  waterNames,
  markers,
  crossings,
  capitals,
  countries,
  otherCrossingNames,
  crossingNames,
  selectedCrossing,
  self,
  pin,
];

/** The legend's lines in the order they are read: the line first, then what stands on it. */
const LEGEND_ORDER = [
  'border',
  'international',
  'other',
  'marker',
  'project',
  'corridor',
  'airport',
  'capital',
  'town',
  'province',
  'water',
];

export const LEGEND: readonly LegendEntry[] = SUBJECTS.flatMap(({ legend }) => legend).sort(
  (a, b) => LEGEND_ORDER.indexOf(a.key) - LEGEND_ORDER.indexOf(b.key),
);

/** The legend as every page brings it along, so that it need not wait for the style. */
export const LEGEND_LINES: readonly LegendLine[] = LEGEND.map(({ key, group }) => ({ key, group }));

const LATIN: Script = { scale: 1, spacing: 0.14, lineHeight: 1.2 };
/** Khmer stacks signs above and below the line, and is never letter-spaced. */
const KHMER: Script = { scale: 1.08, spacing: 0, lineHeight: 1.6 };

export interface StyleSources {
  readonly data: MapData;
  readonly fonts: FontFacesSpecification;
  /** The word written along a corridor that is not a route. */
  readonly schematic: string;
  /** Address of the markers of which only name and position are known; where there are any and once the map stands. */
  readonly bareMarkers?: string;
  /** The deployment's own basemap, where it has one and once that is open. */
  readonly basemap?: VectorSourceSpecification;
}

const geojson = (
  data: GeoJSONSourceSpecification['data'],
  more: Partial<GeoJSONSourceSpecification> = {},
): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data,
  ...more,
});

/** The lowest layer of what stands on the ground. */
const ON_GROUND = 'frontiers';

/** Where this project's own towns and crossings are, each of which has its names. */
function named({ features }: MapData['places']): MultiPoint {
  const points = features.flatMap(({ geometry, properties: { kind } }) =>
    geometry.type === 'Point' && (kind === 'town' || kind === 'crossing') ? [geometry.coordinates] : [],
  );
  return { type: 'MultiPoint', coordinates: points };
}

/** A style with a deployment's own basemap: on the ground, and beneath all that this project draws there. */
function withBasemap(
  whole: StyleSpecification,
  basemap: VectorSourceSpecification,
  palette: Palette,
  places: MapData['places'],
): StyleSpecification {
  const above = whole.layers.findIndex(({ id }) => id === ON_GROUND);
  return {
    ...whole,
    sources: { ...whole.sources, [BASEMAP]: basemap },
    layers: [...whole.layers.slice(0, above), ...basemapLayers(palette, named(places)), ...whole.layers.slice(above)],
  };
}

/** The layers from bottom to top; markers of which little is known beneath those that have a page. */
function layers(context: StyleContext, bare: readonly MapLayer[]): MapLayer[] {
  return SUBJECTS.flatMap((subject) => [...(subject === markers ? bare : []), ...subject.layers(context)]);
}

/**
 * The whole style, as a pure function of language, palette and sources; labels are drawn by the
 * browser with this site's own fonts, so there is no glyph server and no sprite.
 */
export function style(
  language: Language,
  palette: Palette,
  { data, fonts, schematic, bareMarkers, basemap }: StyleSources,
): StyleSpecification {
  const script = language === 'km' ? KHMER : LATIN;
  const context = { palette, schematic, script };
  const empty: FeatureCollection = { type: 'FeatureCollection', features: [] };
  const whole: StyleSpecification = {
    version: 8,
    name: `border ${language} ${palette.name}`,
    'font-faces': fonts,
    state: {
      [STATE.selected]: { default: '' },
      [STATE.lit]: { default: [] },
      [STATE.date]: { default: '2026-01-01' },
    },
    sources: {
      sheet: geojson(data.sheet),
      land: geojson(data.land),
      coast: geojson(data.coast),
      frontiers: geojson(data.frontiers),
      // Full detail: the line is what the map is about.
      border: geojson(data.border, { tolerance: 0.15, maxzoom: 16 }),
      // A smoother line under the ribbons, whose offset would turn every small bend into a spike.
      bands: geojson(data.border, { tolerance: 2.5 }),
      water: geojson(data.water),
      provinces: geojson(data.provinces, { promoteId: 'id' }),
      'province-lines': geojson(data.provinceLines),
      places: geojson(withPairRules(data.places, script), { promoteId: 'id' }),
      ...(bareMarkers && { [BARE]: bareSource(bareMarkers) }),
      pin: geojson(empty),
      self: geojson(empty),
    },
    layers: layers(context, bareMarkers ? bareMarkerLayers(context, language) : []),
    transition: { duration: 120, delay: 0 },
  };
  // Asked of the build first, so that one without a basemap leaves out what draws it.
  return import.meta.env.PUBLIC_BASEMAP_PMTILES && basemap ? withBasemap(whole, basemap, palette, data.places) : whole;
}
