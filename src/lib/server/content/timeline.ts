import { formatDate } from '$lib/domain/format';
import { inEachLanguage, type Language } from '$lib/domain/language';
import type { StoryCard, TimelineEvent } from '$lib/domain/pages';
import { placeLink } from '../places/links';
import { ContentError } from './error';
import { EVENTS } from './events';
import type { EventFile } from './schema';
import { certaintyText, sourceLinks } from './source-list';
import { LEDGER } from './ledger';
import { cardsOf } from './stories';
import { STORIES } from './story-files';

/** The days of the talks that the articles report. */
const OWN_DAYS: ReadonlySet<string> = new Set(LEDGER.articles.map(({ date }) => date));

function checkStories(): void {
  for (const { id, stories } of EVENTS) {
    const unknown = stories.find((slug) => !STORIES.some((story) => story.slug === slug));
    if (unknown !== undefined)
      throw new ContentError('src/content/timeline/events.json', null, `${id}: there is no story "${unknown}"`);
  }
}
checkStories();

function eventRow({ id, date, title, topic, place, stories, certainty, sources }: EventFile, language: Language) {
  return {
    id,
    iso: date,
    year: Number(date.slice(0, 4)),
    date: formatDate(date, language),
    text: title[language],
    topic,
    sides: [...new Set(sources.map(({ country }) => country))],
    isOwn: OWN_DAYS.has(date) && topic === 'talks',
    place: place === null ? null : placeLink(place, language),
    stories,
    certainty: certaintyText(certainty, language),
    sources: sourceLinks(sources, language),
  };
}

/** Made once: every story's page shows some of them. */
const ROWS = inEachLanguage((language) => EVENTS.map((event) => eventRow(event, language)));

/** The timeline's events in a language, the oldest first. */
export function eventRows(language: Language): readonly TimelineEvent[] {
  return ROWS[language];
}

/** The cards of the stories that events lead to. */
export function storiesOf(events: readonly TimelineEvent[], language: Language): StoryCard[] {
  return cardsOf([...new Set(events.flatMap(({ stories }) => stories))], language);
}
