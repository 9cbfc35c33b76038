import { setWorkerUrl } from 'maplibre-gl';
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

/** Tells the engine where its worker is: a file of this site, so that no `blob:` is needed. Call it before the first map. */
export function useOwnWorker(): void {
  setWorkerUrl(url);
}
