import { LANGUAGES, nameIn, type Language } from '$lib/domain/language';
import { formatDate } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceLink, PlacePage, PlaceRow, PlaceSide } from '$lib/domain/pages';
import { inReadersOrder } from '$lib/domain/pair';
import { ALWAYS, dayBefore, firstDay } from '$lib/domain/span';
import { CROSSINGS_IN_ORDER, PACKAGES, summaryOf, type Crossing } from './data';
import { crossingLink, placeLink } from './links';

type Side = Crossing['properties']['vn'];

const SPANS = new Map(PACKAGES.provinces.map(({ id, properties: { from, to } }) => [id, { from, to }]));

function provinces(side: Side, language: Language): PlaceSide['provinces'] {
  const { place } = messagesIn(language);
  const { province: then, provinceSince2025: now } = side;
  const entry = (id: string, pattern: string) => {
    const names = summaryOf(id)?.names;
    const name = names ? nameIn(names, language) : id;
    return { link: placeLink(id, language), text: fill(pattern, { name }), span: SPANS.get(id) ?? ALWAYS };
  };
  if (!then) return [];
  if (!now) return [entry(then, '{name}')];
  return [entry(now, place.provinceNow), entry(then, place.provinceThen)];
}

/** Since when a crossing has its class, and which it had before, where a source says so. */
export function classRows({ properties: { class: type, raised } }: Crossing, language: Language): PlaceRow[] {
  if (!raised) return [];
  const { kind, place } = messagesIn(language);
  const since = fill(place.classSince, { class: kind[type], date: formatDate(raised.since, language) });
  const detail = raised.before ? fill(place.classBefore, { class: kind[raised.before] }) : place.classBeforeUnknown;
  return [{ label: kind.crossing, value: since, detail }];
}

/** What a crossing was until it was raised to its class. */
export function beforeOf({ properties: { raised } }: Crossing, language: Language): PlacePage['before'] {
  if (!raised) return null;
  const { kind } = messagesIn(language);
  return {
    kicker: raised.before ? kind[raised.before] : kind.crossing,
    symbol: `crossing-${raised.before ?? 'main'}`,
    span: { from: null, to: dayBefore(firstDay(raised.since)) },
  };
}

/** The reader's own language first, then the others in their usual order. */
const readersFirst = (language: Language): Language[] => [language, ...LANGUAGES.filter((each) => each !== language)];

function side(country: 'VN' | 'KH', of: Side, language: Language): PlaceSide {
  return {
    country: messagesIn(language).country[country],
    names: readersFirst(language).map((each) => ({ language: each, name: of.names?.[each] ?? null })),
    provinces: provinces(of, language),
    road: of.road,
  };
}

/** Both sides of a crossing, in the order of the reader's language. */
export function sidesOf({ properties: { vn, kh } }: Crossing, language: Language): PlaceSide[] {
  return inReadersOrder(side('VN', vn, language), side('KH', kh, language), language);
}

/** The next located crossing along the line, to either end. */
export function neighboursOf(
  id: string,
  language: Language,
): { towardsGulf: PlaceLink | null; towardsTripoint: PlaceLink | null } {
  const index = CROSSINGS_IN_ORDER.findIndex((crossing) => crossing.id === id);
  const at = (position: number): PlaceLink | null => {
    const crossing = CROSSINGS_IN_ORDER[position];
    return crossing ? crossingLink(crossing, language) : null;
  };
  return index === -1
    ? { towardsGulf: null, towardsTripoint: null }
    : { towardsGulf: at(index - 1), towardsTripoint: at(index + 1) };
}
