// Where the service worker and the pages keep what makes the site work without a network. One version of the site has
// two caches: the shell, which its worker fills when it is installed, and the texts, which the reader asks to keep.

const SHELL = 'border-shell-';
const TEXTS = 'border-texts-';

/** Written last: without it the texts are not whole, and nobody uses them. */
const WHOLE = '/whole';

/** A page without content, which draws any address of the site from its texts. */
export const SHELL_PAGE = '/shell.html';

export const shellCache = (version: string): string => SHELL + version;
export const textsCache = (version: string): string => TEXTS + version;

/** Whether the worker of a version has begun to fetch what it keeps. */
export const hasShell = (version: string): Promise<boolean> => caches.has(shellCache(version));

/** Marks the texts of a version as whole. */
export async function markWhole(cache: Cache): Promise<void> {
  await cache.put(WHOLE, new Response());
}

/** The texts of a version; null when they are not kept, or not whole. */
export async function keptTexts(version: string): Promise<Cache | null> {
  if (!(await caches.has(textsCache(version)))) return null;
  const cache = await caches.open(textsCache(version));
  return (await cache.match(WHOLE)) ? cache : null;
}

/** Whether a reader keeps the texts of any version. */
export async function keepsTexts(): Promise<boolean> {
  const versions = (await caches.keys()).filter((name) => name.startsWith(TEXTS));
  const kept = await Promise.all(versions.map((name) => keptTexts(name.slice(TEXTS.length))));
  return kept.some((cache) => cache !== null);
}

async function forget(isForgotten: (name: string) => boolean): Promise<void> {
  const names = (await caches.keys()).filter(isForgotten);
  await Promise.all(names.map((name) => caches.delete(name)));
}

/** Forgets all texts: the space is free again. */
export async function forgetTexts(): Promise<void> {
  await forget((name) => name.startsWith(TEXTS));
}

/** Forgets the texts of a version, as when not all of them arrived. */
export async function forgetTextsOf(version: string): Promise<void> {
  await caches.delete(textsCache(version));
}

/**
 * Forgets what belongs to other versions, but for the shell of the one before: another window may still run it, and ask
 * for a part it has not asked for yet.
 */
export async function forgetOthers(version: string): Promise<void> {
  // Caches are listed in the order they were made.
  const before = (await caches.keys()).filter((name) => name.startsWith(SHELL) && name !== shellCache(version)).at(-1);
  const stays = [shellCache(version), textsCache(version), before];
  await forget((name) => (name.startsWith(SHELL) || name.startsWith(TEXTS)) && !stays.includes(name));
}
