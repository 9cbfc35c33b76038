import type { Language } from '../domain/language';
import type { SearchGroup } from '../search/groups';
import type { SearchRow } from '../search/search';
import { formatHash } from '../url/hash';
import { formatPath } from '../url/path';

/** One line of the results, with where it leads. */
export interface Result {
  readonly group: SearchGroup | 'pin';
  readonly title: string;
  readonly detail: string;
  readonly href: string;
}

interface Where {
  readonly base: string;
  readonly language: Language;
  /** Zoom at which a pin is shown. */
  readonly zoom: number;
}

/** What a reader may choose from: a pin where they typed a position, then what was found. */
export function resultsOf(
  rows: readonly SearchRow[],
  pin: { lat: number; lng: number; title: string } | null,
  { base, language, zoom }: Where,
): Result[] {
  const home = formatPath({ kind: 'overview', language }, base);
  const found = rows.map(({ group, title, detail, path }): Result => ({ group, title, detail, href: home + path }));
  if (!pin) return found;
  const { lat, lng, title } = pin;
  const href = home + formatHash({ camera: { zoom, lat, lng }, pin: { lat, lng } });
  return [{ group: 'pin', title, detail: '', href }, ...found];
}

/** Results that a press of Page Down passes. */
const PAGE = 8;
const STEPS: ReadonlyMap<string, number> = new Map([
  ['ArrowDown', 1],
  ['ArrowUp', -1],
  ['PageDown', PAGE],
  ['PageUp', -PAGE],
]);

/** Which of so many results a key leads to, never past either end; null where it leads to none. */
export function stepTo(key: string, from: number, count: number): number | null {
  const step = STEPS.get(key);
  return step === undefined || count === 0 ? null : Math.min(Math.max(from + step, 0), count - 1);
}
