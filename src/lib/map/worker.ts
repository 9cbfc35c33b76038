import { addProtocol, setWorkerUrl, type AddProtocolAction } from 'maplibre-gl';
import url from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

// The security policy wants scripts to be trusted by name: the engine starts one from an address, and it is this.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    if (address !== url) throw new TypeError(`${address} is not the engine's worker`);
    return address;
  },
});

/** Tells the engine where its worker is: a file of this site, so that no `blob:` is needed. Call it before the first map. */
export function useOwnWorker(): void {
  setWorkerUrl(url);
}

/** Lets the worker ask the page for the tiles of an archive, by addresses that begin with `pmtiles://`. */
export function useArchives(load: AddProtocolAction): void {
  addProtocol('pmtiles', load);
}
