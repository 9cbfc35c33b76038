import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { formatPath } from '$lib/url/path';
import { colourOf } from '../pictures/style';
import { ICON_NAMES, iconPath, ICONS } from './icons';

/** What a device asks that keeps the site among its own programs. */
export function manifest(language: Language, base: string) {
  const { site } = messagesIn(language);
  const start = formatPath({ kind: 'overview', language }, base);
  return {
    id: start,
    name: site.name,
    short_name: site.shortName,
    description: site.description,
    lang: language,
    dir: 'ltr',
    start_url: start,
    // All languages: who switches stays within.
    scope: formatPath({ kind: 'chooser' }, base),
    // A link holds all that is seen here, so the buttons of the browser stay at hand.
    display: 'minimal-ui',
    theme_color: colourOf('paper'),
    background_color: colourOf('paper'),
    icons: ICON_NAMES.flatMap((name) => {
      const { size, purpose } = ICONS[name];
      return purpose ? [{ src: iconPath(name, base), sizes: `${size}x${size}`, type: 'image/png', purpose }] : [];
    }),
  };
}
