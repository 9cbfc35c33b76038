import type { Placed, Script } from './layout';

/** Heights of the strip's parts, in pixels. */
export interface Heights {
  readonly axis: number;
  readonly whole: number;
  /** From the axis to the first tier. */
  readonly foot: number;
}

/** Room between the axis and the first tier of names: the symbols and the leader's foot. */
const FOOT = 13;

export function heightsFor({ tier, edge }: Script, tiers: number): Heights {
  const half = edge + tiers * tier + FOOT;
  return { axis: half, whole: 2 * half, foot: FOOT };
}

/** Where the sea ends and the line begins, and where Laos begins, in pixels from either edge. */
const MARGINS = { wide: [92, 64], narrow: [28, 22] } as const;

/** How the axis lies in the window: all of it, or a part under a lens. */
export interface Axis {
  readonly x: (fraction: number) => number;
  readonly fraction: (x: number) => number;
}

export function axisOf(width: number, isNarrow: boolean): Axis {
  const [left, right] = isNarrow ? MARGINS.narrow : MARGINS.wide;
  const span = Math.max(1, width - left - right);
  return { x: (fraction) => left + fraction * span, fraction: (x) => Math.min(1, Math.max(0, (x - left) / span)) };
}

/** How much of a stretch's length is shown on either side of it. */
const STRETCH_MARGIN = 0.06;

/** How many times larger a narrow strip shows the line while one travels along it. */
export const LENS = 5;

/** The axis under a lens whose centre is at a fraction. */
export function lensOf(width: number, centre: number): Axis {
  const span = width * LENS;
  return {
    x: (fraction) => width / 2 + (fraction - centre) * span,
    fraction: (x) => Math.min(1, Math.max(0, centre + (x - width / 2) / span)),
  };
}

/** The axis of one stretch of the line, with a little of what is on either side of it. */
export function axisOfStretch(width: number, { from, to }: { readonly from: number; readonly to: number }): Axis {
  const margin = (to - from) * STRETCH_MARGIN;
  const [start, span] = [from - margin, to - from + 2 * margin];
  return {
    x: (fraction) => ((fraction - start) / span) * width,
    fraction: (x) => Math.min(1, Math.max(0, start + (x / width) * span)),
  };
}

/** Baseline of a name in a tier, on its side of the axis. */
export function baseline({ tier }: Placed, isAbove: boolean, { axis, foot }: Heights, script: Script): number {
  return isAbove ? axis - foot - tier * script.tier : axis + foot + script.size * 0.75 + tier * script.tier;
}
