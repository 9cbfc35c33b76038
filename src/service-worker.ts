/// <reference types="@sveltejs/kit" />
/// <reference lib="webworker" />
import { base, build, files, version } from '$service-worker';
import { forgetOthers, keepsTexts, keptTexts, SHELL_PAGE, shellCache } from './lib/offline/caches';
import { keepTexts } from './lib/offline/keep';

// The compiler knows `self` as a window's; here it is a worker's.
const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

/** What carries its content's hash in its name is the same in every version that has it. */
const isHashed = (path: string): boolean =>
  path.startsWith(`${base}/_app/immutable/`) || path.startsWith(`${base}/geodata/`);

/** Fetches the shell's page past the browser's cache, and makes sure it is of this version. */
async function shellPage(): Promise<Response> {
  const answer = await fetch(base + SHELL_PAGE, { cache: 'no-cache' });
  const text = await answer.clone().text();
  const starts = build.filter((file) => file.includes('/entry/'));
  if (!answer.ok || !starts.every((file) => text.includes(file))) throw new Error('The shell is of another version');
  return answer;
}

/**
 * The version is installed when all of it is here, and the texts too where the reader keeps them: never a part of it,
 * never parts of two.
 */
async function install(): Promise<void> {
  const cache = await caches.open(shellCache(version));
  await cache.addAll([...build, ...files.filter((file) => file !== `${base}/moved.js`)]);
  await cache.put(base + SHELL_PAGE, await shellPage());
  if (await keepsTexts()) await keepTexts(base, version, () => {});
}

async function activate(): Promise<void> {
  await forgetOthers(version);
  await worker.clients.claim();
  // A window that runs another version is to know.
  for (const client of await worker.clients.matchAll()) client.postMessage(version);
}

/** From whichever version's cache, else from the network. */
const hashed = async (request: Request): Promise<Response> =>
  (await caches.match(request, { ignoreVary: true })) ?? (await fetch(request));

/** From the texts the reader keeps, else from the network. */
async function text(request: Request, path: string): Promise<Response> {
  const texts = await keptTexts(version);
  const kept = await texts?.match(path, { ignoreVary: true });
  return kept ?? (await fetch(request));
}

/** A kept page at once; any other from the network, and without one the shell, which says so. */
async function page(request: Request, path: string): Promise<Response> {
  const texts = await keptTexts(version);
  const shell = async (): Promise<Response> =>
    (await (await caches.open(shellCache(version))).match(base + SHELL_PAGE)) ?? Response.error();
  if (await texts?.match(`${path}__data.json`)) return (await texts?.match(path)) ?? (await shell());
  return await fetch(request).catch(shell);
}

worker.addEventListener('install', (event) => event.waitUntil(install()));
worker.addEventListener('activate', (event) => event.waitUntil(activate()));

// The reader has asked for the new version, which waits until then.
worker.addEventListener('message', ({ data }) => {
  if (data === 'take over') void worker.skipWaiting();
});

worker.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== worker.location.origin) return;
  if (isHashed(pathname)) event.respondWith(hashed(request));
  else if (request.mode === 'navigate' && pathname.endsWith('/')) event.respondWith(page(request, pathname));
  else if (/(\/|\.json)$/.test(pathname)) event.respondWith(text(request, pathname));
});
