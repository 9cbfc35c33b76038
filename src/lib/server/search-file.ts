import { formatDate } from '$lib/domain/format';
import { LANGUAGES, nameIn, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import type { SearchGroup } from '$lib/search/groups';
import { buildIndex, type SearchFile, type SearchRow } from '$lib/search/search';
import { EVENTS } from './content/events';
import { LEDGER } from './content/ledger';
import { storyCards } from './content/stories';
import { placeLabel } from './places/links';

type Row = Omit<SearchRow, 'id'>;

const others = (language: Language): Language[] => LANGUAGES.filter((each) => each !== language);

function storyRows(language: Language): Row[] {
  return storyCards(language).map(({ slug, title, kicker }, index) => ({
    group: 'stories',
    title,
    detail: kicker,
    path: `stories/${slug}/`,
    names: others(language).flatMap((other) => {
      const card = storyCards(other)[index];
      return card ? [card.title, card.kicker] : [];
    }),
  }));
}

function placeRows(language: Language): Row[] {
  const { search } = messagesIn(language);
  return SUMMARIES.map(({ id, names, bbox }) => {
    const title = nameIn(names, language);
    const kind = placeLabel(id, language);
    return {
      group: 'places',
      title,
      detail: bbox ? kind : `${kind} · ${search.noPosition}`,
      path: `places/${id}/`,
      names: [...new Set(others(language).flatMap((other) => names[other] ?? []))].filter((name) => name !== title),
    };
  });
}

function claimRows(language: Language): Row[] {
  return [...LEDGER.claims.values()].map(({ id, article, statement }) => ({
    group: 'claims',
    title: statement[language],
    detail: formatDate(article, language),
    path: `sources/#claim-${id}`,
    names: [],
  }));
}

function eventRows(language: Language): Row[] {
  return EVENTS.map(({ id, date, title }) => ({
    group: 'events',
    title: title[language],
    detail: formatDate(date, language),
    path: `timeline/#${id}`,
    names: [],
  }));
}

const ROWS: Readonly<Record<SearchGroup, (language: Language) => Row[]>> = {
  stories: storyRows,
  places: placeRows,
  claims: claimRows,
  events: eventRows,
};

/** Everything of one kind that can be found in a language, with the index of its words. */
export function searchFile(language: Language, group: SearchGroup): SearchFile {
  const rows = ROWS[group](language).map((row, id) => ({ id, ...row }));
  return { rows, index: buildIndex(rows) };
}
