import { base } from '$app/paths';
import type { VectorSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { createContext } from 'svelte';
import type { BoundingBox } from '../domain/feature';
import type { Language } from '../domain/language';
import { isSparing } from '../domain/sparing';
import { POINTS_URL } from '../geodata/generated/urls';
import type { MapController, MapEvents, MapOptions, MapView } from '../map/controller';
import type { LegendKey } from '../map/context';
import type { Palette } from '../map/palette';
import type { StyleSources } from '../map/style';
import { hasWebGl2 } from '../map/webgl';
import type { GeodataState } from './geodata.svelte';

/**
 * How far the moving map is: waiting for the text to be painted, loading, slow to load, drawn; or why it is not:
 * it is only offered where data is to be spared, this browser cannot draw it, its data did not arrive, it failed to
 * start, its context is lost.
 */
export type EngineStatus =
  'waiting' | 'loading' | 'slow' | 'ready' | 'offered' | 'unsupported' | 'no-data' | 'failed' | 'lost';

/** Where the engine does not come by itself. */
const WITHOUT_ENGINE: readonly EngineStatus[] = ['offered', 'unsupported', 'no-data', 'failed'];

export interface EngineStart {
  /** Whether the reader has asked for the map, who then gets it where data is to be spared too. */
  readonly isAsked: boolean;
  readonly container: HTMLElement;
  readonly language: Language;
  readonly label: string;
  readonly schematic: string;
  /** The colours, as they are now. */
  readonly palette: () => Palette;
  readonly view: MapView;
  readonly padding: MapOptions['padding'];
  readonly gestures: MapOptions['gestures'];
  readonly events: Pick<MapEvents, 'onMove' | 'onNear' | 'onSelect' | 'onPin'>;
}

/** After this long the reader is told what is still on its way, in milliseconds. */
const SLOW_MS = 4000;

/** Opens the deployment's own basemap and hands it on. The map does without one that fails: only the console says why. */
async function bringBasemap(lay: (basemap: VectorSourceSpecification) => void): Promise<void> {
  try {
    const { openBasemap } = await import('../map/basemap');
    lay(await openBasemap(new URL(import.meta.env.PUBLIC_BASEMAP_PMTILES, location.origin).href));
  } catch (error) {
    console.warn('PUBLIC_BASEMAP_PMTILES:', error);
  }
}

/** The moving map and how far it is. The drawn map shows whenever it is not `ready`. */
export class EngineState {
  #status = $state<EngineStatus>('waiting');
  #controller = $state.raw<MapController | null>(null);
  #bounds = $state.raw<BoundingBox | null>(null);
  #legend = $state.raw<readonly LegendKey[] | null>(null);
  /** Whether the map is carried along the border, which announces its stops itself. */
  isRiding = $state(false);
  #recolour: ((palette: Palette) => void) | null = null;
  readonly #geodata: GeodataState;

  constructor(geodata: GeodataState) {
    this.#geodata = geodata;
  }

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

  /** What of the legend is in view; null while nobody can say. */
  get legend(): readonly LegendKey[] | null {
    return this.#legend;
  }

  /** Whether the engine will not come by itself, so that the drawn map must follow the reader. */
  get isOut(): boolean {
    return WITHOUT_ENGINE.includes(this.#status);
  }

  /** Loads engine and data and starts the map; what goes wrong becomes the status, never an error. */
  async start(options: EngineStart): Promise<void> {
    if (!hasWebGl2()) {
      this.#status = 'unsupported';
      return;
    }
    if (!options.isAsked && isSparing()) {
      this.#status = 'offered';
      return;
    }
    this.#status = 'loading';
    setTimeout(() => {
      if (this.#status === 'loading') this.#status = 'slow';
    }, SLOW_MS);
    performance.mark('map:start');
    try {
      await this.#load(options);
    } catch {
      this.#status = 'failed';
    }
  }

  async #load({
    container,
    language,
    label,
    schematic,
    palette,
    view,
    padding,
    gestures,
    events,
  }: EngineStart): Promise<void> {
    const [{ MapController, fetchWorker, fontFaces, mapData, style }, layers] = await Promise.all([
      import('../map/moving'),
      this.#geodata.load(),
    ]);
    if (!layers) {
      this.#status = 'no-data';
      return;
    }
    await fetchWorker();
    let sources: StyleSources = {
      data: mapData(layers, language),
      fonts: fontFaces(location.origin),
      schematic,
    };
    this.#recolour = (next) => this.#controller?.recolour(style(language, next, sources), next);
    const lay = (more: Partial<StyleSources>): void => {
      sources = { ...sources, ...more };
      this.#recolour?.(palette());
    };
    this.#controller = new MapController({
      container,
      style: style(language, palette(), sources),
      palette: palette(),
      view,
      label,
      padding,
      gestures,
      isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
      events: {
        ...events,
        onIdle: () => {
          performance.mark('map:idle');
          this.#status = 'ready';
          // The map comes first, and waits for nothing that there are thousands of, nor for what lies beneath it.
          if (POINTS_URL) lay({ bareMarkers: `${location.origin}${base}/${POINTS_URL}` });
          if (import.meta.env.PUBLIC_BASEMAP_PMTILES) void bringBasemap((basemap) => lay({ basemap }));
        },
        onContext: (isLost) => this.#onContext(isLost),
        onView: (bounds) => (this.#bounds = bounds),
        onRest: (keys) => (this.#legend = keys),
      },
    });
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
