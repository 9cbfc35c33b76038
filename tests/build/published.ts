import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { EventFile } from '../../src/lib/server/content/schema';
import { LANGUAGES } from '../../src/lib/domain/language';
import { builtPages, builtPaths, isPage, type BuiltPage } from './site';

/**
 * Every address that was ever published, one a line: those of pages without their language, since each stands in all
 * of them, and with the ids of elements that links may rely on.
 */
export const PUBLISHED = fileURLToPath(new URL('published.txt', import.meta.url));

export const readPublished = (): string[] =>
  existsSync(PUBLISHED) ? readFileSync(PUBLISHED, 'utf8').split('\n').filter(Boolean) : [];

const EVENTS: readonly EventFile[] = JSON.parse(
  readFileSync(new URL('../../src/content/timeline/events.json', import.meta.url), 'utf8'),
);
const EVENT_IDS = new Set(EVENTS.map(({ id }) => id));

const LANGUAGE = new RegExp(`^/(${LANGUAGES.join('|')})/`);

/** Whether links may rely on the id of an element, as README promises. */
function isPromised(path: string, id: string): boolean {
  if (path.endsWith('/sources/')) return /^(claim|fact|article|data)-/.test(id);
  return path.endsWith('/timeline/') ? EVENT_IDS.has(id) : path.endsWith('/data/') && id.startsWith('set-');
}

/** The addresses of this build that are published: pages, what links may rely on in them, and the open data. */
export function addressesOf(pages: ReadonlyMap<string, BuiltPage> = builtPages()): string[] {
  const files = builtPaths().filter((path) => isPage(path) || path.startsWith('/data/'));
  const anchors = [...pages].flatMap(([path, { ids }]) =>
    [...ids].filter((id) => isPromised(path, id)).map((id) => `${path}#${id}`),
  );
  const addresses = [...files, ...anchors].filter((path) => path !== '/404.html');
  return [...new Set(addresses.map((address) => address.replace(LANGUAGE, '/{lang}/')))];
}

/** An address as it stands in each language. */
export const inLanguages = (address: string): string[] =>
  address.includes('{lang}') ? LANGUAGES.map((language) => address.replace('{lang}', language)) : [address];
