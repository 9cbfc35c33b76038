import { SUMMARIES } from './generated/summaries';

const IDS = new Set(SUMMARIES.map(({ id }) => id));

/** Whether a feature drawn on the map has a page of its own: provinces away from the border have none. */
export function hasPage(id: string): boolean {
  return IDS.has(id);
}
