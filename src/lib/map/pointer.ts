import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { LatLng } from '../url/hash';

/** Symbols a click selects first. */
const POINT_LAYERS = [
  'crossing-points',
  'marker-points',
  'airport-points',
  'project-points',
  'capital-points',
  'town-points',
  'corridors',
];
/** Names one can take for a link; the areas beneath them are ground. */
const NAME_LAYERS = ['province-names'];

/** A finger is less exact than a point: pixels round a click in which a symbol still counts. */
const REACH = 9;

type Point = readonly [number, number];

function featureAt(map: Map, [x, y]: Point): MapGeoJSONFeature | undefined {
  const box: [PointLike, PointLike] = [
    [x - REACH, y - REACH],
    [x + REACH, y + REACH],
  ];
  const present = (ids: string[]) => ids.filter((layer) => map.getLayer(layer));
  const near = map.queryRenderedFeatures(box, { layers: present(POINT_LAYERS) });
  if (near[0]) return near[0];
  // Provinces away from the border have no page to open.
  const names = map.queryRenderedFeatures([x, y], { layers: present(NAME_LAYERS) });
  return names.find(({ properties }) => properties['border'] === true);
}

const sameFeature = (a: MapGeoJSONFeature | undefined, b: MapGeoJSONFeature | undefined): boolean =>
  a?.id === b?.id && a?.source === b?.source;

/** A second click within this counts as a double click, which zooms, in milliseconds. */
const DOUBLE_CLICK_MS = 280;

/** What a click may mean. */
interface Clicks {
  /** A feature with this id. */
  readonly onSelect: (id: string) => void;
  /** The ground, here. */
  readonly onGround: (position: LatLng) => void;
}

function followClicks(map: Map, { onSelect, onGround }: Clicks): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  map.on('click', ({ point, lngLat: { lat, lng }, originalEvent }) => {
    clearTimeout(waiting);
    const id: unknown = featureAt(map, [point.x, point.y])?.properties['id'];
    if (typeof id === 'string') onSelect(id);
    else if (originalEvent.detail < 2) waiting = setTimeout(() => onGround({ lat, lng }), DOUBLE_CLICK_MS);
  });
  map.on('remove', () => clearTimeout(waiting));
}

/** Tells which feature or ground the reader clicks, and marks the feature under the pointer. */
export function followPointer(map: Map, clicks: Clicks): void {
  let hovered: MapGeoJSONFeature | undefined;

  const mark = (feature: MapGeoJSONFeature | undefined, hover: boolean): void => {
    if (feature?.id !== undefined && map.getSource(feature.source)) map.setFeatureState(feature, { hover });
  };
  const hover = (feature: MapGeoJSONFeature | undefined): void => {
    if (sameFeature(hovered, feature)) return;
    mark(hovered, false);
    mark(feature, true);
    hovered = feature;
    map.getCanvas().style.cursor = feature ? 'pointer' : '';
  };

  followClicks(map, clicks);
  map.on('mousemove', ({ point }) => hover(featureAt(map, [point.x, point.y])));
  map.on('mouseout', () => hover(undefined));
}
