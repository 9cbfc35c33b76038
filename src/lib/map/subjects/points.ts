import { BARE_MARKER_LAYERS } from './bare-markers';
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
  type Subject,
} from '../context';
import type { ExpressionSpecification, SymbolLayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from '../../domain/layer-group';
import { EXACT_METRES } from '../../domain/map-place';

interface PointLayer {
  readonly kind: string;
  readonly group: LayerGroup;
  readonly icon: string;
  readonly minzoom: number;
  readonly labelZoom: number;
}

/** A symbol with its name beside it, for the kinds that need nothing more. */
function pointLayer(
  { palette, script }: StyleContext,
  { kind, group, icon, minzoom, labelZoom }: PointLayer,
): SymbolLayerSpecification & MapLayer {
  return {
    id: `${kind}-points`,
    type: 'symbol',
    source: 'places',
    minzoom,
    metadata: { group },
    filter: all(isKind(kind), ['!', isCorridor], holds),
    layout: {
      'icon-image': ['case', ['any', isSelected, isLit], `${icon}-selected`, icon],
      'icon-allow-overlap': true,
      'icon-padding': 2,
      'text-field': ['step', ['zoom'], '', labelZoom, ['get', 'label']],
      'text-font': [REGULAR],
      'text-size': 11.5 * script.scale,
      'text-line-height': script.lineHeight,
      'text-max-width': 12,
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      'text-radial-offset': 0.9,
      'text-justify': 'auto',
      'text-optional': true,
    },
    paint: {
      'text-color': ['case', isSelected, palette.accent, palette.ink2],
      'text-halo-color': palette.paper,
      'text-halo-width': 1.4,
    },
  };
}

/** From this zoom on a marker of which only the surroundings are known is worth its symbol. */
const APPROXIMATE_ZOOM = 9;

export const markers: Subject = {
  layers: (context) => {
    const layer = pointLayer(context, { kind: 'marker', group: 'markers', icon: 'marker', minzoom: 5, labelZoom: 8 });
    const isExact: ExpressionSpecification = ['<=', ['coalesce', ['get', 'precision'], 0], EXACT_METRES];
    return [{ ...layer, filter: all(isKind('marker'), holds, ['any', isExact, ['>=', ['zoom'], APPROXIMATE_ZOOM]]) }];
  },
  legend: [{ key: 'marker', layers: ['marker-points', ...BARE_MARKER_LAYERS], group: 'markers' }],
};

export const airports: Subject = {
  layers: (context) => [
    pointLayer(context, { kind: 'airport', group: 'airports', icon: 'airport', minzoom: 8, labelZoom: 9.5 }),
  ],
  legend: [{ key: 'airport', layers: ['airport-points'], group: 'airports' }],
};

export const projects: Subject = {
  layers: (context) => [
    pointLayer(context, { kind: 'project', group: 'projects', icon: 'project', minzoom: 8, labelZoom: 10 }),
  ],
  legend: [{ key: 'project', layers: ['project-points'], group: 'projects' }],
};

/** Capitals and Ho Chi Minh City always, smaller towns as the map comes nearer. */
function townLayer({ palette, script }: StyleContext, layer: string, isGreat: boolean): MapLayer {
  const icon = isGreat ? 'capital' : 'town';
  return {
    id: layer,
    type: 'symbol',
    source: 'places',
    metadata: { group: 'towns' },
    minzoom: isGreat ? 0 : 6.8,
    filter: all(isKind('town'), isGreat ? ['==', ['get', 'rank'], 1] : ['>', ['get', 'rank'], 1], [
      '>=',
      ['zoom'],
      ['match', ['get', 'rank'], 1, 0, 2, 6.8, 3, 8, 9.2],
    ]),
    layout: {
      'icon-image': ['case', ['any', isSelected, isLit], `${icon}-selected`, icon],
      'icon-padding': 1,
      'text-field': ['get', 'label'],
      'text-font': [isGreat ? BOLD : REGULAR],
      'text-size': isGreat
        ? byZoom([5, 13 * script.scale], [9, 15 * script.scale])
        : byZoom([7, 11 * script.scale], [10, 13 * script.scale]),
      'text-line-height': script.lineHeight,
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': isGreat ? 0.75 : 0.55,
      'text-justify': 'auto',
      'text-padding': 3,
      'symbol-sort-key': ['get', 'rank'],
    },
    paint: {
      'text-color': ['case', isSelected, palette.accent, palette.town],
      'text-halo-color': ['match', ['get', 'country'], 'VN', palette.landV, 'KH', palette.landK, palette.landO],
      'text-halo-width': 1.4,
    },
  };
}

export const towns: Subject = {
  layers: (context) => [townLayer(context, 'town-points', false)],
  legend: [{ key: 'town', layers: ['town-points'], group: 'towns' }],
};

export const capitals: Subject = {
  layers: (context) => [townLayer(context, 'capital-points', true)],
  legend: [{ key: 'capital', layers: ['capital-points'], group: 'towns' }],
};
