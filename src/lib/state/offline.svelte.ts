import { base } from '$app/paths';
import { version } from '$app/environment';
import { createContext } from 'svelte';
import { allowScript } from '../domain/script-policy';
import { forgetTexts, hasShell, keptTexts } from '../offline/caches';
import { keepTexts, offlineSize, type Size } from '../offline/keep';

/**
 * How far the site is kept: nobody knows yet, this browser cannot, not kept, on its way, kept; or why it is not: no
 * room for it, or it did not arrive.
 */
export type OfflineStatus = 'unknown' | 'unable' | 'none' | 'keeping' | 'kept' | 'full' | 'failed';

const HOUR_MS = 3_600_000;

/** @throws Error when the worker is refused, or not all of what it keeps arrives */
async function activeWorker(registration: ServiceWorkerRegistration | null): Promise<void> {
  if (registration?.active) return;
  const worker = registration?.installing ?? registration?.waiting;
  if (!worker) throw new Error('There is no worker that could answer without a network');
  await new Promise<void>((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve();
      if (worker.state === 'redundant') reject(new Error('The worker could not be installed'));
    });
  });
}

/**
 * The texts, and where data is spared what the worker fetches too.
 * @throws Error when the network fails
 */
async function sizeToKeep(): Promise<Size> {
  const [{ texts, shell }, isThere] = await Promise.all([offlineSize(base), hasShell(version)]);
  return isThere ? texts : { sent: texts.sent + shell.sent, kept: texts.kept + shell.kept };
}

/** What of the site works without a network, and whether a newer version of it waits. */
export class OfflineState {
  #status = $state<OfflineStatus>('unknown');
  #share = $state(0);
  #size = $state.raw<Size | null>(null);
  #waiting = $state.raw<ServiceWorker | null>(null);
  #isOutdated = $state(false);
  #registration: Promise<ServiceWorkerRegistration | null> | null = null;

  get status(): OfflineStatus {
    return this.#status;
  }

  /** How much of the texts is here while they are fetched, from 0 to 1. */
  get share(): number {
    return this.#share;
  }

  /** How large what is still to be fetched is; null while that is not known. */
  get size(): Size | null {
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

  /**
   * Sets up the worker that answers without a network, once. Whoever refuses it reads on with a network.
   * @returns null where it is refused
   */
  start(): Promise<ServiceWorkerRegistration | null> {
    return (this.#registration ??= this.#register());
  }

  async #register(): Promise<ServiceWorkerRegistration | null> {
    if (!('serviceWorker' in navigator)) return null;
    navigator.serviceWorker.addEventListener('message', ({ data }) => (this.#isOutdated = data !== version));
    const registration = await navigator.serviceWorker
      .register(allowScript(`${base}/service-worker.js`), { updateViaCache: 'none' })
      .catch(() => null);
    if (registration) this.#watch(registration);
    return registration;
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
    this.#size ??= await sizeToKeep().catch(() => null);
  }

  async keep(): Promise<void> {
    this.#status = 'keeping';
    this.#share = 0;
    try {
      // Asked for, not needed: a browser short of room empties those first whose sites have not asked.
      void navigator.storage?.persist?.();
      // Where data is spared nothing has asked for the worker yet, and texts without it open nothing.
      await activeWorker(await this.start());
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
