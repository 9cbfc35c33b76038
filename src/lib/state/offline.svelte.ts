import { base } from '$app/paths';
import { version } from '$app/environment';
import { createContext } from 'svelte';
import { allowScript } from '../domain/script-policy';
import { forgetTexts, keptTexts } from '../offline/caches';
import { keepTexts, offlineSize, type OfflineSize } from '../offline/keep';

/**
 * How far the site is kept: nobody knows yet, this browser cannot, not kept, on its way, kept; or why it is not: no
 * room for it, or it did not arrive.
 */
export type OfflineStatus = 'unknown' | 'unable' | 'none' | 'keeping' | 'kept' | 'full' | 'failed';

const HOUR_MS = 3_600_000;

/** What of the site works without a network, and whether a newer version of it waits. */
export class OfflineState {
  #status = $state<OfflineStatus>('unknown');
  #share = $state(0);
  #size = $state.raw<OfflineSize | null>(null);
  #waiting = $state.raw<ServiceWorker | null>(null);
  #isOutdated = $state(false);

  get status(): OfflineStatus {
    return this.#status;
  }

  /** How much of the texts is here while they are fetched, from 0 to 1. */
  get share(): number {
    return this.#share;
  }

  /** How large the texts are; null while that is not known. */
  get size(): OfflineSize | null {
    return this.#size;
  }

  /** Whether a newer version can be opened. */
  get hasUpdate(): boolean {
    return this.#waiting !== null || this.#isOutdated;
  }

  /** Whether another window has opened a newer version: the next page is to be loaded whole, not in part. */
  get isOutdated(): boolean {
    return this.#isOutdated;
  }

  /** Sets up the worker that answers without a network. Whoever refuses it reads on with a network. */
  async start(): Promise<void> {
    if (!('serviceWorker' in navigator)) return;
    const isFirst = navigator.serviceWorker.controller === null;
    navigator.serviceWorker.addEventListener('controllerchange', () => (this.#isOutdated = !isFirst));
    const registration = await navigator.serviceWorker
      .register(allowScript(`${base}/service-worker.js`), { updateViaCache: 'none' })
      .catch(() => null);
    if (registration) this.#watch(registration);
  }

  #watch(registration: ServiceWorkerRegistration): void {
    const note = (): void => {
      // The first worker of all takes nothing over.
      if (registration.waiting && registration.active) this.#waiting = registration.waiting;
    };
    note();
    registration.addEventListener('updatefound', () => registration.installing?.addEventListener('statechange', note));
    let asked = Date.now();
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState !== 'visible' || Date.now() - asked < HOUR_MS) return;
      asked = Date.now();
      void registration.update().catch(() => {});
    });
  }

  /** Opens the newer version, in this window. */
  openUpdate(): void {
    if (!this.#waiting) {
      location.reload();
      return;
    }
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    this.#waiting.postMessage('take over');
  }

  /** Finds out whether the texts are kept, and how large they are. */
  async look(): Promise<void> {
    if (!('caches' in globalThis) || !navigator.serviceWorker) {
      this.#status = 'unable';
      return;
    }
    if (this.#status === 'keeping') return;
    try {
      this.#status = (await keptTexts(version)) ? 'kept' : 'none';
    } catch {
      // Storage is denied.
      this.#status = 'unable';
      return;
    }
    this.#size ??= await offlineSize(base).catch(() => null);
  }

  async keep(): Promise<void> {
    this.#status = 'keeping';
    this.#share = 0;
    try {
      // Asked for, not needed: a browser short of room empties those first whose sites have not asked.
      void navigator.storage?.persist?.();
      await keepTexts(base, version, (share) => (this.#share = share));
      this.#status = 'kept';
    } catch (error) {
      this.#status = error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
  }

  async forget(): Promise<void> {
    await forgetTexts();
    this.#status = 'none';
  }
}

export const [getOfflineState, setOfflineState] = createContext<OfflineState>();
