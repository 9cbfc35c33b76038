import type { StripStop } from '../../domain/pages';
import { estimateWidth } from '../../domain/text-width';

/** What the layout needs to know of a stop. */
export type NamedStop = Pick<StripStop, 'id' | 'fraction' | 'isGreat' | 'above' | 'below'>;

export interface Script {
  /** Height of a tier of names, and of their type, in pixels. */
  readonly tier: number;
  readonly size: number;
  readonly minorSize: number;
  /** Height of the provinces' row at either edge. */
  readonly edge: number;
}

export const LATIN: Script = { tier: 13, size: 11, minorSize: 10.5, edge: 18 };
/** Khmer stacks signs above and below the line. */
export const KHMER: Script = { tier: 15.5, size: 12, minorSize: 11.5, edge: 22 };

/** Where one name stands: its tier from the axis, and whether it runs to the right of its leader or to the left. */
export interface Placed {
  readonly tier: number;
  readonly side: 'right' | 'left';
}

/** Where both names of a stop stand; a stop without an entry has only its symbol. */
export type Layout = ReadonlyMap<string, { readonly above: Placed; readonly below: Placed }>;

interface Box {
  readonly left: number;
  readonly right: number;
  readonly tier: number;
  /** Where the leader stands that leads up to the name's tier. */
  readonly x: number;
}

/** Room between a leader and its name, and between a name and the next thing, in pixels. */
const GAP = 4;

/** In order of preference: near the axis first, to the right first. */
const choicesFor = (tiers: number): Placed[] =>
  Array.from({ length: tiers }, (_, tier): Placed[] => [
    { tier, side: 'right' },
    { tier, side: 'left' },
  ]).flat();

/** Whether two names, or one's leader and the other's name, would meet. */
function meet(a: Box, b: Box): boolean {
  if (a.tier === b.tier && a.left < b.right + GAP && b.left < a.right + GAP) return true;
  const crosses = (leader: Box, name: Box): boolean =>
    leader.tier >= name.tier && leader.x > name.left - GAP / 2 && leader.x < name.right + GAP / 2;
  return crosses(a, b) || crosses(b, a);
}

function boxOf(x: number, width: number, { tier, side }: Placed): Box {
  const left = side === 'right' ? x + GAP : x - GAP - width;
  return { left, right: left + width, tier, x };
}

interface Request {
  readonly x: number;
  readonly width: number;
}

/** Where names may stand. */
export interface Room {
  readonly limits: readonly [number, number];
  readonly tiers: number;
}

/** Steps after which a search is given up: names that need more do not fit well anyway. */
const PATIENCE = 4000;

/** Searches a place for every name of one side; null when none is found for all of them together. */
function placeAll(requests: readonly Request[], { limits, tiers }: Room): Placed[] | null {
  const choices = choicesFor(tiers);
  let steps = 0;
  const place = (index: number, taken: readonly Box[]): Placed[] | null => {
    const request = requests[index];
    if (!request) return [];
    for (const choice of choices) {
      steps += 1;
      if (steps > PATIENCE) return null;
      const box = boxOf(request.x, request.width, choice);
      if (box.left < limits[0] || box.right > limits[1] || taken.some((other) => meet(box, other))) continue;
      const others = place(index + 1, [...taken, box]);
      if (others) return [choice, ...others];
    }
    return null;
  };
  return place(0, []);
}

/**
 * Lays out the names along the axis: a search over tier and side in which no name meets another or its
 * leader. The great crossings come first, then each lesser one that still finds room among them; the
 * names of a crossing are kept or dropped together.
 * @param xOf pixels of a fraction
 * @param room pixels between which names may stand, and how many tiers there are
 * @param measure width of a name in pixels
 */
export function layOut(
  stops: readonly NamedStop[],
  xOf: (fraction: number) => number,
  room: Room,
  script: Script,
  measure: (text: string, size: number) => number = estimateWidth,
): Layout {
  const requestsOf = (group: readonly NamedStop[], side: 'above' | 'below'): Request[] =>
    group.map((stop) => ({
      x: xOf(stop.fraction),
      width: measure(stop[side], stop.isGreat ? script.size : script.minorSize),
    }));
  const crossings = stops.filter(({ above, below }) => above !== '' && below !== '');
  const [great, lesser] = [crossings.filter(({ isGreat }) => isGreat), crossings.filter(({ isGreat }) => !isGreat)];
  let layout: Layout = new Map();
  let kept: NamedStop[] = [];
  for (const stop of [...great, ...lesser]) {
    const group = [...kept, stop].sort((a, b) => a.fraction - b.fraction);
    const above = placeAll(requestsOf(group, 'above'), room);
    const below = above && placeAll(requestsOf(group, 'below'), room);
    if (!below) continue;
    kept = group;
    layout = new Map(
      group.flatMap(({ id }, index) => {
        const [upper, lower] = [above[index], below[index]];
        return upper && lower ? [[id, { above: upper, below: lower }] as const] : [];
      }),
    );
  }
  return layout;
}
