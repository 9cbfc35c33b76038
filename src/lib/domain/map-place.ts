import type { CrossingClass, FeatureKind } from './feature';
import type { Names } from './language';

/** Markers placed no better than this are shown only when the map is near, in metres. */
export const EXACT_METRES = 50;

/** What the map needs to draw a place as a symbol or a label; everything else stands in its panel. */
export interface MapPlace {
  readonly id: string;
  readonly kind: FeatureKind | 'water' | 'country';
  readonly names: Names;
  readonly class?: CrossingClass;
  /** A crossing's two gates, and where each label stands so that it lies on its own land. */
  readonly vn?: Names | null;
  readonly kh?: Names | null;
  readonly anchorVn?: string;
  readonly anchorKh?: string;
  /** How far off the position may be, in metres. */
  readonly precision?: number | undefined;
  /** Towns: 1 capitals and Ho Chi Minh City, 2 big cities, 3 provincial seats, 4 small towns. */
  readonly rank?: number;
  readonly country?: string;
  /** Provinces: whether it touches the border, and its first and last day (null: no end). */
  readonly border?: boolean;
  readonly from?: string | null;
  readonly to?: string | null;
  readonly schematic?: boolean;
  readonly waterKind?: 'river' | 'lake' | 'gulf' | undefined;
}
