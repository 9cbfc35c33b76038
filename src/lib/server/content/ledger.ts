import type { Language } from '$lib/domain/language';
import { formatDate, formatFigure, formatId, formatNumber } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import articlesJson from '../../../content/articles.json?raw';
import { checkIds, ContentError, parseJson } from './error';
import { articles, claims, facts, type Article, type Claim, type Fact } from './schema';

const FACT_FILES = import.meta.glob<string>('/src/content/facts/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const CLAIM_FILES = import.meta.glob<string>('/src/content/claims/*.json', {
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
  checkIds(file, [...into.values(), ...rows]);
  for (const row of rows) into.set(row.id, row);
}

/** The claims of one article, whose file bears the article's id. */
function readClaims(file: string, text: string, ledger: { articles: readonly Article[]; claims: Map<string, Claim> }) {
  const rows = parseJson(file, text, claims);
  indexById(file, rows, ledger.claims);
  for (const { id, article } of rows) {
    const isKnown = ledger.articles.some((known) => known.id === article);
    if (!isKnown || !file.endsWith(`/${article}.json`))
      throw new ContentError(file, null, `${id}: no article ${article} in articles.json, or this is not its file`);
  }
}

/** Every claim of an article is in the ledger, numbered from 01 without a gap. */
function checkNumbers({ id, claims: count }: Article, ledger: ReadonlyMap<string, Claim>): void {
  const held = [...ledger.values()].filter(({ article }) => article === id);
  const numbers = new Set(held.map((claim) => Number(claim.id.split('-')[1])));
  for (let number = 1; number <= count; number += 1) {
    if (numbers.has(number)) continue;
    const reason = `claim ${number} of the ${count} of this article is missing: add it, or correct "claims" in articles.json`;
    throw new ContentError(`src/content/claims/${id}.json`, null, reason);
  }
  if (held.length > count)
    throw new ContentError(
      'src/content/articles.json',
      null,
      `${id}: "claims" says ${count}, but there are ${held.length}`,
    );
}

/**
 * Builds the ledger from the files' texts.
 * @throws ContentError when an entry breaks its schema, an id stands twice, a claim names no article or is missing
 */
export function readLedger(
  articlesText: string,
  claimTexts: Record<string, string>,
  factTexts: Record<string, string>,
): Ledger {
  const ledger = {
    articles: parseJson('src/content/articles.json', articlesText, articles),
    claims: new Map<string, Claim>(),
    facts: new Map<string, Fact>(),
  };
  for (const [file, text] of Object.entries(claimTexts)) readClaims(file, text, ledger);
  for (const article of ledger.articles) checkNumbers(article, ledger.claims);
  for (const [file, text] of Object.entries(factTexts)) indexById(file, parseJson(file, text, facts), ledger.facts);
  return ledger;
}

/** The claim or fact with an id; undefined when the ledger has neither. */
export function entryOf({ claims, facts }: Ledger, ref: string): Claim | Fact | undefined {
  return claims.get(ref) ?? facts.get(ref);
}

export const LEDGER = readLedger(articlesJson, CLAIM_FILES, FACT_FILES);

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
  /** The figure as it stands alone, with “more than” or “about”. */
  readonly qualified: string | null;
  readonly value: number | null;
  readonly qualifier: Claim['qualifier'] | null;
  /** The date for which the figure holds, in words. */
  readonly asOf: string | null;
  readonly statement: string;
}

type Figure = Pick<Claim, 'value' | 'unit' | 'qualifier' | 'asOf'>;

function figureOf({ value, unit, qualifier, asOf }: Figure, language: Language) {
  const { figure: messages, source } = messagesIn(language);
  const figure = value === undefined || unit === undefined ? null : formatFigure(value, unit, language);
  return {
    figure,
    qualified:
      figure && qualifier ? fill(messages[qualifier], { figure, place: formatNumber(value ?? 0, language) }) : figure,
    value: value ?? null,
    qualifier: qualifier ?? null,
    asOf: asOf ? fill(source.asOf, { date: formatDate(asOf, language) }) : null,
  };
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
      label: fill(source.claimLong, { date, id: formatId(claim.id, language) }),
      statement: claim.statement[language],
      ...figureOf(claim, language),
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
    statement: fact.statement[language],
    ...figureOf(fact, language),
  };
}
