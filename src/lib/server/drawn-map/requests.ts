import type { MapTarget } from '$lib/domain/pages';
import type { DrawnPlace } from '$lib/geodata/layers';
import type { Frame } from './frame';
import type { LabelRequest, Side } from './labels';

/** A place with where it stands in the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly place: DrawnPlace;
}

/** What has a ring round it. */
export type Ringed = Pick<MapTarget, 'selected' | 'lit'>;

/** The engine's anchors name the side of the text that touches the point; here the side it stands on. */
const SIDES: Record<string, readonly Side[]> = {
  left: ['right'],
  right: ['left'],
  top: ['below'],
  bottom: ['above'],
  'top-left': ['right', 'below'],
  'bottom-left': ['right', 'above'],
  'top-right': ['left', 'below'],
  'bottom-right': ['left', 'above'],
};

const ANY_SIDE: readonly Side[] = ['right', 'left', 'above', 'below'];

/** Height of the type of what is selected, and the room that a ring takes, in pixels. */
const SELECTED = { size: 15, gap: 16 } as const;

function crossing({ x, y, place }: Spot, { selected, lit }: Ringed, unit: number): LabelRequest[] {
  const type =
    place.id === selected
      ? { className: 'label-selected', size: SELECTED.size * unit, gap: SELECTED.gap * unit, isNeeded: true }
      : { className: 'label-crossing', size: 12 * unit, gap: (lit.includes(place.id) ? SELECTED.gap : 9.6) * unit };
  const gate = (text: string, anchor: string | undefined): LabelRequest[] =>
    text ? [{ x, y, text, kind: place.kind, ...type, sides: SIDES[anchor ?? ''] ?? ANY_SIDE }] : [];
  return [...gate(place.labelVn, place.anchorVn), ...gate(place.labelKh, place.anchorKh)];
}

function simple(
  { x, y, place }: Spot,
  className: string,
  size: number,
  sides: readonly Side[] = ANY_SIDE,
  gap = 0,
): LabelRequest[] {
  return [{ x, y, text: place.label, kind: place.kind, className, size, gap, sides }];
}

/** The name of the place the page is about: larger, beside its ring, and always there. */
function selectedName({ x, y, place }: Spot, unit: number): LabelRequest[] {
  const isArea = place.kind === 'province';
  const sides: readonly Side[] = isArea ? ['centre', 'above', 'below'] : ANY_SIDE;
  const gap = isArea ? 0 : SELECTED.gap * unit;
  const type = { className: 'label-selected', size: SELECTED.size * unit, gap };
  return [{ x, y, text: place.label, kind: place.kind, ...type, sides, isNeeded: true }];
}

/** Units of the drawing to a degree from which a kind of label is worth its ink. */
const SCALES = { otherCrossing: 400, town: 350, smallTown: 900, marker: 700, airport: 500 } as const;

function important({ place }: Spot): boolean {
  return place.kind === 'country' || (place.kind === 'town' && place.rank === 1);
}

/** Importance of a place's label; 0 comes first, and null gets none at this scale. */
function rankOf({ place }: Spot, scale: number, selected: string | null): number | null {
  if (place.id === selected) return 0;
  switch (place.kind) {
    case 'country':
      return 1;
    case 'town':
      if (place.rank === 1) return 1;
      return scale > (place.rank === 4 ? SCALES.smallTown : SCALES.town) ? 5 : null;
    case 'crossing':
      if (place.class === 'international') return 2;
      return scale > SCALES.otherCrossing ? 4 : null;
    case 'province':
      return place.border ? 3 : null;
    case 'water':
      return 3;
    case 'airport':
      return scale > SCALES.airport ? 6 : null;
    case 'marker':
      return scale > SCALES.marker ? 6 : null;
    default:
      return null;
  }
}

function request(spot: Spot, ringed: Ringed, unit: number): LabelRequest[] {
  const { place } = spot;
  if (place.kind === 'crossing') return crossing(spot, ringed, unit);
  if (place.id === ringed.selected) return selectedName(spot, unit);
  const gap = (ringed.lit.includes(place.id) ? SELECTED.gap : 9) * unit;
  switch (place.kind) {
    case 'country':
      return simple(spot, 'label-country', 17 * unit, ['centre']);
    case 'province':
      return simple(spot, 'label-province', 11 * unit, ['centre']);
    case 'water':
      return simple(spot, 'label-water', 11 * unit, ['centre', 'above', 'below']);
    default:
      return simple(spot, important(spot) ? 'label-capital' : 'label-town', 12 * unit, ANY_SIDE, gap);
  }
}

/**
 * The labels to place, in order of importance.
 * @param unit units of the drawing to a pixel of type: a small window needs larger type in the drawing
 */
export function labelGroups(spots: readonly Spot[], { scale }: Frame, ringed: Ringed, unit: number): LabelRequest[][] {
  return spots
    .map((spot) => ({ spot, rank: rankOf(spot, scale, ringed.selected) }))
    .filter((entry): entry is { spot: Spot; rank: number } => entry.rank !== null)
    .sort((a, b) => a.rank - b.rank)
    .map(({ spot }) => request(spot, ringed, unit));
}
