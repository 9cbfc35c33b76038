import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/fold';
import type { FeatureSummary } from '../domain/feature';
import { LANGUAGES } from '../domain/language';
import { LONGEST } from '../domain/longest';
import { SUMMARIES } from './generated/summaries';

/** A name as an address writes it: `Mộc Bài – Bavet` and `moc-bai-bavet` are alike. */
const asSlug = (text: string): string => fold(text).replace(/[\s–-]+/g, '-');

/** Share of a name's letters that must be changed before it no longer resembles what was asked. */
const FAR = 0.6;

/** Share of its letters in which a name differs from what was asked; at least those that one of them has more. */
function difference(asked: string, name: string): number {
  const longer = Math.max(name.length, asked.length);
  const more = Math.abs(name.length - asked.length) / longer;
  return more < FAR ? distance(asked, name) / longer : more;
}

function lastPart(path: string): string {
  const parts = path.split('/').filter(Boolean);
  try {
    return asSlug(decodeURIComponent(parts.at(-1) ?? ''));
  } catch {
    return asSlug(parts.at(-1) ?? ''); // a stray % in the address
  }
}

/**
 * The places whose id or name is nearest to the last part of a path, the nearest first; none for a path longer than
 * {@link LONGEST}.
 */
export function nearestPlaces(path: string, count = 5): FeatureSummary[] {
  const asked = path.length > LONGEST ? '' : lastPart(path);
  if (asked === '') return [];
  return SUMMARIES.map((place) => {
    const names = [place.id, ...LANGUAGES.map((language) => place.names[language] ?? place.id)].map(asSlug);
    const off = Math.min(...names.map((name) => difference(asked, name)));
    return { place, off };
  })
    .filter(({ off }) => off < FAR)
    .sort((a, b) => a.off - b.off)
    .slice(0, count)
    .map(({ place }) => place);
}
