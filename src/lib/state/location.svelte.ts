import { createContext } from 'svelte';
import type { LatLng } from '../url/hash';

/** How far the browser is with telling where the reader stands. */
export type LocationStatus = 'idle' | 'asking' | 'found' | 'refused' | 'unavailable';

/** How long the browser may look, and how old an answer may be, in milliseconds. */
const PATIENCE = { timeout: 20_000, maximumAge: 60_000, enableHighAccuracy: true };

/** Where the reader stands, on request only. It stays in this object: no link, no storage, no request holds it. */
export class LocationState {
  #status = $state<LocationStatus>('idle');
  #position = $state.raw<LatLng | undefined>(undefined);

  get status(): LocationStatus {
    return this.#status;
  }

  get position(): LatLng | undefined {
    return this.#position;
  }

  /** Asks the browser, which asks the reader. */
  ask(): void {
    if (!('geolocation' in navigator)) {
      this.#status = 'unavailable';
      return;
    }
    this.#status = 'asking';
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude: lat, longitude: lng } }) => this.#find({ lat, lng }),
      ({ code, PERMISSION_DENIED }) => this.#fail(code === PERMISSION_DENIED ? 'refused' : 'unavailable'),
      PATIENCE,
    );
  }

  #find(position: LatLng): void {
    if (this.#status !== 'asking') return; // closed in the meantime
    this.#position = position;
    this.#status = 'found';
  }

  #fail(status: 'refused' | 'unavailable'): void {
    if (this.#status === 'asking') this.#status = status;
  }

  forget(): void {
    this.#position = undefined;
    this.#status = 'idle';
  }
}

export const [getLocationState, setLocationState] = createContext<LocationState>();
