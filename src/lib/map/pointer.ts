import type { GeoJSONSource, Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';
import type { LatLng } from '../url/hash';
import { BARE, BARE_MARKER_LAYERS } from './subjects/bare-markers';

/** Symbols a click selects first. */
const POINT_LAYERS = [
  'crossing-points',
  'marker-points',
  'airport-points',
  'project-points',
  'capital-points',
  'town-points',
  'corridors',
  ...BARE_MARKER_LAYERS,
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

function idOf(feature: MapGeoJSONFeature | undefined): string | undefined {
  const id: unknown = feature?.properties['id'];
  return typeof id === 'string' ? id : undefined;
}

const sameFeature = (a: MapGeoJSONFeature | undefined, b: MapGeoJSONFeature | undefined): boolean =>
  a?.id === b?.id && a?.source === b?.source;

/** A second click within this counts as a double click, which zooms, in milliseconds. */
const DOUBLE_CLICK_MS = 280;

/** After a touch browsers tell of a mouse in its place too, within this many milliseconds. */
const AFTER_TOUCH_MS = 800;

/** What the pointer may mean. */
interface Clicks {
  /** A feature with this id is about to be clicked. */
  readonly onNear: (id: string) => void;
  /** A feature with this id. */
  readonly onSelect: (id: string) => void;
  /** The ground, here. */
  readonly onGround: (position: LatLng) => void;
}

/** Shows what is gathered in a disc; a marker that has no page is ground with a name, which can be asked about. */
async function openBare(map: Map, feature: MapGeoJSONFeature, { onGround }: Clicks, click: MouseEvent): Promise<void> {
  if (feature.geometry.type !== 'Point') return;
  const [lng = 0, lat = 0] = feature.geometry.coordinates;
  const cluster: unknown = feature.properties['cluster_id'];
  if (typeof cluster !== 'number') {
    onGround({ lat, lng });
    return;
  }
  // A disc that is gone by now, as after a change of colours, leads nowhere.
  const zoom = await map
    .getSource<GeoJSONSource>(BARE)
    ?.getClusterExpansionZoom(cluster)
    .catch(() => undefined);
  if (zoom !== undefined) map.easeTo({ center: [lng, lat], zoom }, { originalEvent: click });
}

function followClicks(map: Map, clicks: Clicks): void {
  const { onSelect, onGround } = clicks;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  map.on('click', ({ point, lngLat: { lat, lng }, originalEvent }) => {
    clearTimeout(waiting);
    const feature = featureAt(map, [point.x, point.y]);
    if (feature?.source === BARE) {
      void openBare(map, feature, clicks, originalEvent);
      return;
    }
    const id = idOf(feature);
    if (id !== undefined) onSelect(id);
    else if (originalEvent.detail < 2) waiting = setTimeout(() => onGround({ lat, lng }), DOUBLE_CLICK_MS);
  });
  map.on('remove', () => clearTimeout(waiting));
}

/** Tells which feature or ground the reader clicks, and marks the feature under the pointer. */
export function followPointer(map: Map, clicks: Clicks): void {
  let hovered: MapGeoJSONFeature | undefined;

  const near = (feature: MapGeoJSONFeature | undefined): void => {
    const id = idOf(feature);
    if (id !== undefined) clicks.onNear(id);
  };
  const mark = (feature: MapGeoJSONFeature | undefined, hover: boolean): void => {
    if (feature?.id !== undefined && map.getSource(feature.source)) map.setFeatureState(feature, { hover });
  };
  const hover = (feature: MapGeoJSONFeature | undefined): void => {
    if (sameFeature(hovered, feature)) return;
    mark(hovered, false);
    mark(feature, true);
    hovered = feature;
    near(feature);
    map.getCanvas().style.cursor = feature ? 'pointer' : '';
  };

  followClicks(map, clicks);
  // A finger does not hover: what it taps would stay marked, and the map be drawn anew before the panel opens.
  let touched = -Infinity;
  map.on('mousemove', ({ point, originalEvent: { timeStamp } }) => {
    if (timeStamp - touched > AFTER_TOUCH_MS) hover(featureAt(map, [point.x, point.y]));
  });
  map.on('touchstart', ({ point, points }) => {
    if (points.length === 1) near(featureAt(map, [point.x, point.y]));
  });
  map.on('touchend', ({ originalEvent: { timeStamp } }) => (touched = timeStamp));
  map.on('mouseout', () => hover(undefined));
}
