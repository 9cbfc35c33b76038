import {
  LngLatBounds,
  Map,
  ScaleControl,
  type GeoJSONSource,
  type MapLibreEvent,
  type PaddingOptions,
  type StyleSpecification,
} from 'maplibre-gl';
import type { FeatureCollection } from 'geojson';
import type { BoundingBox, Position } from '../domain/feature';
import { LAYER_GROUPS, type LayerGroup } from '../domain/layer-group';
import { formatCamera, MAX_ZOOM, type Camera, type LatLng } from '../url/hash';
import { STATE, type LegendEntry, type LegendKey } from './context';
import { icons, PIXEL_RATIO, type Icon } from './icons';
import type { Palette } from './palette';
import { followPointer } from './pointer';
import { LEGEND } from './style';
import { useOwnWorker } from './worker';

/** What the map is to show. */
export interface MapView {
  /** Where to look; without it the frame decides. */
  readonly camera: Camera | undefined;
  readonly frame: BoundingBox;
  readonly selected: string | null;
  readonly lit: readonly string[];
  /** ISO day whose provinces are shown. */
  readonly date: string;
  /** Groups to show; without it, all of them. */
  readonly layers: readonly LayerGroup[] | undefined;
  readonly pin: LatLng | undefined;
  /** Where the reader stands, when asked for. */
  readonly self: LatLng | undefined;
}

export interface MapEvents {
  /** The first time everything is drawn. */
  readonly onIdle: () => void;
  /** The reader, not the page, has moved the map. */
  readonly onMove: (camera: Camera) => void;
  /** What the window shows has changed, by whomever. */
  readonly onView: (bounds: BoundingBox) => void;
  /** The map has come to rest: what of the legend is in view. */
  readonly onRest: (keys: readonly LegendKey[]) => void;
  /** The reader is about to click a feature with this id: the pointer is over it, or a finger on it. */
  readonly onNear: (id: string) => void;
  /** The reader has clicked a feature with this id. */
  readonly onSelect: (id: string) => void;
  /** The reader has pointed at the ground, by a click or by Enter at the map's centre. */
  readonly onPin: (position: LatLng, isByKey: boolean) => void;
  /** The drawing context is gone, or come back. */
  readonly onContext: (isLost: boolean) => void;
}

/** What tells a reader how to move a map within a page that scrolls itself. */
export interface Gestures {
  readonly windows: string;
  readonly mac: string;
  readonly touch: string;
}

export interface MapOptions {
  readonly container: HTMLElement;
  readonly style: StyleSpecification;
  readonly palette: Palette;
  readonly view: MapView;
  readonly label: string;
  readonly isStill: boolean;
  /** Texts of the gestures that leave the wheel and one finger to the page round a frame; null where the map has the window. */
  readonly gestures: Gestures | null;
  /** The room to leave round a frame, in pixels, as the window is now. */
  readonly padding: () => PaddingOptions;
  readonly events: MapEvents;
}

/** Room for both countries from end to end in the widest window; beyond the map's own sheet there is paper. */
const MAX_BOUNDS: [number, number, number, number] = [88, 2, 124, 28];
const CAMERA_MS = 900;
/** Pixels of a saved picture to one of the window. */
const PICTURE_RATIO = 2;

/** Drives the engine: the only place that holds the map. It is told what to show and reports what the reader does. */
export class MapController {
  readonly #map: Map;
  readonly #events: MapEvents;
  readonly #isStill: boolean;
  readonly #padding: () => PaddingOptions;
  #view: MapView;
  /** Whether the style can be changed; before, the view is shown when it can. */
  #isLoaded = false;
  /** Drawn once a palette: every change of the style asks for them. */
  #icons: Icon[];

