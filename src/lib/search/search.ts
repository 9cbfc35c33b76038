import MiniSearch, { type AsPlainObject, type Options } from 'minisearch';
import { fold, hasKhmer } from '../domain/fold';
import type { SearchGroup } from './groups';

/** One thing that can be found, with the path that opens it within its language. */
export interface SearchRow {
  readonly id: number;
  readonly group: SearchGroup;
  readonly title: string;
  readonly detail: string;
  /** Path below the language, with the element's id where it is part of a page. */
  readonly path: string;
  /** Its names in the other languages. */
  readonly names: readonly string[];
}

/** A part of a language's index: the rows of one kind, and the index of their words as the library writes it. */
export interface SearchFile {
  readonly rows: readonly SearchRow[];
  readonly index: AsPlainObject;
}

/** Words of a text; Khmer, which has no spaces, is looked for by substring instead. */
const words = (text: string): string[] => text.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word && !hasKhmer(word));

const OPTIONS: Options<SearchRow> = {
  fields: ['title', 'names', 'detail'],
  extractField: (row, field) =>
    field === 'id' ? row.id : field === 'names' ? row.names.join(' ') : field === 'title' ? row.title : row.detail,
  tokenize: words,
  processTerm: (term) => fold(term),
  searchOptions: {
    boost: { title: 3, names: 2 },
    prefix: true,
    fuzzy: (term) => (term.length > 5 ? 1 : 0),
    combineWith: 'AND',
  },
};

export function buildIndex(rows: readonly SearchRow[]): AsPlainObject {
  const index = new MiniSearch(OPTIONS);
  index.addAll(rows);
  return index.toJSON();
}

/** Finds rows of one part by what a reader types, the best first. */
export class Search {
  readonly #rows: readonly SearchRow[];
  readonly #index: MiniSearch<SearchRow>;
  readonly #folded: readonly string[];

  constructor({ rows, index }: SearchFile) {
    this.#rows = rows;
    this.#index = MiniSearch.loadJS(index, OPTIONS);
    this.#folded = rows.map(({ title, names, detail }) => fold([title, ...names, detail].join('\n')));
  }

  /** The rows that fit a query in any of the languages. */
  find(query: string): SearchRow[] {
    const text = fold(query.trim());
    if (text === '') return [];
    const found = hasKhmer(text) ? this.#bySubstring(text) : this.#byWords(text);
    const rank = (row: SearchRow): number => (this.#begins(row, text) ? 0 : 1);
    return found.sort((a, b) => rank(a) - rank(b));
  }

  /** Whether a row is called by what is asked for, in any language: such rows come first. */
  #begins({ id }: SearchRow, text: string): boolean {
    return this.#folded[id]?.split('\n').some((name) => name.startsWith(text)) ?? false;
  }

  #byWords(text: string): SearchRow[] {
    return this.#index.search(text).flatMap(({ id }) => this.#rows[Number(id)] ?? []);
  }

  #bySubstring(text: string): SearchRow[] {
    return this.#rows.filter((_, index) => this.#folded[index]?.includes(text));
  }
}
