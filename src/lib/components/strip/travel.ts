import type { Country } from '../../domain/feature';
import type { StripData } from '../../domain/pages';
import { holdsOn } from '../../domain/span';

/** Where a key leads from a stop: to another stop's place in the list, or nowhere for other keys. */
export function stopAfterKey({ stops, stretches }: StripData, index: number, key: string, day: string): number | null {
  const last = stops.length - 1;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowUp':
      return Math.min(last, index + 1);
    case 'ArrowLeft':
    case 'ArrowDown':
      return Math.max(0, index - 1);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageUp':
    case 'PageDown': {
      const thresholds = stretches.filter(({ span }) => holdsOn(span, day)).map(({ from }) => from);
      return stopInNextProvince(stops, thresholds, index, key === 'PageUp' ? 1 : -1);
    }
    default:
      return null;
  }
}

/** The first stop beyond the next threshold between provinces, on either side of the line. */
function stopInNextProvince(
  stops: StripData['stops'],
  thresholds: readonly number[],
  index: number,
  direction: 1 | -1,
): number {
  const here = stops[index]?.fraction ?? 0;
  const provinceOf = (fraction: number): number => thresholds.filter((from) => from <= fraction).length;
  for (let next = index + direction; next >= 0 && next < stops.length; next += direction) {
    if (provinceOf(stops[next]?.fraction ?? 0) !== provinceOf(here)) return next;
  }
  return direction === 1 ? stops.length - 1 : 0;
}

/** Names of a country's provinces on a day that have some of the line between two fractions, from the Gulf on. */
export function provincesAlong(
  { stretches }: StripData,
  country: Country,
  [from, to]: readonly [number, number],
  day: string,
): string[] {
  return stretches
    .filter((stretch) => stretch.country === country && stretch.from <= to && stretch.to >= from)
    .filter(({ span }) => holdsOn(span, day))
    .map(({ name }) => name);
}

/** Names of the provinces that face each other at a fraction on a day, Viet Nam's and Cambodia's. */
export function provincesAt(data: StripData, fraction: number, day: string): Record<Country, string | null> {
  const nameOn = (country: Country): string | null =>
    provincesAlong(data, country, [fraction, fraction], day)[0] ?? null;
  return { VN: nameOn('VN'), KH: nameOn('KH') };
}
