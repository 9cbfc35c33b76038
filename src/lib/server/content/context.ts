import type { Language } from '$lib/domain/language';
import type { Ledger } from './ledger';
import type { ChartFile } from './schema';

/** What a text needs to be rendered, and what it may link to. */
export interface TextContext {
  readonly file: string;
  readonly language: Language;
  readonly ledger: Ledger;
  readonly hasPlace: (id: string) => boolean;
  readonly hasStory: (slug: string) => boolean;
  /** The charts of the story that the text belongs to. */
  readonly charts?: readonly ChartFile[];
  /** Path the site is deployed under. */
  readonly base: string;
}
