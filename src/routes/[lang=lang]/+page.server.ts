import { toHtml } from 'hast-util-to-html';
import { fill } from '$lib/domain/fill';
import { isLanguage, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import { LEDGER, resolveReference } from '$lib/server/content/ledger';
import { shareCells } from '$lib/server/content/share-cells';
import { MOST_LISTED, storyCards } from '$lib/server/content/stories';
import { STORIES } from '$lib/server/content/story-files';
import { tinyMap, tinyOutline } from '$lib/server/drawn-map/tiny';
import { CROSSINGS_IN_ORDER, UNLOCATED_CROSSINGS } from '$lib/server/places/data';
import { crossingLink } from '$lib/server/places/links';
import { otherPlaces } from '$lib/server/places/others';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The claim that says how much of the line is not yet demarcated, and the fact that says how much is. */
const NOT_DEMARCATED = '23-43';
const DEMARCATED = 'demarcated-share';

/** The figure of the share that is left, with its source and the bar that shows it. */
function openShare(language: Language) {
  const reference = resolveReference(LEDGER, NOT_DEMARCATED, language);
  const filled = LEDGER.facts.get(DEMARCATED)?.value;
  if (!reference?.figure || filled === undefined)
    throw new Error(`The overview needs the figures of ${NOT_DEMARCATED} and ${DEMARCATED}`);
  const label = fill(messagesIn(language).story.notDemarcated, { share: reference.figure });
  return { ...reference, bar: toHtml(shareCells(filled, label)) };
}

export const load: PageServerLoad = ({ params, locals }) => {
  const language = params.lang;
  if (!isLanguage(language)) error(404);
  locals.target = WHOLE_BORDER_TARGET;
  const stories = storyCards(language);
  const listed = STORIES.slice(0, MOST_LISTED);
  return {
    target: WHOLE_BORDER_TARGET,
    stories: stories.slice(0, MOST_LISTED),
    next: stories[MOST_LISTED] ?? null,
    maps: {
      outline: tinyOutline(),
      of: Object.fromEntries(listed.map(({ slug, features, bbox }) => [slug, tinyMap(features, bbox[3])])),
    },
    share: openShare(language),
    crossings: CROSSINGS_IN_ORDER.map((crossing) => crossingLink(crossing, language)),
    unlocated: UNLOCATED_CROSSINGS.map((crossing) => crossingLink(crossing, language)),
    others: otherPlaces(language),
  };
};
