import type { FeatureKind } from '$lib/domain/feature';
import { nameIn, type Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceLink, PlaceLinks } from '$lib/domain/pages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { PACKAGES } from './data';
import { placeLink } from './links';

const ERAS = new Map(PACKAGES.provinces.map(({ id, properties }) => [id, properties]));

/** Two provinces of one name and two eras would be one in a list: the era stands beside the name. */
function eraOf(id: string, language: Language): string | undefined {
  const era = ERAS.get(id);
  const { place } = messagesIn(language);
  if (!era?.from && !era?.to) return undefined;
  return fill(era.from ? place.provinceNow : place.provinceThen, { name: '' })
    .trim()
    .replace(/^\((.*)\)$/, '$1');
}

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
