import { GREAT, NAME_MAX_WIDTH, NAME_OFFSET, OTHER, SELECTED_SIZE } from '../crossing-labels';
import { BOLD, REGULAR } from '../font-names';
import {
  all,
  byZoom,
  holds,
  isCorridor,
  isKind,
  isLit,
  isSelected,
  type MapLayer,
  type StyleContext,
  STATE,
  type Subject,
} from '../context';
import type { ExpressionSpecification } from '@maplibre/maplibre-gl-style-spec';

const isInternational: ExpressionSpecification = ['==', ['get', 'class'], 'international'];

/** Whether both names have room: from the zoom at which they do, and beside the larger ones of a selected crossing. */
const hasRoom: ExpressionSpecification = [
  'all',
  ['>=', ['zoom'], ['get', 'pairZoom']],
  ['>=', ['zoom'], ['coalesce', ['get', ['global-state', STATE.selected], ['object', ['get', 'yieldsTo']]], 0]],
];

/** Within a circle of this many pixels lies the true place of a crossing whose position is approximate. */
const ERROR_RADIUS: ExpressionSpecification = [
  'interpolate',
  ['exponential', 2],
  ['zoom'],
  // Pixels a metre at the latitude of the border (11.5° N): 512 · 2^zoom / (40 075 017 · cos 11.5°).
  0,
  ['*', ['coalesce', ['get', 'precision'], 0], 512 / (40075017 * 0.98)],
  20,
  ['*', ['coalesce', ['get', 'precision'], 0], (512 * 2 ** 20) / (40075017 * 0.98)],
];

function symbols(): MapLayer {
  return {
    id: 'crossing-points',
    type: 'symbol',
    source: 'places',
    metadata: { group: 'crossings' },
    filter: all(isKind('crossing'), holds),
    layout: {
      'icon-image': ['concat', 'crossing-', ['get', 'class'], ['case', ['any', isSelected, isLit], '-selected', '']],
      'icon-allow-overlap': true,
      'icon-ignore-placement': false,
      'icon-padding': 0,
      'icon-size': ['interpolate', ['linear'], ['zoom'], 5, 0.8, 8, 1, 11, 1.15],
      'symbol-sort-key': ['case', isInternational, 1, 0],
    },
  };
}

/** The two gates' names, each on its own land and haloed in its tint. */
function names({ palette, script }: StyleContext, side: 'Vn' | 'Kh', great: boolean): MapLayer {
  const { minzoom, sizes } = great ? GREAT : OTHER;
  return {
    id: `crossing-names-${side.toLowerCase()}${great ? '' : '-other'}`,
    type: 'symbol',
    source: 'places',
    minzoom,
    metadata: { group: 'crossings' },
    filter: all(
      isKind('crossing'),
      holds,
      great ? isInternational : ['!', isInternational],
      ['!', isSelected],
      hasRoom,
    ),
    layout: {
      'text-field': ['get', `label${side}`],
      'text-font': [great ? BOLD : REGULAR],
      'text-size': byZoom(...sizes.map(([zoom, size]): [number, number] => [zoom, size * script.scale])),
      'text-line-height': script.lineHeight,
      'text-anchor': ['get', `anchor${side}`],
      'text-radial-offset': NAME_OFFSET,
      'text-padding': 1,
      'text-max-width': NAME_MAX_WIDTH,
    },
    paint: {
      'text-color': palette.ink,
      'text-halo-color': side === 'Vn' ? palette.landV : palette.landK,
      'text-halo-width': 1.5,
    },
  };
}

/** The selected crossing's names show whatever else is there. */
function selectedNames({ palette, script }: StyleContext, side: 'Vn' | 'Kh'): MapLayer {
  return {
    id: `crossing-selected-${side.toLowerCase()}`,
    type: 'symbol',
    source: 'places',
    metadata: { group: 'crossings' },
    filter: all(isKind('crossing'), holds, isSelected),
    layout: {
      'text-field': ['get', `label${side}`],
      'text-font': [BOLD],
      'text-size': SELECTED_SIZE * script.scale,
      'text-line-height': script.lineHeight,
      'text-anchor': ['get', `anchor${side}`],
      'text-radial-offset': NAME_OFFSET,
      'text-allow-overlap': true,
    },
    paint: { 'text-color': palette.accent, 'text-halo-color': palette.paper, 'text-halo-width': 2 },
  };
}

export const crossings: Subject = {
  layers: (context) => [
    {
      id: 'crossing-error',
      type: 'circle',
      source: 'places',
      minzoom: 11,
      metadata: { group: 'crossings' },
      filter: all(isKind('crossing'), holds, ['>=', ['coalesce', ['get', 'precision'], 0], 200]),
      paint: {
        'circle-radius': ERROR_RADIUS,
        'circle-color': context.palette.border,
        'circle-opacity': 0.06,
        'circle-stroke-color': context.palette.border,
        'circle-stroke-width': 1,
        'circle-stroke-opacity': 0.6,
      },
    },
    {
      id: 'place-hover',
      type: 'circle',
      source: 'places',
      filter: all(
        ['in', ['get', 'kind'], ['literal', ['crossing', 'marker', 'airport', 'project', 'town']]],
        ['!', isCorridor],
        holds,
      ),
      paint: {
        'circle-radius': 15,
        'circle-color': context.palette.accent,
        'circle-opacity': ['case', ['boolean', ['feature-state', 'hover'], false], 0.18, 0],
      },
    },
    symbols(),
  ],
  legend: [
    {
      key: 'international',
      layers: ['crossing-points'],
      group: 'crossings',
      filter: ['==', ['get', 'class'], 'international'],
    },
    {
      key: 'other',
      layers: ['crossing-points'],
      group: 'crossings',
      filter: ['!=', ['get', 'class'], 'international'],
    },
  ],
};

export const otherCrossingNames: Subject = {
  layers: (context) => [names(context, 'Vn', false), names(context, 'Kh', false)],
  legend: [],
};

export const crossingNames: Subject = {
  layers: (context) => [names(context, 'Vn', true), names(context, 'Kh', true)],
  legend: [],
};

export const selectedCrossing: Subject = {
  layers: (context) => [selectedNames(context, 'Vn'), selectedNames(context, 'Kh')],
  legend: [],
};
