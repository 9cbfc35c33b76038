import { formatDate, formatId } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { ReferenceNote, StoryCard } from '$lib/domain/pages';
import { PACKAGE_NAMES, type DataPackage } from '../../../../geodata/schema/properties';
import { readDescriptors } from '../../../../geodata/build/packages';
import { articleInWords, sourcesInWords } from './basis';
import { coverage } from './coverage';
import { LEDGER, resolveReference } from './ledger';
import { certaintyText, sourceLinks } from './source-list';
import { allReferencesOf, referencesOf, storyCards } from './stories';
import { STORIES } from './story-files';

const DESCRIPTORS = readDescriptors(`${process.cwd()}/geodata/packages/`);

// No page is built while a claim of the articles is neither told nor excused.
coverage(
  LEDGER.claims.values(),
  STORIES.map(({ slug }) => slug),
  referencesOf,
);

/** Which stories refer to a claim or a fact. */
const TOLD_IN = STORIES.reduce((told, story) => {
  for (const ref of allReferencesOf(story)) told.set(ref, [...(told.get(ref) ?? []), story.slug]);
  return told;
}, new Map<string, string[]>());

function storiesTelling(ref: string, cards: readonly StoryCard[]): StoryCard[] {
  return cards.filter(({ slug }) => TOLD_IN.get(ref)?.includes(slug));
}

export function articleRows(language: Language) {
  return LEDGER.articles.map(({ id, date, outlet, names, about }) => ({
    id,
    date: formatDate(date, language),
    outlet,
    name: names[language],
    about: about[language],
  }));
}

/** Every claim of the articles, with the phrase by which it can be found, and who tells it or why nobody does. */
export function claimRows(language: Language) {
  const cards = storyCards(language);
  const { source } = messagesIn(language);
  return [...LEDGER.claims.values()].map(({ id, article, statement, anchor, anchorTranslation, untold }) => ({
    anchor: `claim-${id}`,
    label: fill(source.claimLong, { date: formatDate(article, language), id: formatId(id, language) }),
    statement: statement[language],
    phrase: anchor,
    translation: language === 'vi' ? null : anchorTranslation[language],
    stories: storiesTelling(id, cards),
    untold: untold?.[language] ?? null,
  }));
}

function reportInWords(id: string | undefined, language: Language): string[] {
  return LEDGER.articles.filter((article) => article.id === id).map((article) => articleInWords(article, language));
}

function noteOf(ref: string, language: Language): ReferenceNote | null {
  const reference = resolveReference(LEDGER, ref, language);
  if (!reference) return null;
  const { kind, label, statement, qualified, asOf } = reference;
  const claim = LEDGER.claims.get(ref);
  const fact = LEDGER.facts.get(ref);
  return {
    kind,
    label,
    statement,
    figure: qualified,
    asOf,
    phrase: claim?.anchor ?? null,
    translation: claim && language !== 'vi' ? claim.anchorTranslation[language] : null,
    certainty: fact ? certaintyText(fact.certainty, language) : null,
    sources: sourceLinks(fact?.sources ?? [], language),
    basis: fact ? sourcesInWords(fact.sources, language) : reportInWords(claim?.article, language),
  };
}

/** What every source chip opens, by the id of its element on the sources page. */
export function referenceNotes(language: Language): Record<string, ReferenceNote> {
  const refs = [...LEDGER.claims.keys(), ...LEDGER.facts.keys()];
  return Object.fromEntries(
    refs.flatMap((ref) => {
      const anchor = resolveReference(LEDGER, ref, language)?.anchor;
      const note = noteOf(ref, language);
      return anchor && note ? [[anchor, note]] : [];
    }),
  );
}

/** Every background fact, with its sources and how sure it is. */
export function factRows(language: Language) {
  const cards = storyCards(language);
  const { source } = messagesIn(language);
  return [...LEDGER.facts.values()].map(({ id, statement, asOf, certainty, sources }) => ({
    anchor: `fact-${id}`,
    statement: statement[language],
    asOf: asOf ? fill(source.asOf, { date: formatDate(asOf, language) }) : null,
    certainty: certaintyText(certainty, language),
    sources: sourceLinks(sources, language),
    stories: storiesTelling(id, cards),
  }));
}

/** Every data package's descriptor, in the order the map draws them. */
export function dataRows(): DataPackage[] {
  return PACKAGE_NAMES.map((name) => DESCRIPTORS[name]);
}
