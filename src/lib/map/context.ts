import type {
  ExpressionSpecification,
  FilterSpecification,
  LayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { LayerGroup } from '../domain/layer-group';
import type { Palette } from './palette';

/** Sizes that differ by script: Khmer is set larger, is never spaced out and needs taller lines. */
export interface Script {
  readonly scale: number;
  readonly spacing: number;
  readonly lineHeight: number;
}

export interface StyleContext {
  readonly palette: Palette;
  readonly script: Script;
  /** The word written along a corridor that is not a route. */
  readonly schematic: string;
}

/** A layer with the group a reader can hide it by; layers without one are always shown. */
export type MapLayer = LayerSpecification & { metadata?: { group: LayerGroup } };

/** One line of the legend: its message key under `legend`, and what it stands for on the map. */
export interface LegendEntry {
  readonly key: LegendKey;
  readonly layers: readonly string[];
  /** The group of these layers; null for what is always shown. */
  readonly group: LayerGroup | null;
  /** Which of the layers' features are meant, where not all are. */
  readonly filter?: FilterSpecification;
}

/** What the page says of an entry; which layers it stands for is known where the map is. */
export type LegendLine = Pick<LegendEntry, 'key' | 'group'>;

export type LegendKey =
  | 'border'
  | 'international'
  | 'other'
  | 'marker'
  | 'project'
  | 'corridor'
  | 'airport'
  | 'capital'
  | 'town'
  | 'province'
  | 'water';

/** What one subject of the map contributes. */
export interface Subject {
  readonly layers: (context: StyleContext) => MapLayer[];
  readonly legend: readonly LegendEntry[];
}

/** Names of the style's global state, which the controller sets. */
export const STATE = { selected: 'selected', lit: 'lit', date: 'date' } as const;

export const id: ExpressionSpecification = ['get', 'id'];
export const isSelected: ExpressionSpecification = ['==', id, ['global-state', STATE.selected]];
export const isLit: ExpressionSpecification = ['in', id, ['global-state', STATE.lit]];

/** Whether a feature holds on the date in view. Dates compare as text because they are ISO days. */
export const holds: ExpressionSpecification = [
  'all',
  ['<=', ['get', 'from'], ['global-state', STATE.date]],
  ['>=', ['get', 'to'], ['global-state', STATE.date]],
];

export const isKind = (kind: string): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** Whether a project is a corridor whose route nobody has published: a line, not a point. */
export const isCorridor: ExpressionSpecification = ['all', isKind('project'), ['has', 'schematic']];

export const all = (...conditions: ExpressionSpecification[]): FilterSpecification => ['all', ...conditions];

/** A size that changes with zoom: pairs of zoom and pixels. */
export function byZoom(...stops: [number, number][]): ExpressionSpecification {
  return ['interpolate', ['linear'], ['zoom'], ...stops.flat()];
}
