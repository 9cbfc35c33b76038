import type { Position } from 'geojson';

/** First and last vertex of the land border in Cambodia's outer ring, in degrees: the tripoint and the coast. */
export const TRIPOINT: Position = [107.5565579, 14.6860878];
export const COAST: Position = [104.4402424, 10.4238019];
