import { advance, type RidePoint, type RideRules } from '$lib/border/ride';

export const SPEEDS = [0.5, 1, 2, 4] as const;

/** After a pause of the browser itself, a ride goes on from where it was: longer frames count as this many seconds. */
const LONGEST_FRAME = 0.1;

/** Seconds before it moves, in which the map comes to where it begins. */
const START = 1;

interface RideEvents {
  /** The ride has come to a fraction of the line. */
  readonly onMove: (fraction: number) => void;
  /** It rests at a stop. */
  readonly onStop: (fraction: number) => void;
  /** It has ended, or was paused. */
  readonly onPause: () => void;
}

/** A ride along the border, frame by frame. It never starts by itself. */
export class Ride {
  #isPlaying = $state(false);
  speed = $state(1);
  readonly #events: RideEvents;
  #frame = 0;

  constructor(events: RideEvents) {
    this.#events = events;
  }

  get isPlaying(): boolean {
    return this.#isPlaying;
  }

  /** Rides on from a fraction to the end of the line. */
  play(from: number, rules: RideRules): void {
    this.#isPlaying = true;
    let point: RidePoint = { fraction: from, rest: START * this.speed, stop: null };
    let before = performance.now();
    const next = (now: number): void => {
      const seconds = Math.min(LONGEST_FRAME, Math.max(0, now - before) / 1000) * this.speed;
      before = now;
      point = this.#ride(point, seconds, rules);
      if (point.fraction >= 1) this.pause();
      else this.#frame = requestAnimationFrame(next);
    };
    this.#frame = requestAnimationFrame(next);
  }

  #ride(point: RidePoint, seconds: number, rules: RideRules): RidePoint {
    const next = advance(point, seconds, rules);
    if (next.fraction !== point.fraction) this.#events.onMove(next.fraction);
    if (next.stop !== null && next.stop !== point.stop) this.#events.onStop(next.stop);
    return next;
  }

  pause(): void {
    if (!this.#isPlaying) return;
    cancelAnimationFrame(this.#frame);
    this.#isPlaying = false;
    this.#events.onPause();
  }
}
