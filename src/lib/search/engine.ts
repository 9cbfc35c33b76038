import { fetchJson } from '../domain/fetch-json';
import type { LatLng } from '../url/hash';
import type { Search, SearchFile } from './search';

/** What a typed text is read with. */
export interface SearchEngine {
  readonly search: Search;
  readonly parse: (text: string) => LatLng | null;
}

/**
 * The library, the reader of positions and a language's index, fetched side by side. None is part of a page: a
 * reader who never searches fetches none of them.
 * @param path of the index
 * @throws Error when one of them does not arrive
 */
export async function readEngine(path: string): Promise<SearchEngine> {
  const [{ Search }, { parseCoordinates }, file] = await Promise.all([
    import('./search'),
    import('./coordinates'),
    fetchJson<SearchFile>(path),
  ]);
  return { search: new Search(file), parse: parseCoordinates };
}
