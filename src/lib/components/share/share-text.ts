import { fill } from '$lib/domain/fill';
import { formatDate, formatPosition } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { Messages } from '$lib/domain/messages';
import { PIN_DECIMALS, type View } from '$lib/url/hash';

/** What a link opens for whoever follows it, in a sentence. */
export function shareText(title: string, view: View, language: Language, messages: Messages): string {
  const { share } = messages;
  const parts = [
    view.camera ? share.camera : share.frame,
    view.pin && fill(share.pin, { position: formatPosition(view.pin.lat, view.pin.lng, PIN_DECIMALS) }),
    view.date && fill(share.date, { date: formatDate(view.date, language) }),
    view.layers && share.layers,
  ].filter((part) => part !== undefined);
  return fill(share.opens, { title, view: parts.join(messages.share.and) });
}
