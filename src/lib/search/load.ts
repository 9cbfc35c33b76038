import { Search, type SearchFile } from './search';

/**
 * Loads a language's index.
 * @throws Error when it does not arrive
 */
export async function loadSearch(path: string): Promise<Search> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path}: ${response.status}`);
  const file: SearchFile = await response.json();
  return new Search(file);
}
