// The least that draws this map: the engine with the emitted style and data, and nothing else.
import { Map, setWorkerUrl } from 'maplibre-gl';
import 'maplibre-gl/dist/maplibre-gl.css';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import { mapData } from '$lib/geodata/layers';
import { POINTS_URL } from '$lib/geodata/generated/urls';
import { loadGeodata } from '$lib/geodata/load';
import { fontFaces } from '$lib/map/fonts';
import { icons, PIXEL_RATIO } from '$lib/map/icons';
import { LIGHT } from '$lib/map/palette';
import { style } from '$lib/map/style';

performance.mark('map:start');
setWorkerUrl(workerUrl);
const layers = await loadGeodata('');
const sources = {
  data: mapData(layers, 'en'),
  fonts: fontFaces(location.origin),
  schematic: '',
  ...(POINTS_URL && { bareMarkers: `${location.origin}/${POINTS_URL}` }),
};
const [west, south, east, north] = WHOLE_BORDER_TARGET.bbox;
const map = new Map({
  container: 'map',
  style: style('en', LIGHT, sources),
  bounds: [west, south, east, north],
  attributionControl: false,
  fadeDuration: 0,
});
map.on('styledata', () => {
  for (const { name, image } of icons(LIGHT)) {
    if (!map.hasImage(name)) map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
  }
});
map.once('idle', () => performance.mark('map:idle'));
