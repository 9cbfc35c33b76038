import type { Map, MapGeoJSONFeature, PointLike } from 'maplibre-gl';

/** Layers a click can select from, points before areas. */
const POINT_LAYERS = [
  'crossing-points',
  'marker-points',
  'airport-points',
  'project-points',
  'capital-points',
  'town-points',
  'corridors',
];
const AREA_LAYERS = ['province-areas'];

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
  const areas = map.queryRenderedFeatures([x, y], { layers: present(AREA_LAYERS) });
  return areas.find(({ properties }) => properties['border'] === true);
}

const sameFeature = (a: MapGeoJSONFeature | undefined, b: MapGeoJSONFeature | undefined): boolean =>
  a?.id === b?.id && a?.source === b?.source;

/** Tells which feature the reader clicks, and marks the one under the pointer. */
export function followPointer(map: Map, onSelect: (id: string) => void): void {
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

  map.on('click', ({ point }) => {
    const id: unknown = featureAt(map, [point.x, point.y])?.properties['id'];
    if (typeof id === 'string') onSelect(id);
  });
  map.on('mousemove', ({ point }) => hover(featureAt(map, [point.x, point.y])));
  map.on('mouseout', () => hover(undefined));
}
