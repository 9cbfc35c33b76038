import type { Localized, Names } from './language';

/** What a feature of the map is. The kind decides its symbol, its panel and its line in the legend. */
export const FEATURE_KINDS = ['border', 'crossing', 'marker', 'province', 'town', 'airport', 'project'] as const;
export type FeatureKind = (typeof FEATURE_KINDS)[number];

/** The legal classes of border gates: international, main (bilateral), sub (auxiliary, local). */
export const CROSSING_CLASSES = ['international', 'main', 'sub'] as const;
export type CrossingClass = (typeof CROSSING_CLASSES)[number];

export const COUNTRIES = ['VN', 'KH'] as const;
export type Country = (typeof COUNTRIES)[number];

/** Whose a source is. */
export type Side = Country | 'third';

/** [longitude, latitude] in degrees, WGS 84. */
export type Position = readonly [number, number];

/** [west, south, east, north] in degrees, WGS 84. */
export type BoundingBox = readonly [number, number, number, number];

/** How sure a background statement is: H may be stated, M is stated with its source named. */
export type Certainty = 'H' | 'M';

/** Where a statement comes from. `date` is ISO 8601 (day, month or year), null where none is printed. */
export interface Source {
  readonly publisher: string;
  readonly country: Side;
  readonly url: string;
  readonly date: string | null;
}

/** Something that happened at a place. `date` is ISO 8601: a day, a month or a year. */
export interface DatedEvent {
  readonly date: string;
  readonly text: Localized;
  readonly certainty: Certainty;
  readonly sources: readonly Source[];
}

/** One row of the index of everything that can be opened as a place. */
export interface FeatureSummary {
  readonly id: string;
  readonly kind: FeatureKind;
  readonly names: Names;
  /** null where no source gives a position: such a feature is listed, never drawn. */
  readonly bbox: BoundingBox | null;
}
