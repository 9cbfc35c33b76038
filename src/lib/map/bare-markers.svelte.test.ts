import type { FeatureCollection, Point } from 'geojson';
import { Map as Engine } from 'maplibre-gl';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Names } from '../domain/language';
import { loadGeodata } from '../geodata/load';
import { mapData } from '../geodata/layers';
import { fontFaces } from './fonts';
import { icons } from './icons';
import { LIGHT } from './palette';
import { followPointer } from './pointer';
import { style } from './style';
import { useOwnWorker } from './worker';

/** The map is drawn without a graphics card, in ms. */
const SLOW = 60_000;
const SIZE = 600;
/** Far from every place that has a page: in the Gulf. */
const CENTER: [number, number] = [102.5, 9.5];
const COUNT = 3000;

/** A grid of markers a few hundred metres apart. */
const MARKERS: FeatureCollection<Point, Names> = {
  type: 'FeatureCollection',
  features: Array.from({ length: COUNT }, (_, index) => ({
    type: 'Feature',
    geometry: {
      type: 'Point',
      coordinates: [CENTER[0] + ((index % 60) - 30) * 0.004, CENTER[1] + (Math.floor(index / 60) - 25) * 0.004],
    },
    properties: { vi: `Cột mốc ${index}`, km: `បង្គោល ${index}`, en: `Marker ${index}` },
  })),
};

const onSelect = vi.fn();
const onGround = vi.fn();
let map: Engine;

beforeEach(async () => {
  const container = document.createElement('div');
  container.style.cssText = `width: ${SIZE}px; height: ${SIZE}px`;
  document.body.append(container);
  useOwnWorker();
  const data = mapData(await loadGeodata(''), 'vi');
  const bareMarkers = `data:application/json,${encodeURIComponent(JSON.stringify(MARKERS))}`;
  const whole = style('vi', LIGHT, { data, fonts: fontFaces(location.origin), schematic: '', bareMarkers });
  map = new Engine({ container, style: whole, center: CENTER, zoom: 7, attributionControl: false, fadeDuration: 0 });
  for (const { name, image } of icons(LIGHT)) map.addImage(name, image);
  followPointer(map, { onNear: vi.fn(), onSelect, onGround });
  await map.once('idle');
}, SLOW);

afterEach(() => {
  map.remove();
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const drawn = (layer: string) => map.queryRenderedFeatures({ layers: [layer] });

function clickAt([lng = 0, lat = 0]: readonly number[]): void {
  const { x, y } = map.project([lng, lat]);
  const { left, top } = map.getCanvas().getBoundingClientRect();
  const at = { clientX: left + x, clientY: top + y, bubbles: true, detail: 1 };
  for (const type of ['mousedown', 'mouseup', 'click']) map.getCanvas().dispatchEvent(new MouseEvent(type, at));
}

test(
  'thousands of markers without a page are discs with their number, which together count them all',
  { timeout: SLOW },
  () => {
    const counts = new Map(
      drawn('bare-marker-clusters').map(({ properties }) => [
        properties['cluster_id'],
        Number(properties['point_count']),
      ]),
    );
    expect(counts.size).toBeGreaterThan(0);
    expect(counts.size).toBeLessThan(100);
    expect([...counts.values()].reduce((sum, count) => sum + count, 0)).toBe(COUNT);
    expect(drawn('bare-marker-points')).toEqual([]);
  },
);

test('a click on a disc goes nearer, until each marker has its symbol and its name', { timeout: SLOW }, async () => {
  const [disc] = drawn('bare-marker-clusters');
  if (disc?.geometry.type !== 'Point') throw new Error('There is no disc');
  const before = map.getZoom();
  const arrived = map.once('moveend');
  clickAt(disc.geometry.coordinates);
  await arrived;
  expect(map.getZoom()).toBeGreaterThan(before);

  map.jumpTo({ zoom: 14, center: CENTER });
  await map.once('idle');
  expect(drawn('bare-marker-clusters')).toEqual([]);
  const names = drawn('bare-marker-points').map(({ properties }) => properties['vi']);
  expect(names).toContain('Cột mốc 1530');
});

test('a click on a marker that has no page asks what is there', { timeout: SLOW }, async () => {
  map.jumpTo({ zoom: 14, center: CENTER });
  await map.once('idle');
  clickAt(CENTER);
  expect(onSelect).not.toHaveBeenCalled();
  expect(onGround).toHaveBeenCalledWith({
    lng: expect.closeTo(CENTER[0], 3),
    lat: expect.closeTo(CENTER[1], 3),
  });
});
