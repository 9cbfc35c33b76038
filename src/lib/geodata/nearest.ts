import { distance } from 'fastest-levenshtein';
import { fold } from '../domain/fold';
import type { FeatureSummary } from '../domain/feature';
import { LANGUAGES } from '../domain/language';
import { SUMMARIES } from './generated/summaries';

/** A name as an address writes it: `Mộc Bài – Bavet` and `moc-bai-bavet` are alike. */
const asSlug = (text: string): string => fold(text).replace(/[\s–-]+/g, '-');

/** Share of a name's letters that must be changed before it no longer resembles what was asked. */
const FAR = 0.6;

function lastPart(path: string): string {
  const parts = path.split('/').filter(Boolean);
  try {
    return asSlug(decodeURIComponent(parts.at(-1) ?? ''));
  } catch {
    return asSlug(parts.at(-1) ?? ''); // a stray % in the address
  }
}

/** The places whose id or name is nearest to the last part of a path, the nearest first. */
export function nearestPlaces(path: string, count = 5): FeatureSummary[] {
  const asked = lastPart(path);
  if (asked === '') return [];
  return SUMMARIES.map((place) => {
    const names = [place.id, ...LANGUAGES.map((language) => place.names[language] ?? place.id)].map(asSlug);
    const off = Math.min(...names.map((name) => distance(asked, name) / Math.max(name.length, asked.length)));
    return { place, off };
  })
    .filter(({ off }) => off < FAR)
    .sort((a, b) => a.off - b.off)
    .slice(0, count)
    .map(({ place }) => place);
}
