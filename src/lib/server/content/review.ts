import { LANGUAGES, type Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import glossaryJson from '../../../content/glossary.json?raw';
import { checkIds, ContentError, parseJson } from './error';
import { PLACE_IDS } from './place-ids';
import { glossary as schema, type GlossaryRow } from './schema';
import { reviewOf, storyCards } from './stories';

const FILE = 'src/content/glossary.json';

/** @throws ContentError when an entry breaks its schema, an id stands twice or a place is unknown */
export function readGlossary(text: string, places: ReadonlySet<string>): GlossaryRow[] {
  const rows = parseJson(FILE, text, schema);
  checkIds(FILE, rows);
  for (const { id, place } of rows) {
    if (place !== null && !places.has(place))
      throw new ContentError(FILE, null, `${id}: no place "${place}" on the map`);
  }
  return rows;
}

const GLOSSARY = readGlossary(glossaryJson, PLACE_IDS);

/** The names and terms a native editor could confirm, by group, in the order of the file. */
export function reviewGroups(language: Language) {
  const { review } = messagesIn(language);
  const groups = new Map<GlossaryRow['group'], GlossaryRow[]>();
  for (const row of GLOSSARY) groups.set(row.group, [...(groups.get(row.group) ?? []), row]);
  return [...groups].map(([group, rows]) => ({
    group,
    title: review.groups[group],
    rows: rows.map(({ id, vi, km, en, doubt, languages, question, place }) => ({
      id,
      names: LANGUAGES.map((each) => ({
        language: each,
        name: { vi, km, en }[each],
        isDoubtful: languages.includes(each),
      })),
      doubt: review.doubt[doubt],
      question: question[language],
      place,
    })),
  }));
}

/** How far each story's text in a language has been read by a native editor. */
export function reviewStates(language: Language): string[] {
  const { review } = messagesIn(language);
  return storyCards(language).map(({ slug, title }) =>
    fill(review.status, { title, state: reviewOf(slug, language) ?? review.awaiting }),
  );
}
