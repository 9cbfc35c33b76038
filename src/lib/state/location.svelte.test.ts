import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LocationState } from './location.svelte';

const HERE = { lat: 11.5449, lng: 104.8922 };
const KINDS = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;

/** What the browser is asked, to be answered by a test. */
const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition');

const kept = (): unknown[] => [location.hash, { ...localStorage }, { ...sessionStorage }, document.cookie];
let before: unknown[];

beforeEach(() => {
  ask.mockReset();
  before = kept();
});
afterEach(() => {
  vi.unstubAllGlobals();
  expect(kept(), 'what the browser keeps').toEqual(before);
});

function answer({ lat, lng } = HERE): void {
  const rest = { accuracy: 20, altitude: null, altitudeAccuracy: null, heading: null, speed: null };
  const coords = { ...rest, latitude: lat, longitude: lng, toJSON: () => rest };
  ask.mock.lastCall?.[0]({ coords, timestamp: 0, toJSON: () => rest });
}

const fail = (kind: keyof typeof KINDS): void => ask.mock.lastCall?.[1]?.({ code: KINDS[kind], message: '', ...KINDS });

const stateOf = ({ status, position }: LocationState) => ({ status, position });
const NOWHERE = { status: 'idle', position: undefined };

function asked(): LocationState {
  const where = new LocationState();
  where.ask();
  return where;
}

test('nobody is asked where the reader stands before the reader asks', () => {
  expect(stateOf(new LocationState())).toEqual(NOWHERE);
  expect(ask).not.toHaveBeenCalled();
});

test('where the reader stands is known when the browser tells it', () => {
  const where = asked();
  expect(stateOf(where)).toEqual({ status: 'asking', position: undefined });
  answer();
  expect(stateOf(where)).toEqual({ status: 'found', position: HERE });
});

test.each([
  ['PERMISSION_DENIED', 'refused'],
  ['POSITION_UNAVAILABLE', 'unavailable'],
  ['TIMEOUT', 'unavailable'],
] as const)('a browser that answers %s has %s it', (kind, status) => {
  const where = asked();
  fail(kind);
  expect(stateOf(where)).toEqual({ status, position: undefined });
});

test('a browser that cannot tell says so at once', () => {
  vi.stubGlobal('navigator', {});
  expect(stateOf(asked())).toEqual({ status: 'unavailable', position: undefined });
  expect(ask).not.toHaveBeenCalled();
});

test('after a refusal one can ask again', () => {
  const where = asked();
  fail('PERMISSION_DENIED');
  where.ask();
  answer();
  expect(where.status).toBe('found');
});

describe('forgetting', () => {
  test('leaves nothing', () => {
    const where = asked();
    answer();
    where.forget();
    expect(stateOf(where)).toEqual(NOWHERE);
  });

  test.each([
    ['finds the reader', answer],
    ['fails', () => fail('TIMEOUT')],
  ])('while the browser still looks makes no difference when it then %s', (_, then) => {
    const where = asked();
    where.forget();
    then();
    expect(stateOf(where)).toEqual(NOWHERE);
  });
});
