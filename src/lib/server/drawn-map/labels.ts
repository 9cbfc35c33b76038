import type { MapPlace } from '$lib/domain/map-place';
import { estimateWidth } from '$lib/domain/text-width';
import type { Box } from './frame';

/** A label that asks for a place; the first in the list is served first. */
export interface LabelRequest {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** What it names. */
  readonly kind: MapPlace['kind'];
  readonly className: string;
  /** Height of the type, in units of the drawing. */
  readonly size: number;
  /** To which sides of the point it may stand, in order of preference. */
  readonly sides: readonly Side[];
  /** Room the point's own symbol takes, in units. */
  readonly gap: number;
  /** Whether it is placed wherever it is seen whole, even where nothing is free: the page is about it. */
  readonly isNeeded?: boolean;
}

export type Side = 'left' | 'right' | 'above' | 'below' | 'centre';

export interface PlacedLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly request: LabelRequest;
}

/** Where a symbol stands and how far it reaches to each side, in units. */
export interface SymbolSpot {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
}

/** Width of a label, in units of the drawing. */
export type LabelWidth = (request: LabelRequest) => number;

const estimated: LabelWidth = ({ text, size, className }) => estimateWidth(text, size, className === 'label-country');

function boxAt({ x, y, size, gap }: LabelRequest, width: number, side: Side): Box {
  const height = size * 1.25;
  const left = {
    left: x - gap - width,
    right: x + gap,
    above: x - width / 2,
    below: x - width / 2,
    centre: x - width / 2,
  }[side];
  const top = {
    left: y - height / 2,
    right: y - height / 2,
    above: y - gap - height,
    below: y + gap,
    centre: y - height / 2,
  }[side];
  return { left, top, right: left + width, bottom: top + height };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

const isInside = (box: Box, within: Box): boolean =>
  box.left > within.left && box.right < within.right && box.top > within.top && box.bottom < within.bottom;

/** A label on the first of its sides on which it is seen whole and meets nothing; if needed, is seen whole. */
function place(request: LabelRequest, width: number, taken: readonly Box[], within: Box) {
  const seen = request.sides
    .map((side) => ({ side, box: boxAt(request, width, side) }))
    .filter(({ box }) => isInside(box, within));
  const free = seen.find(({ box }) => !taken.some((other) => overlap(box, other)));
  const chosen = free ?? (request.isNeeded ? seen[0] : undefined);
  if (!chosen) return null;
  const { side, box } = chosen;
  const anchor = side === 'left' ? 'end' : side === 'right' ? 'start' : 'middle';
  const x = side === 'left' ? box.right : side === 'right' ? box.left : request.x;
  const label: PlacedLabel = { x, y: box.bottom - request.size * 0.36, anchor, request };
  return { box, label };
}

/**
 * Places labels greedily: each takes the first of its sides that meets no label already placed and
 * no symbol; one that fits nowhere is left out, and groups are kept or left out together.
 * @param groups labels that belong together, as a crossing's two names, in order of importance
 * @param symbols centres and half-sizes of the symbols that no label may cover
 * @param within what may be seen of the drawing
 * @param widthOf how wide a label is, where that can be measured
 */
export function placeLabels(
  groups: readonly (readonly LabelRequest[])[],
  symbols: readonly SymbolSpot[],
  within: Box,
  widthOf: LabelWidth = estimated,
): PlacedLabel[] {
  const taken: Box[] = symbols.map(({ x, y, reach }) => ({
    left: x - reach,
    right: x + reach,
    top: y - reach,
    bottom: y + reach,
  }));
  const placed: PlacedLabel[] = [];
  for (const group of groups) {
    const trial: { label: PlacedLabel; box: Box }[] = [];
    for (const request of group) {
      const entry = place(request, widthOf(request), [...taken, ...trial.map(({ box }) => box)], within);
      if (!entry) break;
      trial.push(entry);
    }
    if (trial.length < group.length) continue;
    taken.push(...trial.map(({ box }) => box));
    placed.push(...trial.map(({ label }) => label));
  }
  return placed;
}
