import { base } from '$app/paths';
import { createContext } from 'svelte';
import type { BorderLine } from '../border/border-line';
import type { Geodata } from '../geodata/layers';
import { loadGeodata } from '../geodata/load';
import { LazyFile } from './lazy.svelte';

/** The emitted layers and what is made of them; loaded once, for the moving map and for what stands beside it. */
export class GeodataState {
  readonly #file = new LazyFile(async () => {
    const [layers, { borderLine }] = await Promise.all([loadGeodata(base), import('../geodata/layers')]);
    return { layers, borderLine };
  });
  /** Made when it is first asked for: the map starts sooner without it. */
  readonly #line = $derived(this.#file.value && this.#file.value.borderLine(this.#file.value.layers.base));

  /** The layers; null until they are here. */
  get layers(): Geodata | null {
    return this.#file.value?.layers ?? null;
  }

  get hasFailed(): boolean {
    return this.#file.status === 'failed';
  }

  /** The border as an axis, once its data is here. */
  get line(): BorderLine | null {
    return this.#line;
  }

  /** Loads the layers unless they are here or on their way; null when they do not arrive. Asked again it tries again. */
  async load(): Promise<Geodata | null> {
    return (await this.#file.load())?.layers ?? null;
  }
}

export const [getGeodataState, setGeodataState] = createContext<GeodataState>();
