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

/** Names of the provinces that face each other at a fraction on a day, Viet Nam's and Cambodia's. */
export function provincesAt(
  { stretches }: StripData,
  fraction: number,
  day: string,
): { VN: string | null; KH: string | null } {
  const nameOn = (country: 'VN' | 'KH'): string | null =>
    stretches.find(
      (stretch) =>
        stretch.country === country && stretch.from <= fraction && stretch.to >= fraction && holdsOn(stretch.span, day),
    )?.name ?? null;
  return { VN: nameOn('VN'), KH: nameOn('KH') };
}
