import { LAYER_GROUPS, type LayerGroup } from '../domain/layer-group';
import { LONGEST } from '../domain/longest';
import { isDay } from '../domain/span';

/** Where the map looks: zoom, and its centre in degrees (WGS 84). */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

export interface LatLng {
  readonly lat: number;
  readonly lng: number;
}

/** What a link's hash says about the view. Every part may be missing. */
export interface View {
  readonly camera?: Camera;
  readonly pin?: LatLng;
  /** ISO day whose provinces are shown. */
  readonly date?: string;
  /** The groups of layers to show; without it, all of them. */
  readonly layers?: readonly LayerGroup[];
}

export const MAX_ZOOM = 18;
const DECIMAL = /^-?\d{1,3}(\.\d{1,12})?$/;

function numberIn(text: string | undefined, min: number, max: number): number | undefined {
  if (text === undefined || !DECIMAL.test(text)) return undefined;
  const value = Number(text);
  return value >= min && value <= max ? value : undefined;
}

function parseLatLng(lat: string | undefined, lng: string | undefined): LatLng | undefined {
  const [y, x] = [numberIn(lat, -90, 90), numberIn(lng, -180, 180)];
  return y === undefined || x === undefined ? undefined : { lat: y, lng: x };
}

function parseCamera(text: string): Camera | undefined {
  const [zoomText, lat, lng, ...more] = text.split('/');
  const zoom = numberIn(zoomText, 0, MAX_ZOOM);
  const centre = parseLatLng(lat, lng);
  return zoom === undefined || !centre || more.length > 0 ? undefined : { zoom, ...centre };
}

function parsePin(text: string): LatLng | undefined {
  const [lat, lng, ...more] = text.split(',');
  return more.length > 0 ? undefined : parseLatLng(lat, lng);
}

/** A day that exists, as YYYY-MM-DD. */
function parseDay(text: string): string | undefined {
  return /^(19|20)\d{2}-\d{2}-\d{2}$/.test(text) && isDay(text) ? text : undefined;
}

function parseLayers(text: string): LayerGroup[] | undefined {
  const asked = new Set(text.split(','));
  const known = LAYER_GROUPS.filter((group) => asked.has(group));
  return known.length > 0 ? known : undefined;
}

/** Whether a hash names a view rather than an element of the page. */
export const isView = (hash: string): boolean => hash.includes('=');

/**
 * Reads the view out of a hash such as `#map=9.5/11.07/106.17&pin=11.08,106.17`. Parts that are
 * malformed, out of range or unknown are left out; the rest still holds. Of a part given twice the
 * first counts. A hash longer than {@link LONGEST} holds no view.
 * @param hash with or without its `#`
 */
export function parseHash(hash: string): View {
  const text = hash.length > LONGEST ? '' : hash.replace(/^#/, '');
  const parts = new Map<string, string>();
  for (const part of isView(text) ? text.split('&') : []) {
    const [key = '', ...value] = part.split('=');
    if (!parts.has(key)) parts.set(key, value.join('='));
  }
  const read = <T>(key: string, parse: (value: string) => T | undefined): T | undefined => {
    const value = parts.get(key);
    return value === undefined ? undefined : parse(value);
  };
  const camera = read('map', parseCamera);
  const pin = read('pin', parsePin);
  const date = read('date', parseDay);
  const layers = read('layers', parseLayers);
  return { ...(camera && { camera }), ...(pin && { pin }), ...(date && { date }), ...(layers && { layers }) };
}

/**
 * Decimals that place a point to within a pixel at a zoom: the OpenStreetMap rule, as in
 * MapLibre's own hash, ceil((zoom · ln 2 + ln(512 / 360 / 0.5)) / ln 10).
 */
export function decimalsAt(zoom: number): number {
  return Math.max(0, Math.ceil((zoom * Math.LN2 + Math.log(512 / 360 / 0.5)) / Math.LN10));
}

const round = (value: number, decimals: number): string => String(Number(value.toFixed(decimals)));

/** A camera with no more decimals than its zoom can show, as the link has it: reading and writing it again changes nothing. */
export function formatCamera({ zoom, lat, lng }: Camera): string {
  const written = round(zoom, 2);
  const decimals = decimalsAt(Number(written));
  return `${written}/${round(lat, decimals)}/${round(lng, decimals)}`;
}

/** Decimals of a pin: 10⁻⁵ degree is about a metre. */
export const PIN_DECIMALS = 5;

/**
 * Writes a view as a hash, with its `#`; the empty view is the empty string. Reading it back gives
 * the same view to within what its decimals can hold.
 */
export function formatHash({ camera, pin, date, layers }: View): string {
  const parts = [
    camera && `map=${formatCamera(camera)}`,
    pin && `pin=${round(pin.lat, PIN_DECIMALS)},${round(pin.lng, PIN_DECIMALS)}`,
    date && `date=${date}`,
    layers && layers.length > 0 && `layers=${LAYER_GROUPS.filter((group) => layers.includes(group)).join(',')}`,
  ].filter(Boolean);
  return parts.length > 0 ? `#${parts.join('&')}` : '';
}
