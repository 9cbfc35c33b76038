import type { Language } from '$lib/domain/language';
import { nameIn } from '$lib/domain/language';
import type { ListedPlace } from '$lib/domain/pages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { STOPS, STRETCHES } from '$lib/geodata/generated/axis';
import { LINE, PACKAGES, summaryOf } from './data';
import { eraOf, placeLabel, symbolOf } from './links';

const CROSSINGS = new Map(PACKAGES.crossings.map(({ id, properties }) => [id, properties]));
const FRACTIONS = new Map(STOPS.map(({ id, fraction }) => [id, fraction]));

/** The provinces that a place stands in or beside: a crossing's on both sides, those of both eras. */
function provincesOf(id: string): string[] {
  const crossing = CROSSINGS.get(id);
  if (!crossing) return [];
  const { vn, kh } = crossing;
  return [vn.provinceSince2025, vn.province, kh.province].flatMap((province) => province ?? []);
}

/** How far along the line a place stands; what has no position stands where its province begins. */
function fractionOf(id: string): number {
  const own = FRACTIONS.get(id) ?? STRETCHES.find((stretch) => stretch.id === id)?.from;
  if (own !== undefined) return own;
  const bbox = summaryOf(id)?.bbox;
  if (bbox) return LINE.locate([(bbox[0] + bbox[2]) / 2, (bbox[1] + bbox[3]) / 2]).fraction;
  const provinces = provincesOf(id);
  return STRETCHES.find((stretch) => provinces.includes(stretch.id))?.from ?? 1;
}

/** Every place, located or not, in the order in which one meets it from the Gulf to the tripoint. */
export function placeList(language: Language): ListedPlace[] {
  const name = (id: string): string => {
    const names = summaryOf(id)?.names;
    return names ? nameIn(names, language) : id;
  };
  return SUMMARIES.map(({ id, kind, names, bbox }) => ({
    id,
    kind,
    name: nameIn(names, language),
    label: [placeLabel(id, language), eraOf(id, language)].filter(Boolean).join(', '),
    symbol: symbolOf(id, kind),
    class: CROSSINGS.get(id)?.class ?? null,
    isLocated: bbox !== null,
    provinces: provincesOf(id).map((province) => ({ id: province, name: name(province) })),
    fraction: fractionOf(id),
  })).sort((a, b) => a.fraction - b.fraction || a.name.localeCompare(b.name, language));
}
