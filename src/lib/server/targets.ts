import type { BoundingBox } from '$lib/domain/feature';
import type { MapTarget, PlacePage } from '$lib/domain/pages';

/** What the page of a place asks of the map. */
export function placeTarget({ id, bbox, date }: Pick<PlacePage, 'id' | 'bbox' | 'date'>): MapTarget {
  return { bbox, selected: id, lit: [], date };
}

/** What the page of a story asks of the map. */
export function storyTarget({ bbox, features }: { bbox: BoundingBox; features: readonly string[] }): MapTarget {
  return { bbox, selected: null, lit: features, date: null };
}
