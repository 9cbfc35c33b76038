import { isLanguage } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { LEDGER, resolveReference } from '$lib/server/content/ledger';
import { storyCards } from '$lib/server/content/stories';
import { CROSSINGS_IN_ORDER, UNLOCATED_CROSSINGS } from '$lib/server/places/data';
import { crossingLink } from '$lib/server/places/links';
import { otherPlaces } from '$lib/server/places/others';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The claim that says how much of the line is not yet demarcated. */
const NOT_DEMARCATED = '23-43';

export const load: PageServerLoad = ({ params, locals }) => {
  const language = params.lang;
  if (!isLanguage(language)) error(404);
  const target: MapTarget = { bbox: WHOLE_BORDER, selected: null, lit: [], date: null };
  locals.target = target;
  const share = resolveReference(LEDGER, NOT_DEMARCATED, language);
  return {
    target,
    stories: storyCards(language),
    share: {
      figure: share?.figure ?? '',
      anchor: share?.anchor ?? '',
      chip: share?.chip ?? '',
      label: share?.label ?? '',
    },
    crossings: CROSSINGS_IN_ORDER.map((crossing) => crossingLink(crossing, language)),
    unlocated: UNLOCATED_CROSSINGS.map((crossing) => crossingLink(crossing, language)),
    others: otherPlaces(language),
    site: messagesIn(language).site,
  };
};
