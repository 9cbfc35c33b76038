import type { LatLng } from '../url/hash';
import type { Search } from './search';

/** What a typed text is read with. */
export interface SearchEngine {
  readonly search: Search;
  readonly parse: (text: string) => LatLng | null;
}

/**
 * The library, the reader of positions and a language's index. Neither is part of a page: a reader who
 * never searches fetches none of them.
 * @param path of the index
 * @throws Error when one of them does not arrive
 */
export async function readEngine(path: string): Promise<SearchEngine> {
  const [{ loadSearch }, { parseCoordinates }] = await Promise.all([import('./load'), import('./coordinates')]);
  return { search: await loadSearch(path), parse: parseCoordinates };
}
