import { SUMMARIES } from '$lib/geodata/generated/summaries';

/** Ids of all places: what a text, an event or a name may refer to. */
export const PLACE_IDS: ReadonlySet<string> = new Set(SUMMARIES.map(({ id }) => id));
