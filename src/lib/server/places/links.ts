import type { FeatureKind } from '$lib/domain/feature';
import { nameIn, type Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceLink } from '$lib/domain/pages';
import { PACKAGES, summaryOf, type Crossing } from './data';

const CROSSINGS = new Map(PACKAGES.crossings.map((crossing) => [crossing.id, crossing]));
const CAPITALS = new Set(PACKAGES.towns.filter(({ properties }) => properties.rank === 1).map(({ id }) => id));

/** The symbol of a place, as the legend draws it. */
export function symbolOf(id: string, kind: FeatureKind): string {
  if (kind === 'crossing') return `crossing-${CROSSINGS.get(id)?.properties.class ?? 'sub'}`;
  if (kind === 'town') return CAPITALS.has(id) ? 'capital' : 'town';
  return kind;
}

/** What a crossing is in words: its legal class, or that no source confirms it as a crossing. */
export function crossingKind({ properties }: Crossing, language: Language): string {
  const { kind } = messagesIn(language);
  return properties.unconfirmed ? kind.unconfirmed : kind[properties.class];
}

/** What a place is in words; Ho Chi Minh City is drawn like the capitals but is none. */
export function placeLabel(id: string, language: Language): string {
  const { kind } = messagesIn(language);
  const crossing = CROSSINGS.get(id);
  if (crossing) return crossingKind(crossing, language);
  const own = summaryOf(id)?.kind ?? 'border';
  return symbolOf(id, own) === 'capital' && id !== 'hcmc' ? kind.capital : kind[own];
}

const ERAS = new Map(PACKAGES.provinces.map(({ id, properties }) => [id, properties]));

/** Two provinces of one name and two eras would be one in a list: the era stands beside the name. */
export function eraOf(id: string, language: Language): string | undefined {
  const era = ERAS.get(id);
  const { place } = messagesIn(language);
  if (!era?.from && !era?.to) return undefined;
  return fill(era.from ? place.provinceNow : place.provinceThen, { name: '' })
    .trim()
    .replace(/^\((.*)\)$/, '$1');
}

/**
 * A link to a place in the reader's language.
 * @throws Error when there is no such place, which the data check rules out
 */
export function placeLink(id: string, language: Language, detail?: string): PlaceLink {
  const summary = summaryOf(id);
  if (!summary) throw new Error(`No place "${id}" in the index: run npm run geodata`);
  const link = { id, name: nameIn(summary.names, language), symbol: symbolOf(id, summary.kind) };
  return detail === undefined ? link : { ...link, detail };
}

export function crossingLink(crossing: Crossing, language: Language): PlaceLink {
  return placeLink(crossing.id, language, crossingKind(crossing, language));
}
