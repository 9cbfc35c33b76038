import { afterEach, describe, expect, test, vi } from 'vitest';
import type { BoundingBox } from '../domain/feature';
import { LIGHT, ROADS } from '../map/palette';
import { archive } from '../map/test-archive';
import { answerRanges } from '../map/test-ranges';
import { EngineState } from './engine.svelte';
import { GeodataState } from './geodata.svelte';

const PATH = '/tiles/basemap.pmtiles';
const ADDRESS = new URL(PATH, location.origin).href;
const BOX: BoundingBox = [106.1, 10.95, 106.4, 11.15];
const CENTRE = { lng: 106.25, lat: 11.05 };
/** The map is drawn without a graphics card, in ms. */
const SLOW = 60_000;

const ROAD = archive(
  {
    roads: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          properties: { kind: 'highway' },
          geometry: {
            type: 'LineString',
            coordinates: [
              [106.1, CENTRE.lat],
              [106.4, CENTRE.lat],
            ],
          },
        },
      ],
    },
  },
  BOX,
  [10],
);

const engine = new EngineState(new GeodataState());

/** Starts the site's own map at the middle of the road, of which only the build knows. */
async function start(): Promise<void> {
  const container = document.createElement('div');
  container.style.cssText = 'width: 300px; height: 300px';
  document.body.append(container);
  await engine.start({
    isAsked: false,
    container,
    language: 'en',
    label: 'Map',
    schematic: '',
    palette: () => LIGHT,
    view: {
      camera: { ...CENTRE, zoom: 14 },
      frame: BOX,
      selected: null,
      lit: [],
      date: '2026-03-05',
      layers: undefined,
      pin: undefined,
      self: undefined,
    },
    padding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
    gestures: null,
    events: { onMove: vi.fn(), onNear: vi.fn(), onSelect: vi.fn(), onPin: vi.fn() },
  });
  await expect.poll(() => engine.status, { timeout: SLOW }).toBe('ready');
}

/** The colour in the middle of the map as it stands. */
async function middle(): Promise<string> {
  const drawn = await engine.controller?.picture();
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!drawn || !context) throw new Error('There is no picture of the map');
  context.drawImage(drawn.image, -drawn.image.width / 2, -drawn.image.height / 2);
  const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
  return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

afterEach(() => {
  engine.stop();
  document.body.replaceChildren();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

test('a map whose build names a basemap draws its roads on the land', { timeout: SLOW }, async () => {
  vi.stubEnv('PUBLIC_BASEMAP_PMTILES', PATH);
  answerRanges(ADDRESS, ROAD);
  await start();
  await expect.poll(middle, { timeout: SLOW }).toBe(ROADS.light.road);
});

test('a map whose build names none asks for none', { timeout: SLOW }, async () => {
  answerRanges(ADDRESS, ROAD);
  await start();
  expect(await middle()).toBe(LIGHT.landV);
  expect(vi.mocked(window.fetch)).not.toHaveBeenCalledWith(ADDRESS, expect.anything());
});

describe('a basemap that fails', () => {
  const whole = new Uint8Array(20_000);
  whole.set(ROAD);

  test.each<[string, () => Promise<Response>, string]>([
    ['is not there', async () => new Response('', { status: 404 }), 'Bad response code: 404'],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), 'Failed to fetch'],
    ['is something else', async () => new Response('<!doctype html>', { status: 206 }), 'Wrong magic number'],
    [
      'comes from a server that knows no ranges',
      async () => new Response(whole, { headers: { 'content-length': String(whole.length) } }),
      'HTTP Byte Serving',
    ],
  ])('because it %s leaves the map as it is, and the console says why', { timeout: SLOW }, async (_, answer, why) => {
    vi.stubEnv('PUBLIC_BASEMAP_PMTILES', PATH);
    const warn = vi.spyOn(console, 'warn').mockReturnValue();
    const others = window.fetch.bind(window);
    vi.spyOn(window, 'fetch').mockImplementation((input, init) => (input === ADDRESS ? answer() : others(input, init)));
    await start();
    await expect.poll(() => warn.mock.lastCall?.map(String).join(' ')).toContain(why);
    expect(engine.status).toBe('ready');
    expect(await middle()).toBe(LIGHT.landV);
  });

  test('because no answer comes is not waited for', { timeout: SLOW }, async () => {
    vi.stubEnv('PUBLIC_BASEMAP_PMTILES', PATH);
    const others = window.fetch.bind(window);
    const asked = vi.spyOn(window, 'fetch').mockImplementation((input, init) =>
      // It stays open for ever.
      input === ADDRESS ? new Promise<Response>(() => undefined) : others(input, init),
    );
    await start();
    await expect.poll(() => asked.mock.calls.map(([input]) => input)).toContain(ADDRESS);
    expect(engine.status).toBe('ready');
    expect(await middle()).toBe(LIGHT.landV);
  });
});
