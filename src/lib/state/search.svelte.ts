import { fetchJson } from '../domain/fetch-json';
import { LazyFile } from './lazy.svelte';
import type { LatLng } from '../url/hash';
import { SEARCH_GROUPS } from '../search/groups';
import type { SearchFile, SearchRow } from '../search/search';

/**
 * What a typed text is read with: the library, the reader of positions and a language's index, a part for each kind of
 * thing that can be found, fetched side by side. None is part of a page: a reader who never searches fetches none.
 */
export class SearchState {
  readonly #parts;
  readonly #coordinates = new LazyFile(() => import('../search/coordinates'));

  /** @param folder of the index's parts */
  constructor(folder: string) {
    this.#parts = SEARCH_GROUPS.map(
      (group) =>
        new LazyFile(async () => {
          const [{ Search }, file] = await Promise.all([
            import('../search/search'),
            fetchJson<SearchFile>(`${folder}/${group}.json`),
          ]);
          return new Search(file);
        }),
    );
  }

  /** Ready when all parts are here; what is here is searched before that, and when others do not arrive. */
  get status(): 'loading' | 'failed' | 'ready' {
    const all = [...this.#parts, this.#coordinates].map(({ status }) => status);
    if (all.includes('failed')) return 'failed';
    return all.every((status) => status === 'ready') ? 'ready' : 'loading';
  }

  /** Fetches what is not here yet; after a failure it tries again. */
  load(): void {
    for (const file of [...this.#parts, this.#coordinates]) void file.load();
  }

  /** What fits a query, stories before places before the rest. */
  find(query: string): SearchRow[] {
    return this.#parts.flatMap(({ value }) => value?.find(query) ?? []);
  }

  /** The position that a text is, in degrees (WGS 84); null where it is none. */
  parse(text: string): LatLng | null {
    return this.#coordinates.value?.parseCoordinates(text) ?? null;
  }
}
