import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BorderLine } from '$lib/border/border-line';
import { Ride, SPEEDS } from './ride.svelte';

const LINE = new BorderLine([
  [104, 10],
  [106, 10],
]);
const METRES = LINE.metresBetween(0, 1);
const RULES = { line: LINE, stops: [0.25, 0.5], isStepped: false };

const events = {
  onMove: vi.fn<(fraction: number) => void>(),
  onStop: vi.fn<(fraction: number) => void>(),
  onPause: vi.fn(),
};

/** The browser's clock, in milliseconds, and the frame it has been asked for. */
let now = 0;
let next: FrameRequestCallback | null = null;

beforeEach(() => {
  vi.spyOn(performance, 'now').mockImplementation(() => now);
  vi.spyOn(window, 'requestAnimationFrame').mockImplementation((frame) => {
    next = frame;
    return 1;
  });
  vi.spyOn(window, 'cancelAnimationFrame').mockImplementation(() => (next = null));
});
afterEach(() => {
  next = null;
  vi.restoreAllMocks();
  vi.clearAllMocks();
});

/** Seconds pass, with a frame drawn after each so many. */
function draw(seconds: number, each = 1 / 50): void {
  for (let passed = 0; passed < seconds && next; passed += each) {
    now += each * 1000;
    const frame = next;
    next = null;
    frame(now);
  }
}

function start(parts: { speed?: number; from?: number; isStepped?: boolean } = {}): Ride {
  const { speed = 1, from = 0, isStepped = false } = parts;
  const ride = new Ride(events);
  ride.speed = speed;
  ride.play(from, { ...RULES, isStepped });
  return ride;
}

const stops = (): number[] => events.onStop.mock.calls.map(([fraction]) => fraction);
const reached = (): number => events.onMove.mock.lastCall?.[0] ?? 0;

describe('a ride', () => {
  test('does not start by itself', () => {
    const ride = new Ride(events);
    draw(10);
    expect(ride.isPlaying).toBe(false);
    expect(events.onMove).not.toHaveBeenCalled();
  });

  test('waits until the map has come to where it begins, then moves with every frame', () => {
    const ride = start();
    draw(0.9);
    expect(events.onMove).not.toHaveBeenCalled();
    draw(2.1);
    expect(ride.isPlaying).toBe(true);
    expect(events.onMove.mock.calls.length).toBeGreaterThan(60);
    expect(reached() * METRES).toBeGreaterThan(4800);
    expect(reached() * METRES).toBeLessThan(5200);
  });

  test('tells of every stop once, then of the end, and is over there', () => {
    const ride = start();
    draw(200);
    expect(stops()).toEqual([0.25, 0.5, 1]);
    expect(reached()).toBe(1);
    expect(ride.isPlaying).toBe(false);
    expect(events.onPause).toHaveBeenCalledOnce();
    draw(10);
    expect(events.onPause).toHaveBeenCalledOnce();
  });

  test('by steps moves the map as often as there are stops', () => {
    start({ isStepped: true });
    draw(200);
    expect(events.onMove.mock.calls.map(([fraction]) => fraction)).toEqual([0.25, 0.5, 1]);
    expect(stops()).toEqual([0.25, 0.5, 1]);
  });

  test.each(SPEEDS)('goes %s times as far in the same time', (speed) => {
    start({ speed, from: 0.5 });
    draw(1);
    events.onMove.mockClear();
    draw(3);
    const metres = (reached() - 0.5) * METRES;
    expect(metres / (2500 * 3)).toBeGreaterThan(speed * 0.95);
    expect(metres / (2500 * 3)).toBeLessThan(speed * 1.05);
  });

  test('changes its speed while it goes', () => {
    const ride = start({ from: 0.5 });
    draw(2);
    const before = reached();
    ride.speed = 4;
    draw(1);
    expect(((reached() - before) * METRES) / 2500).toBeGreaterThan(3.8);
  });

  test('goes on from where it was after a pause of the browser', () => {
    start({ from: 0.5 });
    draw(2);
    const before = reached();
    // No frame is drawn for a minute, as in a tab behind others.
    draw(60, 60);
    expect((reached() - before) * METRES).toBeLessThan(2500);
  });
});

describe('a pause', () => {
  test('stops every frame, and is told once', () => {
    const ride = start();
    draw(3);
    ride.pause();
    ride.pause();
    const calls = events.onMove.mock.calls.length;
    draw(10);
    expect(ride.isPlaying).toBe(false);
    expect(events.onMove.mock.calls).toHaveLength(calls);
    expect(events.onPause).toHaveBeenCalledOnce();
    expect(next).toBeNull();
  });

  test('before the start is nothing', () => {
    new Ride(events).pause();
    expect(events.onPause).not.toHaveBeenCalled();
  });
});
