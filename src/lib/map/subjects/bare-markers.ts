import type { ExpressionSpecification, GeoJSONSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Language } from '../../domain/language';
import { BOLD, REGULAR } from '../font-names';
import { byZoom, type MapLayer, type StyleContext } from '../context';

/** The source of the markers of which only name and position are known. */
export const BARE = 'bare-markers';

/** Their layers that a click or the legend may mean: they are there only where there are such markers. */
export const BARE_MARKER_LAYERS = ['bare-marker-clusters', 'bare-marker-points'] as const;

/** Nearer than this each marker stands for itself. */
const CLUSTER_MAX_ZOOM = 11;

/** A file of bare markers, gathered in the engine's worker however many they are (supercluster). */
export const bareSource = (url: string): GeoJSONSourceSpecification => ({
  type: 'geojson',
  data: url,
  cluster: true,
  clusterRadius: 44,
  clusterMaxZoom: CLUSTER_MAX_ZOOM,
  maxzoom: CLUSTER_MAX_ZOOM + 2,
});

const isCluster: ExpressionSpecification = ['has', 'point_count'];
const count: ExpressionSpecification = ['get', 'point_count'];

/** Where many are together, a disc with their number; where one is alone, its symbol, and its name when it is near. */
export function bareMarkerLayers({ palette, script }: StyleContext, language: Language): MapLayer[] {
  const common = { source: BARE, metadata: { group: 'markers' } } as const;
  return [
    {
      id: 'bare-marker-clusters',
      type: 'circle',
      ...common,
      filter: isCluster,
      paint: {
        'circle-color': palette.paper,
        'circle-stroke-color': palette.ink2,
        'circle-stroke-width': 1.4,
        'circle-radius': ['step', count, 11, 100, 14, 1000, 17, 10_000, 20],
      },
    },
    {
      id: 'bare-marker-counts',
      type: 'symbol',
      ...common,
      filter: isCluster,
      layout: {
        'text-field': ['to-string', count],
        'text-font': [BOLD],
        'text-size': byZoom([5, 10], [10, 12]),
        'text-allow-overlap': true,
      },
      paint: { 'text-color': palette.ink },
    },
    {
      id: 'bare-marker-points',
      type: 'symbol',
      ...common,
      filter: ['!', isCluster],
      layout: {
        'icon-image': 'marker',
        'icon-padding': 0,
        'text-field': ['step', ['zoom'], '', CLUSTER_MAX_ZOOM + 1, ['coalesce', ['get', language], ['get', 'en']]],
        'text-font': [REGULAR],
        'text-size': 11.5 * script.scale,
        'text-line-height': script.lineHeight,
        'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
        'text-radial-offset': 0.9,
        'text-optional': true,
      },
      paint: { 'text-color': palette.ink2, 'text-halo-color': palette.paper, 'text-halo-width': 1.4 },
    },
  ];
}
