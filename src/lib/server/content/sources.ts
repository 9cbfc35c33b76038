import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { StoryCard } from '$lib/domain/pages';
import { PACKAGE_NAMES, type DataPackage } from '../../../../geodata/schema/properties';
import { readDescriptors } from '../../../../geodata/build/packages';
import { LEDGER } from './ledger';
import { certaintyText, sourceLinks } from './source-list';
import { referencesOf, STORIES, storyCards } from './stories';

const DESCRIPTORS = readDescriptors(`${process.cwd()}/geodata/packages/`);

/** Which stories refer to a claim or a fact. */
const TOLD_IN = STORIES.reduce((told, { slug }) => {
  for (const ref of referencesOf(slug)) told.set(ref, [...(told.get(ref) ?? []), slug]);
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

/** Every claim told so far, with the phrase by which it can be found in its article. */
export function claimRows(language: Language) {
  const cards = storyCards(language);
  const { source } = messagesIn(language);
  return [...LEDGER.claims.values()].map(({ id, article, statement, anchor, anchorTranslation }) => ({
    anchor: `claim-${id}`,
    label: fill(source.claimLong, { date: formatDate(article, language), id }),
    statement: statement[language],
    phrase: anchor,
    translation: language === 'vi' ? null : anchorTranslation[language],
    stories: storiesTelling(id, cards),
  }));
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
