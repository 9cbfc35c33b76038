import { fill } from '../domain/fill';
import type { Country } from '../domain/feature';
import type { Messages } from '../domain/messages';
import type { StripData } from '../domain/pages';
import { nearestStop } from '../border/stops';
import { provincesAlong } from './strip/travel';

/**
 * What the map shows, in sentences for those who cannot see it.
 * @param extent the fractions of the line that are in view; null where nothing of it is
 * @param day ISO day whose provinces are named
 */
export function viewText(
  data: StripData,
  extent: readonly [number, number] | null,
  day: string,
  messages: Messages,
): string {
  if (!extent) return messages.map.viewNone;
  const [from, to] = extent;
  const [first, last] = [nearestStop(data.stops, from), nearestStop(data.stops, to)];
  const namesIn = (country: Country): string => provincesAlong(data, country, extent, day).join(', ');
  const line =
    first === last
      ? fill(messages.map.viewOne, { name: first.name })
      : fill(messages.map.viewLine, { from: first.name, to: last.name });
  return `${line} ${fill(messages.map.viewSides, { VN: namesIn('VN'), KH: namesIn('KH') })}`;
}
