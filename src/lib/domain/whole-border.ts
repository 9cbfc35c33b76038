import type { BoundingBox } from './feature';
import type { MapTarget } from './pages';

/** The frame of the whole border, in degrees, with room for the names beside it. */
export const WHOLE_BORDER: BoundingBox = [103.9, 10.2, 108, 14.9];

/** What a page about no place in particular asks of the map. */
export const WHOLE_BORDER_TARGET: MapTarget = { bbox: WHOLE_BORDER, selected: null, lit: [], date: null };
