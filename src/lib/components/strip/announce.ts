import { fill } from '../../domain/fill';
import { formatNumber } from '../../domain/format';
import type { Language } from '../../domain/language';
import type { Messages } from '../../domain/messages';
import type { StripData } from '../../domain/pages';
import { inReadersOrder } from '../../domain/pair';
import { provincesAt } from './travel';

/** A stop in words: what it is, between which provinces, how many stories pass there, and what comes next. */
export function stopText(data: StripData, index: number, day: string, language: Language, messages: Messages): string {
  const stop = data.stops[index];
  if (!stop) return '';
  const { VN, KH } = provincesAt(data, stop.fraction, day);
  const provinces = inReadersOrder(VN, KH, language)
    .filter((name) => name !== null)
    .join(' – ');
  const { count } = stop;
  const pattern = count === 1 ? messages.strip.oneStory : messages.strip.stories;
  const stories = fill(pattern, { count: formatNumber(count, language) });
  const next = data.stops[index + 1];
  const onward = next ? fill(messages.strip.next, { name: next.name }) : messages.strip.last;
  return [stop.name, stop.label, provinces, ...(count > 0 ? [stories] : []), onward].join(', ');
}
