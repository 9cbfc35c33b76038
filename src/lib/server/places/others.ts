import type { FeatureKind } from '$lib/domain/feature';
import { nameIn, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceLink, PlaceLinks } from '$lib/domain/pages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { eraOf, placeLink } from './links';

function byName(kind: FeatureKind, language: Language): PlaceLink[] {
  return SUMMARIES.filter((row) => row.kind === kind)
    .sort((a, b) => nameIn(a.names, language).localeCompare(nameIn(b.names, language), language))
    .map(({ id }) => placeLink(id, language, eraOf(id, language)));
}

/** Every place that is no crossing, by kind and name: the way to their pages without the map. */
export function otherPlaces(language: Language): PlaceLinks[] {
  const { kind } = messagesIn(language);
  const kinds = ['border', 'marker', 'province', 'project', 'airport', 'town'] as const;
  return kinds.map((each) => ({ title: kind[each], links: byName(each, language) }));
}
