import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { ViewState } from './view.svelte';

const written = vi.hoisted(() => vi.fn<(url: string) => void>());
const pushed = vi.hoisted(() => vi.fn<(url: string) => void>());
const kept = vi.hoisted(() => vi.fn<(state: App.PageState) => void>());
vi.mock('$app/state', () => ({ page: { state: { isTour: true } } }));
vi.mock('$app/navigation', () => ({
  pushState: (url: string, state: App.PageState) => {
    pushed(url);
    kept(state);
    History.prototype.pushState.call(history, null, '', url);
  },
  replaceState: (url: string, state: App.PageState) => {
    written(url);
    kept(state);
    History.prototype.replaceState.call(history, null, '', url);
  },
}));

const CAMERA = { zoom: 9, lat: 11, lng: 106 };
const start = location.href;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  written.mockReset();
  pushed.mockReset();
  History.prototype.replaceState.call(history, null, '', start);
});

function at(hash: string): ViewState {
  History.prototype.replaceState.call(history, null, '', hash || location.pathname);
  const address = new ViewState();
  address.read();
  return address;
}

describe('reading', () => {
  test('takes every part of the view from the hash', () => {
    expect(at('#map=9/11/106&pin=11.5,106.5&date=2025-06-30&layers=towns').view).toEqual({
      camera: CAMERA,
      pin: { lat: 11.5, lng: 106.5 },
      date: '2025-06-30',
      layers: ['towns'],
    });
  });

  test.each(['', '#claim-23-42', '#map=nowhere', '#map=99/11/106&date=2023-02-30', '#<script>=1'])(
    'takes an empty view from "%s"',
    (hash) => {
      expect(at(hash).view).toEqual({});
    },
  );

  test('forgets a move not yet written: Back leads where it says', () => {
    const address = at('#map=9/11/106');
    address.replaceSoon({ camera: { ...CAMERA, lat: 12 } });
    history.replaceState(null, '', '#map=8/10.5/104.5');
    address.read();
    vi.runAllTimers();
    expect(location.hash).toBe('#map=8/10.5/104.5');
    expect(address.view.camera).toEqual({ zoom: 8, lat: 10.5, lng: 104.5 });
  });
});

describe('replacing', () => {
  test('writes the part at once and keeps the others', () => {
    const address = at('#map=9/11/106&pin=11.5,106.5');
    address.replace({ date: '2025-06-30' });
    expect(location.hash).toBe('#map=9/11/106&pin=11.5,106.5&date=2025-06-30');
    expect(address.view).toEqual({ camera: CAMERA, pin: { lat: 11.5, lng: 106.5 }, date: '2025-06-30' });
  });

  test('keeps what the history entry holds: a tour goes on while the date changes', () => {
    at('').replace({ date: '2025-06-30' });
    expect(kept).toHaveBeenLastCalledWith({ isTour: true });
  });

  test('drops a part given as undefined', () => {
    const address = at('#map=9/11/106&pin=11.5,106.5');
    address.replace({ pin: undefined });
    expect(location.hash).toBe('#map=9/11/106');
    expect(address.view).toEqual({ camera: CAMERA });
  });

  test('clears the hash when the last part goes', () => {
    const address = at('#pin=11.5,106.5');
    address.replace({ pin: undefined });
    expect(location.href).not.toContain('#');
    expect(address.view).toEqual({});
  });

  test('leaves the id of an element in the hash alone when there is no view to write', () => {
    const address = at('#claim-23-42');
    address.replace({ pin: undefined });
    expect(location.hash).toBe('#claim-23-42');
    expect(written).not.toHaveBeenCalled();
  });

  test('puts a view in the place of the id of an element', () => {
    at('#claim-23-42').replace({ date: '2025-06-30' });
    expect(location.hash).toBe('#date=2025-06-30');
  });

  test('takes along a move that is still waiting, in one write', () => {
    const address = at('');
    address.replaceSoon({ camera: CAMERA });
    address.replace({ date: '2025-06-30' });
    vi.runAllTimers();
    expect(written).toHaveBeenCalledExactlyOnceWith('#map=9/11/106&date=2025-06-30');
  });
});

describe('a step of its own', () => {
  test('keeps the other parts, and what the history entry holds', () => {
    const address = at('#date=2025-06-30');
    address.push({ pin: { lat: 11.5, lng: 106.5 } });
    expect(location.hash).toBe('#pin=11.5,106.5&date=2025-06-30');
    expect(address.view).toEqual({ pin: { lat: 11.5, lng: 106.5 }, date: '2025-06-30' });
    expect(kept).toHaveBeenLastCalledWith({ isTour: true });
  });

  test('leaves a move that was waiting in the step before it', () => {
    const address = at('');
    address.replaceSoon({ camera: CAMERA });
    address.push({ pin: { lat: 11.5, lng: 106.5 } });
    vi.runAllTimers();
    expect(written).toHaveBeenCalledExactlyOnceWith('#map=9/11/106');
    expect(pushed).toHaveBeenCalledExactlyOnceWith('#map=9/11/106&pin=11.5,106.5');
  });

  test('shows what its link shows to others, to the last digit', () => {
    const address = at('');
    address.push({ pin: { lat: 11.076604999, lng: 106.173004999 } });
    const shown = address.view.pin;
    address.read();
    expect(shown).toEqual(address.view.pin);
  });
});

describe('the date in view', () => {
  test('is that of the link, else that of the page, else today', () => {
    vi.setSystemTime('2026-03-05T12:00:00Z');
    expect(at('#date=2025-06-30').dateOn('2023-12-11')).toBe('2025-06-30');
    expect(at('').dateOn('2023-12-11')).toBe('2023-12-11');
    expect(at('').dateOn(null)).toBe('2026-03-05');
  });
});

describe('a moving map', () => {
  /** Two seconds of movement at sixty frames a second, and what it writes: when and where to. */
  function move(address: ViewState) {
    const writes: { at: number; hash: string }[] = [];
    written.mockImplementation((hash) => writes.push({ at: Date.now(), hash }));
    for (let frame = 1; frame <= 120; frame += 1) {
      address.replaceSoon({ camera: { ...CAMERA, lng: 104 + frame / 100 } });
      vi.advanceTimersByTime(1000 / 60);
    }
    vi.runAllTimers();
    return writes;
  }

  test('writes the address at most once in 350 ms, as often as every browser allows', () => {
    const began = Date.now();
    const times = [began, ...move(at('')).map((write) => write.at)];
    const gaps = times.slice(1).map((time, index) => time - (times[index] ?? 0));
    expect(gaps.length).toBeGreaterThan(4);
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(350);
  });

  test('leaves the place where it stopped in the address', () => {
    const address = at('#date=2025-06-30');
    move(address);
    expect(location.hash).toBe('#map=9/11/105.2&date=2025-06-30');
    expect(address.view.camera).toEqual({ ...CAMERA, lng: 105.2 });
  });
});

describe('flushing', () => {
  test('writes at once what is waiting, and only once', () => {
    const address = at('');
    address.replaceSoon({ camera: CAMERA });
    expect(written).not.toHaveBeenCalled();
    address.flush();
    expect(location.hash).toBe('#map=9/11/106');
    vi.runAllTimers();
    expect(written).toHaveBeenCalledOnce();
  });

  test('writes nothing when nothing is waiting', () => {
    at('#map=9/11/106').flush();
    expect(written).not.toHaveBeenCalled();
  });
});
