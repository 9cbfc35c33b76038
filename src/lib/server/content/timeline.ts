import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { StoryCard, StoryDate } from '$lib/domain/pages';
import { LEDGER, resolveReference } from './ledger';
import { STORIES, storyCards } from './stories';

/** A date of the timeline, with the stories that tell of it. */
export interface TimelineRow extends StoryDate {
  readonly stories: readonly StoryCard[];
}

/** The dates of all stories in order; what several stories tell of stands once, with links to each. */
export function timelineRows(language: Language): TimelineRow[] {
  const cards = storyCards(language);
  const rows = new Map<string, { iso: string; row: TimelineRow }>();
  for (const { slug, dates } of STORIES) {
    const told = cards.filter((card) => card.slug === slug);
    for (const { date, ref, text } of dates) {
      const key = `${date} ${ref}`;
      const known = rows.get(key)?.row;
      const row: TimelineRow = known ?? {
        date: formatDate(date, language),
        text: text[language],
        isOwn: LEDGER.claims.has(ref),
        anchor: resolveReference(LEDGER, ref, language)?.anchor ?? '',
        stories: [],
      };
      rows.set(key, { iso: date, row: { ...row, stories: [...row.stories, ...told] } });
    }
  }
  return [...rows.values()].sort((a, b) => (a.iso < b.iso ? -1 : 1)).map(({ row }) => row);
}
