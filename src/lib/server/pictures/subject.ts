import type { BoundingBox } from '$lib/domain/feature';
import { formatNumber } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import type { Page } from '$lib/url/path';
import { storyCards } from '../content/stories';
import { STORIES } from '../content/story-files';
import { LINE } from '../places/data';
import { placePage } from '../places/page';
import { placeTarget, storyTarget } from '../targets';
import { titleOf } from '../titles';

/** What the picture of a page says and shows. */
export interface Subject {
  readonly title: string;
  /** Stands above the title. */
  readonly kicker: string | null;
  /** Stands below the title. */
  readonly detail: string | null;
  readonly target: MapTarget;
}

function storySubject(slug: string, language: Language): Subject | null {
  const story = STORIES.find((candidate) => candidate.slug === slug);
  const card = storyCards(language).find((candidate) => candidate.slug === slug);
  if (!story || !card) return null;
  const position = fill(messagesIn(language).story.number, {
    number: formatNumber(card.number, language),
    count: formatNumber(STORIES.length, language),
  });
  return { title: card.title, kicker: `${position} · ${card.kicker}`, detail: card.date, target: storyTarget(story) };
}

/** A frame that shows some of the border as well: of a place far from it alone there is little to see. */
function withBorder([west, south, east, north]: BoundingBox): BoundingBox {
  const [lng, lat] = LINE.locate([(west + east) / 2, (south + north) / 2]).position;
  return [Math.min(west, lng), Math.min(south, lat), Math.max(east, lng), Math.max(north, lat)];
}

function placeSubject(id: string, language: Language): Subject | null {
  const place = placePage(id, language);
  if (!place) return null;
  const target = placeTarget(place);
  return {
    title: place.title,
    kicker: place.kicker,
    detail: place.noPosition,
    target: { ...target, bbox: withBorder(target.bbox) },
  };
}

/** What the picture of a page says and shows, titled as the page is; null where there is no such page. */
export function subjectOf(page: Page): Subject | null {
  if (page.kind === 'story') return storySubject(page.id, page.language);
  if (page.kind === 'place') return placeSubject(page.id, page.language);
  const title = titleOf(page);
  return title === null ? null : { title, kicker: null, detail: null, target: WHOLE_BORDER_TARGET };
}
