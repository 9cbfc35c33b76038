import { beforeEach, describe, expect, test, vi } from 'vitest';
import { WHOLE_BORDER } from '../domain/whole-border';
import { packBase } from '../geodata/packed';
import type { MapOptions } from '../map/controller';
import { DARK, LIGHT } from '../map/palette';
import { hasWebGl2 } from '../map/webgl';
import { EngineState, type EngineStart } from './engine.svelte';
import { GeodataState } from './geodata.svelte';

const map = vi.hoisted(() => ({
  build: vi.fn<(options: MapOptions) => void>(),
  remove: vi.fn(),
  recolour: vi.fn(),
}));
vi.mock('../map/controller', () => ({
  MapController: class {
    constructor(options: MapOptions) {
      map.build(options);
    }
    remove = map.remove;
    recolour = map.recolour;
  },
}));
vi.mock('../map/webgl', () => ({ hasWebGl2: vi.fn() }));

const NONE = { type: 'GeometryCollection' as const, geometries: [] };
const LINE = { type: 'GeometryCollection' as const, geometries: [{ type: 'LineString' as const, arcs: [0] }] };
/** A world with nothing in it but a line to travel along. */
const EMPTY_WORLD = {
  ...packBase({
    type: 'Topology',
    transform: { scale: [0.1, 0.1], translate: [104.4, 10.4] },
    arcs: [
      [
        [0, 0],
        [31, 43],
      ],
    ],
    objects: { border: LINE, land: NONE, provinces: NONE, merged: NONE, water: NONE },
  }),
  features: [],
};
const START: EngineStart = {
  isAsked: false,
  gestures: null,
  container: document.createElement('div'),
  language: 'km',
  label: 'ផែនទី',
  schematic: 'គំនូសតាង',
  palette: () => LIGHT,
  view: {
    camera: undefined,
    frame: WHOLE_BORDER,
    selected: null,
    lit: [],
    date: '2026-03-05',
    layers: undefined,
    pin: undefined,
    self: undefined,
  },
  padding: () => ({ top: 0, right: 0, bottom: 0, left: 0 }),
  events: { onMove: vi.fn(), onNear: vi.fn(), onSelect: vi.fn(), onPin: vi.fn() },
};

const answer = vi.spyOn(window, 'fetch');
const arrive = async (): Promise<Response> => Response.json(EMPTY_WORLD);

beforeEach(() => {
  vi.mocked(hasWebGl2).mockReset().mockReturnValue(true);
  answer.mockReset().mockImplementation(arrive);
  map.build.mockReset();
  map.remove.mockReset();
  map.recolour.mockReset();
});

/** What the engine would report to the state: the first whole drawing, a context gone or come back. */
const events = (): MapOptions['events'] | undefined => map.build.mock.lastCall?.[0].events;

async function started(): Promise<EngineState> {
  const engine = new EngineState(new GeodataState());
  await engine.start(START);
  return engine;
}

test('a map that has not been asked for is waited for', () => {
  const { status, isOut, controller } = new EngineState(new GeodataState());
  expect({ status, isOut, controller }).toEqual({ status: 'waiting', isOut: false, controller: null });
});

test('a browser without WebGL2 gets neither engine nor data, and is told so', async () => {
  vi.mocked(hasWebGl2).mockReturnValue(false);
  const engine = await started();
  expect(engine.status).toBe('unsupported');
  expect(engine.isOut).toBe(true);
  expect(answer).not.toHaveBeenCalled();
  expect(map.build).not.toHaveBeenCalled();
});

describe('data that fails', () => {
  test.each<[string, () => Promise<Response>]>([
    ['is not there', async () => new Response('', { status: 404 })],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['is something else', async () => new Response('<!doctype html>')],
    ['is cut short', async () => new Response(JSON.stringify(EMPTY_WORLD).slice(0, 40))],
  ])('because it %s is told apart, and builds no map', async (_, fail) => {
    answer.mockImplementation(fail);
    const engine = await started();
    expect(engine.status).toBe('no-data');
    expect(engine.isOut).toBe(true);
    expect(map.build).not.toHaveBeenCalled();
  });

  test('in one file of two is enough', async () => {
    answer.mockImplementationOnce(arrive).mockImplementationOnce(async () => new Response('', { status: 503 }));
    expect((await started()).status).toBe('no-data');
  });

  test('can be asked for again', async () => {
    answer.mockImplementation(async () => new Response('', { status: 503 }));
    const engine = await started();
    answer.mockImplementation(arrive);
    await engine.start(START);
    events()?.onIdle();
    expect(engine.status).toBe('ready');
    expect(engine.isOut).toBe(false);
  });
});

test('an engine that throws has failed', async () => {
  map.build.mockImplementation(() => {
    throw new Error('no context');
  });
  const engine = await started();
  expect(engine.status).toBe('failed');
  expect(engine.isOut).toBe(true);
});

test('the map is loading from the start until it is drawn for the first time', async () => {
  const engine = new EngineState(new GeodataState());
  const loading = engine.start(START);
  expect(engine.status).toBe('loading');
  await loading;
  expect(engine.status).toBe('loading');
  events()?.onIdle();
  expect(engine.status).toBe('ready');
});

test('a lost context is told until it comes back; the drawn map does not take over', async () => {
  const engine = await started();
  events()?.onIdle();
  events()?.onContext(true);
  expect(engine.status).toBe('lost');
  expect(engine.isOut).toBe(false);
  events()?.onContext(false);
  expect(engine.status).toBe('ready');
});

test('the map is built with the words and the view of the page', async () => {
  await started();
  expect(map.build).toHaveBeenCalledExactlyOnceWith(
    expect.objectContaining({ container: START.container, label: START.label, view: START.view, palette: LIGHT }),
  );
});

test('the colours change with the system, once there is a map', async () => {
  const engine = new EngineState(new GeodataState());
  engine.recolour(DARK);
  expect(map.recolour).not.toHaveBeenCalled();
  await engine.start(START);
  engine.recolour(DARK);
  expect(map.recolour).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ version: 8 }), DARK);
});

test('a map that is stopped is taken away', async () => {
  const engine = await started();
  engine.stop();
  expect(map.remove).toHaveBeenCalledOnce();
  expect(engine.controller).toBeNull();
});

describe('where data is to be spared', () => {
  beforeEach(() => {
    document.documentElement.dataset['sparing'] = '';
    return () => delete document.documentElement.dataset['sparing'];
  });

  test('the map is offered, and nothing is fetched', async () => {
    const engine = new EngineState(new GeodataState());
    await engine.start(START);
    expect(engine.status).toBe('offered');
    expect(engine.isOut).toBe(true);
    expect(answer).not.toHaveBeenCalled();
  });

  test('the map comes when the reader asks for it', async () => {
    answer.mockImplementation(arrive);
    const engine = new EngineState(new GeodataState());
    await engine.start({ ...START, isAsked: true });
    events()?.onIdle();
    expect(engine.status).toBe('ready');
  });
});
