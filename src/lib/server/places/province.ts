import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceLinks, PlaceRow } from '$lib/domain/pages';
import type { TypedFeature } from '../../../../geodata/build/packages';
import { overlaps } from '$lib/domain/span';
import { STRETCHES } from '$lib/geodata/generated/axis';
import { CROSSINGS_IN_ORDER, PACKAGES, summaryOf, UNLOCATED_CROSSINGS } from './data';
import { crossingLink, eraOf, placeLink } from './links';

export type Province = TypedFeature<'provinces'>;

/** From and to which day a province of Viet Nam's is one; nothing for those that have not changed. */
export function provinceRows({ properties: { from, to } }: Province, language: Language): PlaceRow[] {
  const { kind, place } = messagesIn(language);
  const row = (pattern: string, day: string | null): PlaceRow[] =>
    day ? [{ label: kind.province, value: fill(pattern, { date: formatDate(day, language) }) }] : [];
  return [...row(place.validFrom, from), ...row(place.validTo, to)];
}

function kin(province: Province, language: Language): PlaceLinks[] {
  const { place } = messagesIn(language);
  const links = (ids: readonly string[]) => ids.filter(summaryOf).map((id) => placeLink(id, language));
  const successor = PACKAGES.provinces
    .filter(({ properties }) => properties.members?.includes(province.id))
    .map(({ id }) => id);
  return [
    { title: place.members, links: links(province.properties.members ?? []) },
    { title: place.successor, links: links(successor) },
  ];
}

/** The provinces across the line from one, from the Gulf to the tripoint: those of its own time. */
function facing({ id }: Province): string[] {
  const own = STRETCHES.filter((stretch) => stretch.id === id);
  const across = STRETCHES.filter(({ country, from, to, span }) =>
    own.some(
      (stretch) =>
        country !== stretch.country && from < stretch.to && to > stretch.from && overlaps(span, stretch.span),
    ),
  );
  return [...new Set(across.sort((a, b) => a.from - b.from).map((stretch) => stretch.id))];
}

/** The crossings on a province's side, its predecessors or successor, and the towns that are its seat. */
export function provinceLinks(province: Province, language: Language): PlaceLinks[] {
  const { place } = messagesIn(language);
  const here = [...CROSSINGS_IN_ORDER, ...UNLOCATED_CROSSINGS].filter(({ properties: { vn, kh } }) =>
    [vn.province, vn.provinceSince2025, kh.province].includes(province.id),
  );
  const groups = [
    { title: place.facesAcross, links: facing(province).map((id) => placeLink(id, language, eraOf(id, language))) },
    ...kin(province, language),
    { title: place.crossingsHere, links: here.map((crossing) => crossingLink(crossing, language)) },
  ];
  return groups.filter(({ links }) => links.length > 0);
}
