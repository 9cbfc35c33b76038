import { addProtocol, setWorkerUrl, type AddProtocolAction } from 'maplibre-gl';
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { allowScript } from '../domain/script-policy';

/** Tells the engine where its worker is: a file of this site, so that no `blob:` is needed. Call it before the first map. */
export function useOwnWorker(): void {
  setWorkerUrl(allowScript(url));
}

/**
 * Makes sure that the worker arrives, of which the engine says nothing: a map without one is never drawn. It is in the
 * browser's cache by now.
 * @throws Error when it does not
 */
export async function fetchWorker(): Promise<void> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}`);
  await answer.blob();
}

/** Lets the worker ask the page for the tiles of an archive, by addresses that begin with `pmtiles://`. */
export function useArchives(load: AddProtocolAction): void {
  addProtocol('pmtiles', load);
}
