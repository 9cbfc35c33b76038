import { createContext } from 'svelte';
import type { BorderLine } from '../border/border-line';
import type { BoundingBox } from '../domain/feature';
import type { Language } from '../domain/language';
import { borderLine, mapData } from '../geodata/layers';
import { loadGeodata, LoadError } from '../geodata/load';
import type { MapController, MapEvents, MapOptions, MapView } from '../map/controller';
import type { Palette } from '../map/palette';
import { style, type StyleSources } from '../map/style';
import { hasWebGl2 } from '../map/webgl';

/**
 * How far the moving map is: waiting for the text to be painted, loading, drawn; or why it is not:
 * this browser cannot draw it, its data did not arrive, it failed to start, its context is lost.
 */
export type EngineStatus = 'waiting' | 'loading' | 'ready' | 'unsupported' | 'no-data' | 'failed' | 'lost';

export interface EngineStart {
  readonly container: HTMLElement;
  readonly language: Language;
  /** Path the site is deployed under. */
  readonly base: string;
  readonly label: string;
  readonly schematic: string;
  readonly palette: Palette;
  readonly view: MapView;
  readonly padding: MapOptions['padding'];
  readonly events: Pick<MapEvents, 'onMove' | 'onSelect'>;
}

/** The moving map and how far it is. The drawn map shows whenever it is not `ready`. */
export class EngineState {
  #status = $state<EngineStatus>('waiting');
  #controller = $state.raw<MapController | null>(null);
  #bounds = $state.raw<BoundingBox | null>(null);
  #line = $state.raw<BorderLine | null>(null);
  #recolour: ((palette: Palette) => void) | null = null;

  get status(): EngineStatus {
    return this.#status;
  }

  get controller(): MapController | null {
    return this.#controller;
  }

  /** What the moving map's window shows, in degrees. */
  get bounds(): BoundingBox | null {
    return this.#bounds;
  }

  /** The border as an axis, once its data is here. */
  get line(): BorderLine | null {
    return this.#line;
  }

  /** Whether the engine will not come by itself, so that the drawn map must follow the reader. */
  get isOut(): boolean {
    return this.#status === 'unsupported' || this.#status === 'no-data' || this.#status === 'failed';
  }

  /** Loads engine and data and starts the map; what goes wrong becomes the status, never an error. */
  async start(options: EngineStart): Promise<void> {
    if (!hasWebGl2()) {
      this.#status = 'unsupported';
      return;
    }
    this.#status = 'loading';
    performance.mark('map:start');
    try {
      await this.#load(options);
    } catch (error) {
      this.#status = error instanceof LoadError ? 'no-data' : 'failed';
    }
  }

  async #load({
    container,
    language,
    base,
    label,
    schematic,
    palette,
    view,
    padding,
    events,
  }: EngineStart): Promise<void> {
    const [{ MapController }, { fontFaces }, loaded] = await Promise.all([
      import('../map/controller'),
      import('../map/fonts'),
      loadGeodata(base),
    ]);
    this.#line = borderLine(loaded.base);
    const sources: StyleSources = {
      data: mapData(loaded.base, loaded.places, language),
      fonts: fontFaces(location.origin),
      schematic,
    };
    this.#recolour = (next) => this.#controller?.recolour(style(language, next, sources), next);
    this.#controller = new MapController({
      container,
      style: style(language, palette, sources),
      palette,
      view,
      label,
      padding,
      isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
      events: {
        ...events,
        onIdle: () => this.#onIdle(),
        onContext: (isLost) => this.#onContext(isLost),
        onView: (bounds) => (this.#bounds = bounds),
      },
    });
  }

  #onIdle(): void {
    performance.mark('map:idle');
    this.#status = 'ready';
  }

  #onContext(isLost: boolean): void {
    this.#status = isLost ? 'lost' : 'ready';
  }

  recolour(palette: Palette): void {
    this.#recolour?.(palette);
  }

  stop(): void {
    this.#controller?.remove();
    this.#controller = null;
  }
}

export const [getEngineState, setEngineState] = createContext<EngineState>();