  constructor({ container, style, palette, view, label, isStill, gestures, padding, events }: MapOptions) {
    useOwnWorker();
    this.#view = view;
    this.#icons = icons(palette);
    this.#events = events;
    this.#isStill = isStill;
    this.#padding = padding;
    this.#map = new Map({
      container,
      style,
      attributionControl: false,
      maxBounds: MAX_BOUNDS,
      maxZoom: MAX_ZOOM,
      dragRotate: false,
      pitchWithRotate: false,
      touchPitch: false,
      fadeDuration: isStill ? 0 : 150,
      cooperativeGestures: gestures !== null,
      locale: {
        'Map.Title': label,
        ...(gestures && {
          'CooperativeGesturesHandler.WindowsHelpText': gestures.windows,
          'CooperativeGesturesHandler.MacHelpText': gestures.mac,
          'CooperativeGesturesHandler.MobileHelpText': gestures.touch,
        }),
      },
      ...this.#start(view),
    });
    this.#map.touchZoomRotate.disableRotation();
    this.#map.keyboard.disableRotation();
    this.#map.addControl(new ScaleControl({ maxWidth: 110 }), 'bottom-right');
    this.#listen();
  }

  #start({ camera, frame }: MapView) {
    if (camera) return { center: [camera.lng, camera.lat] as [number, number], zoom: camera.zoom };
    return { bounds: new LngLatBounds(...bounds(frame)), fitBoundsOptions: { padding: this.#padding() } };
  }

  #listen(): void {
    const map = this.#map;
    map.on('styledata', () => this.#addIcons());
    map.once('load', () => {
      this.#isLoaded = true;
      this.#show(this.#view);
      this.#events.onView(this.#bounds);
    });
    map.once('idle', this.#events.onIdle);
    map.on('idle', () => this.#events.onRest(this.#legendInView));
    map.on('move', (event: MapLibreEvent<unknown>) => {
      this.#events.onView(this.#bounds);
      if (event.originalEvent) this.#events.onMove(this.camera);
    });
    map.on('resize', () => this.#events.onView(this.#bounds));
    followPointer(map, {
      onNear: this.#events.onNear,
      onSelect: this.#events.onSelect,
      onGround: (position) => this.#events.onPin(position, false),
    });
    map.getCanvas().addEventListener('keydown', ({ key }) => {
      const { lat, lng } = map.getCenter();
      if (key === 'Enter') this.#events.onPin({ lat, lng }, true);
    });
    map.on('webglcontextlost', () => this.#events.onContext(true));
    map.on('webglcontextrestored', () => this.#events.onContext(false));
  }

  get #bounds(): BoundingBox {
    const bounds = this.#map.getBounds();
    return [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()];
  }

  get #legendInView(): LegendKey[] {
    const isInView = ({ layers, filter }: LegendEntry): boolean => {
      const present = layers.filter((layer) => this.#map.getLayer(layer));
      return this.#map.queryRenderedFeatures({ layers: present, ...(filter && { filter }) }).length > 0;
    };
    return LEGEND.filter(isInView).map(({ key }) => key);
  }

  get camera(): Camera {
    const { lng, lat } = this.#map.getCenter();
    return { zoom: this.#map.getZoom(), lat, lng };
  }

  /** Shows what a view says; moves only as far as the view differs from what is seen. */
  apply(view: MapView): void {
    const before = this.#view;
    this.#view = view;
    if (this.#isLoaded && !showsSame(view, before)) this.#show(view);
    this.#moveTo(view, before);
  }

  #moveTo({ camera, frame }: MapView, before: MapView): void {
    const duration = this.#isStill ? 0 : CAMERA_MS;
    if (camera) {
      if (formatCamera(camera) === formatCamera(this.camera)) return;
      this.#map.easeTo({ center: [camera.lng, camera.lat], zoom: camera.zoom, duration });
      return;
    }
    const isSame = before.camera === undefined && before.frame.every((side, index) => side === frame[index]);
    if (!isSame) this.frame(frame);
  }

  /**
   * Moves the centre to a position at once, as under a hand; with the event, the move counts as the
   * reader's own.
   */
  centre([lng, lat]: Position, originalEvent?: Event): void {
    this.#map.jumpTo({ center: [lng, lat] }, originalEvent && { originalEvent });
  }

  /** Eases to a position for the reader, at least as near as a zoom. */
  approach([lng, lat]: Position, zoom: number, originalEvent?: Event): void {
    const center: [number, number] = [lng, lat];
    const duration = this.#isStill ? 0 : CAMERA_MS;
    const nearer = Math.max(zoom, this.#map.getZoom());
    this.#map.easeTo({ center, zoom: nearer, duration }, originalEvent && { originalEvent });
  }

  /** Fits a bounding box into the window; with the event, the move counts as the reader's own. */
  frame(frame: BoundingBox, originalEvent?: Event, isAtOnce = false): void {
    const options = { padding: this.#padding(), duration: this.#isStill || isAtOnce ? 0 : CAMERA_MS };
    this.#map.fitBounds(new LngLatBounds(...bounds(frame)), options, originalEvent && { originalEvent });
  }

  #show({ selected, lit, date, layers, pin, self }: MapView): void {
    const map = this.#map;
    map.setGlobalStateProperty(STATE.selected, selected ?? '');
    map.setGlobalStateProperty(STATE.lit, [...lit]);
    map.setGlobalStateProperty(STATE.date, date);
    for (const id of map.getLayersOrder()) {
      const group = groupOf(map.getLayer(id)?.metadata);
      if (group) map.setLayoutProperty(id, 'visibility', !layers || layers.includes(group) ? 'visible' : 'none');
    }
    map.getSource<GeoJSONSource>('pin')?.setData(pointData(pin));
    map.getSource<GeoJSONSource>('self')?.setData(pointData(self));
  }

  /** Changes the colours, as when the system turns dark. */
  recolour(style: StyleSpecification, palette: Palette): void {
    for (const { name } of this.#icons) if (this.#map.hasImage(name)) this.#map.removeImage(name);
    this.#icons = icons(palette);
    this.#map.setStyle(style, { diff: true });
    this.#addIcons();
    if (this.#isLoaded) this.#show(this.#view);
  }

  /** The map as it stands, drawn at twice its size: its picture, and the metres a pixel of it is wide. */
  async picture(): Promise<{ image: ImageBitmap; metres: number }> {
    const map = this.#map;
    const before = map.getPixelRatio();
    try {
      map.setPixelRatio(PICTURE_RATIO);
      await map.once('idle');
      const drawn = new Promise<ImageBitmap>((resolve, reject) => {
        // The buffer can be read only while it is drawn.
        map.once('render', () => createImageBitmap(map.getCanvas()).then(resolve, reject));
      });
      map.triggerRepaint();
      const image = await drawn;
      const middle = map.getCanvas().clientHeight / 2;
      const metres = map.unproject([0, middle]).distanceTo(map.unproject([1, middle]));
      return { image, metres: metres / PICTURE_RATIO };
    } finally {
      map.setPixelRatio(before);
    }
  }

  zoomBy(steps: number, originalEvent: Event): void {
    this.#map.zoomTo(this.#map.getZoom() + steps, { duration: this.#isStill ? 0 : 250 }, { originalEvent });
  }

  remove(): void {
    this.#map.remove();
  }

  #addIcons(): void {
    for (const { name, image } of this.#icons) {
      if (!this.#map.hasImage(name)) this.#map.addImage(name, image, { pixelRatio: PIXEL_RATIO });
    }
  }
}

const bounds = ([west, south, east, north]: BoundingBox): [[number, number], [number, number]] => [
  [west, south],
  [east, north],
];

/** Whether two views differ at most in where they look, as they do while the map is moved. */
const showsSame = (a: MapView, b: MapView): boolean =>
  a.selected === b.selected &&
  a.lit === b.lit &&
  a.date === b.date &&
  a.layers === b.layers &&
  a.pin === b.pin &&
  a.self === b.self;

/** The group of a layer of the style, which the engine hands back without its own type. */
function groupOf(metadata: unknown): LayerGroup | undefined {
  if (typeof metadata !== 'object' || metadata === null || !('group' in metadata)) return undefined;
  const { group } = metadata;
  return LAYER_GROUPS.find((known) => known === group);
}

function pointData(point: LatLng | undefined): FeatureCollection {
  const features: FeatureCollection['features'] = point
    ? [{ type: 'Feature', properties: {}, geometry: { type: 'Point', coordinates: [point.lng, point.lat] } }]
    : [];
  return { type: 'FeatureCollection', features };
}
