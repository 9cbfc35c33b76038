import type { Language } from '$lib/domain/language';
import { formatDate, formatFigure, formatNumber } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import articlesJson from '../../../content/articles.json?raw';
import claimsJson from '../../../content/claims.json?raw';
import { ContentError, parseJson } from './error';
import { articles, claims, facts, type Article, type Claim, type Fact } from './schema';

const FACT_FILES = import.meta.glob<string>('/src/content/facts/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Everything a text may refer to: the claims of the two articles, and the background facts. */
export interface Ledger {
  readonly articles: readonly Article[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly facts: ReadonlyMap<string, Fact>;
}

function indexById<T extends { id: string }>(file: string, rows: readonly T[], into: Map<string, T>): void {
  for (const row of rows) {
    if (into.has(row.id)) throw new ContentError(file, null, `${row.id}: this id stands twice`);
    into.set(row.id, row);
  }
}

/**
 * Builds the ledger from the files' texts.
 * @throws ContentError when an entry breaks its schema, an id stands twice, or a claim names no article
 */
export function readLedger(articlesText: string, claimsText: string, factTexts: Record<string, string>): Ledger {
  const claimsFile = 'src/content/claims.json';
  const ledger = {
    articles: parseJson('src/content/articles.json', articlesText, articles),
    claims: new Map<string, Claim>(),
    facts: new Map<string, Fact>(),
  };
  indexById(claimsFile, parseJson(claimsFile, claimsText, claims), ledger.claims);
  for (const claim of ledger.claims.values()) {
    const isKnown = ledger.articles.some(({ id }) => id === claim.article);
    if (!isKnown) throw new ContentError(claimsFile, null, `${claim.id}: no article ${claim.article} in articles.json`);
  }
  for (const [file, text] of Object.entries(factTexts)) indexById(file, parseJson(file, text, facts), ledger.facts);
  return ledger;
}

export const LEDGER = readLedger(articlesJson, claimsJson, FACT_FILES);

export interface Reference {
  readonly kind: 'claim' | 'fact';
  /** Element id on the sources page. */
  readonly anchor: string;
  /** Short text of the chip, and for a claim its number in the article. */
  readonly chip: string;
  readonly number: string | null;
  /** What is read out for the chip. */
  readonly label: string;
  /** The figure with its unit, in the reader's language; null where the entry holds none. */
  readonly figure: string | null;
}

function figureOf({ value, unit }: Pick<Claim, 'value' | 'unit'>, language: Language): string | null {
  return value === undefined || unit === undefined ? null : formatFigure(value, unit, language);
}

/** What a text shows for a claim id (`23-42`) or a fact id; null when the ledger has neither. */
export function resolveReference(ledger: Ledger, ref: string, language: Language): Reference | null {
  const { source } = messagesIn(language);
  const claim = ledger.claims.get(ref);
  if (claim) {
    const date = formatDate(claim.article, language);
    return {
      kind: 'claim',
      anchor: `claim-${claim.id}`,
      chip: fill(source.claim, { date }),
      number: formatNumber(Number(claim.id.split('-')[1]), language),
      label: fill(source.claimLong, { date, id: claim.id }),
      figure: figureOf(claim, language),
    };
  }
  const fact = ledger.facts.get(ref);
  const [first] = fact?.sources ?? [];
  if (!fact || !first) return null;
  const date = first.date ? formatDate(first.date, language) : source.noDate;
  return {
    kind: 'fact',
    anchor: `fact-${fact.id}`,
    number: null,
    chip: first.date ? `${first.publisher}, ${date}` : first.publisher,
    label: `${source.background}: ${fact.sources.map(({ publisher }) => publisher).join('; ')} (${date})`,
    figure: figureOf(fact, language),
  };
}
