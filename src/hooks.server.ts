import { base } from '$app/paths';
import type { Handle } from '@sveltejs/kit';
import { isLanguage, type Language } from '$lib/domain/language';
import { DRAWN_MAP } from '$lib/domain/drawn-map';
import { messagesIn } from '$lib/domain/messages';
import dark from './theme/dark.css?raw';
import early from './theme/early.js?raw';
import aheadScript from './ahead.js?raw';
import { movedTo } from '$lib/server/content/redirects';
import { messagesFile, movingMapFiles } from '$lib/server/ahead';
import { drawMap } from '$lib/server/drawn-map/draw';
import { movedPage } from '$lib/server/moved-page';
import { structuredScript } from '$lib/server/structured/graph';
import { parsePath } from '$lib/url/path';

/** Inlined, so that no page is painted in the wrong colours first; the policy names both by their hash. */
const COLOURS = `<style id="dark" media="screen and (prefers-color-scheme: dark)">${dark}</style><script>${early}</script>`;

/** What a page with a map fetches before its scripts ask for it. */
function ahead(language: Language): string {
  const texts = messagesFile(language);
  const files = movingMapFiles().map((file) => `${base}/${file}`);
  const preload = texts === null ? '' : `<link rel="modulepreload" href="${base}/${texts}">`;
  return files.length === 0 ? preload : `${preload}<script data-ahead="${files.join(' ')}">${aheadScript}</script>`;
}

/** Kit's links, each with the space before it. */
const STYLES = /\s*<link href="[^"]+" rel="stylesheet">/g;
const SCRIPTS = /\s*<link (href="[^"]+" )?rel="modulepreload"[^>]*>/g;

/**
 * Puts a page's links to files in the order in which a slow line is to carry them: the styles at once, the scripts when
 * the text is through, which can be read without them.
 */
function inOrder(page: string): string {
  const styles = page.match(STYLES)?.join('') ?? '';
  const scripts = page.match(SCRIPTS)?.join('') ?? '';
  return page
    .replace(STYLES, '')
    .replace(SCRIPTS, '')
    .replace('%styles%', styles)
    .replace('</body>', `${scripts}</body>`);
}

/** What leads on from an address that has been renamed, or null. */
function moved(url: URL, language: Language): Response | null {
  const to = movedTo(url.pathname);
  if (to === null) return null;
  const html = movedPage({ language, texts: messagesIn(language).moved, to, origin: url.origin, base });
  return new Response(html, { headers: { 'content-type': 'text/html' } });
}

/**
 * Sets the page's language, puts in what decides its colours, what is fetched ahead, what machines read of it, and the drawn map in its
 * place; where a page has moved, says where to. Structured data and drawing go in here, not through `load`, so that
 * they are sent once, with the page, and not again as data.
 */
export const handle: Handle = ({ event, resolve }) => {
  const language = isLanguage(event.params.lang) ? event.params.lang : 'en';
  const elsewhere = moved(event.url, language);
  if (elsewhere) return elsewhere;
  return resolve(event, {
    transformPageChunk: ({ html }) => {
      const { origin, pathname } = event.url;
      const page = inOrder(
        html
          .replace('%lang%', language)
          .replace('%colours%', COLOURS)
          .replace('%ahead%', event.locals.target ? ahead(language) : '')
          .replace('%structured%', () => structuredScript(parsePath(pathname, base), { origin, base })),
      );
      const { target } = event.locals;
      if (!target || !page.includes(DRAWN_MAP)) return page;
      const today = new Date().toISOString().slice(0, 10);
      return page.replace(DRAWN_MAP, () => drawMap(target, language, today));
    },
  });
};
