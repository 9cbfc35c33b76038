import { addProtocol, setWorkerUrl, type AddProtocolAction } from 'maplibre-gl';
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { allowScript } from '../domain/script-policy';

/** Tells the engine where its worker is: a file of this site, so that no `blob:` is needed. Call it before the first map. */
export function useOwnWorker(): void {
  setWorkerUrl(allowScript(url));
}

/** Lets the worker ask the page for the tiles of an archive, by addresses that begin with `pmtiles://`. */
export function useArchives(load: AddProtocolAction): void {
  addProtocol('pmtiles', load);
}
