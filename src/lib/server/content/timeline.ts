import type { Language } from '$lib/domain/language';
import type { StoryCard, StoryDate } from '$lib/domain/pages';
import { dateOf, STORIES, storyCards } from './stories';

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
    for (const date of dates) {
      const key = `${date.date} ${date.ref}`;
      const row = rows.get(key)?.row ?? { ...dateOf(date, language), stories: [] };
      rows.set(key, { iso: date.date, row: { ...row, stories: [...row.stories, ...told] } });
    }
  }
  return [...rows.values()].sort((a, b) => (a.iso < b.iso ? -1 : 1)).map(({ row }) => row);
}
