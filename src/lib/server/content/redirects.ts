import json from '../../../content/redirects.json?raw';
import { ContentError, parseJson } from './error';
import { PLACE_IDS } from './place-ids';
import { redirects as schema, type Redirect } from './schema';
import { STORIES } from './story-files';

const FILE = 'src/content/redirects.json';

/** @throws ContentError when one does not lead from an address that is free to a page, or stands twice */
export function readRedirects(text: string, pages: ReadonlySet<string>): Redirect[] {
  const redirects = parseJson(FILE, text, schema);
  const seen = new Set<string>();
  for (const { from, to } of redirects) {
    if (pages.has(from)) throw new ContentError(FILE, null, `${from}: is a page still: nothing can lead away from it`);
    if (!pages.has(to)) throw new ContentError(FILE, null, `${from}: leads to "${to}", which is no page: correct "to"`);
    if (seen.has(from)) throw new ContentError(FILE, null, `${from}: stands twice: keep one`);
    seen.add(from);
  }
  return redirects;
}

const PAGES = new Set([...STORIES.map(({ slug }) => `stories/${slug}`), ...[...PLACE_IDS].map((id) => `places/${id}`)]);

/** Stories and places that have been renamed. */
export const REDIRECTS: readonly Redirect[] = readRedirects(json, PAGES);

/** Where the page of a path stands now, or null where it has not moved. */
export function movedTo(pathname: string, redirects: readonly Redirect[] = REDIRECTS): string | null {
  const found = redirects.find(({ from }) => pathname.endsWith(`/${from}/`));
  return found ? `${pathname.slice(0, -found.from.length - 1)}${found.to}/` : null;
}
