import { browser } from '$app/environment';
import { createContext } from 'svelte';
import { MediaQuery } from 'svelte/reactivity';
import { DARK, LIGHT, type Palette } from '../map/palette';

const KEY = 'theme';
const IS_DARK = '(prefers-color-scheme: dark)';

/** What the early script in the page has set, read from where it has set it. */
function chosen(): boolean | null {
  const media = darkSheet()?.media;
  return media === 'screen' ? true : media === 'not all' ? false : null;
}

function darkSheet(): HTMLStyleElement | null {
  if (!browser) return null;
  const sheet = document.getElementById('dark');
  return sheet instanceof HTMLStyleElement ? sheet : null;
}

/** Light or dark, on the screen; paper is always light: the system's, or what the reader has chosen instead, which this browser remembers. */
export class ThemeState {
  readonly #system = new MediaQuery(IS_DARK, false);
  #chosen = $state(chosen());

  constructor() {
    if (browser) colourWindow(this.#chosen);
  }

  get isDark(): boolean {
    return this.#chosen ?? this.#system.current;
  }

  get palette(): Palette {
    return this.isDark ? DARK : LIGHT;
  }

  /** Changes to the other colours; those of the system are followed again once they are chosen. */
  toggle(): void {
    const isDark = !this.isDark;
    this.#chosen = isDark === this.#system.current ? null : isDark;
    const sheet = darkSheet();
    if (sheet) sheet.media = this.#chosen === null ? `screen and ${IS_DARK}` : isDark ? 'screen' : 'not all';
    colourWindow(this.#chosen);
    remember(this.#chosen);
  }
}

/** Gives the browser's own frame the colour of the page: the chosen one, else each scheme its own. */
function colourWindow(isDark: boolean | null): void {
  document.querySelectorAll('meta[name="theme-color"]').forEach((meta) => {
    const ofDark = meta.getAttribute('media')?.includes('dark') ?? false;
    meta.setAttribute('content', ((isDark ?? ofDark) ? DARK : LIGHT).paper);
  });
}

function remember(isDark: boolean | null): void {
  try {
    if (isDark === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, isDark ? 'dark' : 'light');
  } catch {
    // Storage is full or denied: the choice holds for this page.
  }
}

export const [getThemeState, setThemeState] = createContext<ThemeState>();
