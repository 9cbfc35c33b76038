import { fetchJson } from '../domain/fetch-json';
import { Search, type SearchFile } from './search';

/**
 * Loads a language's index.
 * @throws Error when it does not arrive
 */
export async function loadSearch(path: string): Promise<Search> {
  return new Search(await fetchJson<SearchFile>(path));
}
