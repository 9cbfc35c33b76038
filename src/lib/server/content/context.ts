import type { Language } from '$lib/domain/language';
import type { Ledger } from './ledger';

/** What a text needs to be rendered, and what it may link to. */
export interface TextContext {
  readonly file: string;
  readonly language: Language;
  readonly ledger: Ledger;
  readonly hasPlace: (id: string) => boolean;
  readonly hasStory: (slug: string) => boolean;
  /** Path the site is deployed under. */
  readonly base: string;
}
