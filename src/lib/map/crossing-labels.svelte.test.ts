import { Map as Engine } from 'maplibre-gl';
import { afterEach, describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '../domain/language';
import { loadGeodata } from '../geodata/load';
import { mapData, type MapData } from '../geodata/layers';
import { STATE } from './context';
import { fontFaces } from './fonts';
import { icons } from './icons';
import { LIGHT } from './palette';
import { style } from './style';
import { useOwnWorker } from './worker';

const SIDES = {
  vn: ['crossing-names-vn', 'crossing-names-vn-other'],
  kh: ['crossing-names-kh', 'crossing-names-kh-other'],
};
/** The map is drawn without a graphics card, in ms. */
const SLOW = 60_000;
/** Near an edge of the window a name may be beyond it while its twin is not. */
const EDGE = 170;
const SIZE = 900;

let map: Engine | undefined;

afterEach(() => {
  map?.remove();
  document.body.replaceChildren();
});

/** The engine with the site's own style and data, without the site round it. */
async function engine(language: Language): Promise<{ map: Engine; data: MapData }> {
  const data = mapData(await loadGeodata(''), language);
  const container = document.createElement('div');
  container.style.cssText = `width: ${SIZE}px; height: ${SIZE}px`;
  document.body.append(container);
  useOwnWorker();
  const whole = style(language, LIGHT, { data, fonts: fontFaces(location.origin), schematic: '' });
  map = new Engine({ container, style: whole, attributionControl: false, fadeDuration: 0 });
  for (const { name, image } of icons(LIGHT)) map.addImage(name, image);
  await map.once('idle');
  return { map, data };
}

/** Ids of the crossings well inside the window that have a name on one side of the line. */
function named(map: Engine, data: MapData, side: 'vn' | 'kh'): string[] {
  const ids = map.queryRenderedFeatures({ layers: SIDES[side] }).map(({ properties }) => String(properties['id']));
  const isInside = (id: string): boolean => {
    const place = data.places.features.find(({ properties }) => properties.id === id);
    if (place?.geometry.type !== 'Point') return false;
    const [lng = 0, lat = 0] = place.geometry.coordinates;
    const { x, y } = map.project([lng, lat]);
    return (
      Math.min(x, y) > EDGE &&
      Math.max(x, y) < SIZE - EDGE &&
      place.properties.labelVn !== '' &&
      place.properties.labelKh !== ''
    );
  };
  return [...new Set(ids)].filter(isInside).sort();
}

async function look(map: Engine, zoom: number, center: [number, number]): Promise<void> {
  map.jumpTo({ zoom, center });
  await map.once('idle');
}

/** Views that together show every crossing, far off and near. */
const VIEWS: readonly [zoom: number, center: [number, number]][] = [
  [5.7, [106, 12]],
  [6.9, [105.5, 11]],
  [8.3, [104.6, 10.6]],
  [8.3, [105.9, 11.2]],
  [8.3, [107.4, 12.6]],
  [9.9, [105.1, 10.8]],
  [9.9, [106, 11.1]],
];
const SELECTED: readonly [id: string, zoom: number][] = [
  ['moc-bai', 6.2],
  ['ha-tien', 9],
];

describe.each(LANGUAGES)('on the map in %s', (language) => {
  test('a crossing has both its names or neither, however near the map is', { timeout: SLOW }, async () => {
    const { map, data } = await engine(language);
    let count = 0;
    for (const [zoom, center] of VIEWS) {
      await look(map, zoom, center);
      const vn = named(map, data, 'vn');
      expect(vn, `at zoom ${zoom}, ${center.join(', ')}`).toEqual(named(map, data, 'kh'));
      count += vn.length;
    }
    expect(count).toBeGreaterThan(10);
  });
});

describe('on the map in Khmer, whose type is the largest', () => {
  test.each(SELECTED)(
    'so have the neighbours of %s at zoom %s while it is selected',
    { timeout: SLOW },
    async (selected, zoom) => {
      const { map, data } = await engine('km');
      const place = data.places.features.find(({ properties }) => properties.id === selected);
      if (place?.geometry.type !== 'Point') throw new Error(`The map draws no ${selected}`);
      map.setGlobalStateProperty(STATE.selected, selected);
      const [lng = 0, lat = 0] = place.geometry.coordinates;
      await look(map, zoom, [lng, lat]);
      expect(named(map, data, 'vn')).toEqual(named(map, data, 'kh'));
      for (const layer of ['crossing-selected-vn', 'crossing-selected-kh'])
        expect(map.queryRenderedFeatures({ layers: [layer] })).not.toEqual([]);
    },
  );
});
