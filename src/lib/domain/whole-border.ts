import type { BoundingBox } from './feature';

/** The frame of the whole border, in degrees, with room for the names beside it. */
export const WHOLE_BORDER: BoundingBox = [103.9, 10.2, 108, 14.9];
