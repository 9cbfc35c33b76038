import { nearestPointOnLine } from '@turf/turf';
import type { Position } from 'geojson';
import { readPackages, type Packages, type TypedFeature } from '../../../../geodata/build/packages';
import type { PackageName } from '../../../../geodata/schema/properties';
import { borderLine } from '../../../../geodata/build/axis';
import { borderOf } from '../../../../geodata/build/check';
import type { BoundingBox, FeatureKind, FeatureSummary } from '$lib/domain/feature';
import type { Localized } from '$lib/domain/language';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { SUMMARIES } from '$lib/geodata/generated/summaries';

/** The packages as they stand in the project: pages are built from the same data as the map. */
export const PACKAGES: Packages = readPackages(`${process.cwd()}/geodata/packages/`);

/** The border as the axis on which places lie. */
export const LINE = borderLine(PACKAGES);

export type AnyFeature = Packages[keyof Packages][number];

const FEATURES = new Map<string, AnyFeature>(
  Object.values(PACKAGES).flatMap((features: readonly AnyFeature[]) =>
    features.map((feature) => [feature.id, feature]),
  ),
);

/** The feature with an id, whichever package it is in. */
export function featureOf(id: string): AnyFeature | undefined {
  return FEATURES.get(id);
}

const BY_ID = new Map(SUMMARIES.map((row) => [row.id, row]));

export function summaryOf(id: string): FeatureSummary | undefined {
  return BY_ID.get(id);
}

/** The package in which the features of a kind stand. */
export const PACKAGE_OF: Readonly<Record<FeatureKind, PackageName>> = {
  border: 'border',
  crossing: 'crossings',
  marker: 'markers',
  province: 'provinces',
  town: 'towns',
  airport: 'airports',
  project: 'projects',
};

/** Half the sides of the frame round a point, in degrees: about 24 km by 18 km. */
const POINT_REACH = [0.11, 0.08] as const;

/** The frame in which to show a bounding box; a point gets some country round it. */
export function frameOf(bbox: BoundingBox | null): BoundingBox {
  if (!bbox) return WHOLE_BORDER;
  const [west, south, east, north] = bbox;
  const [x, y] = POINT_REACH;
  return east - west < 2 * x && north - south < 2 * y
    ? [(west + east) / 2 - x, (south + north) / 2 - y, (west + east) / 2 + x, (south + north) / 2 + y]
    : bbox;
}

export type Crossing = TypedFeature<'crossings'>;

export function pointOf({ geometry }: Pick<Crossing, 'geometry'>): Position | null {
  return geometry?.type === 'Point' ? geometry.coordinates : null;
}

/** A position that a source gives. */
interface SourcedPosition {
  readonly lat: number;
  readonly lng: number;
  /** How far off it may be, in metres. */
  readonly precision: number;
  readonly source: Localized;
}

/** Where a feature is by its source, or null where none says. */
export function positionOf(feature: AnyFeature): SourcedPosition | null {
  const point = pointOf(feature);
  if (!point || !('position' in feature.properties) || !feature.properties.position) return null;
  const [lng = 0, lat = 0] = point;
  return { lat, lng, ...feature.properties.position };
}

function alongLine(crossing: Crossing): number {
  const point = pointOf(crossing);
  return point ? nearestPointOnLine(borderOf(PACKAGES), point).properties.location : Infinity;
}

/** The located crossings from the Gulf of Thailand to the tripoint. */
export const CROSSINGS_IN_ORDER: readonly Crossing[] = PACKAGES.crossings
  .filter(({ geometry }) => geometry !== null)
  .map((crossing) => ({ crossing, at: alongLine(crossing) }))
  .sort((a, b) => a.at - b.at)
  .map(({ crossing }) => crossing);

export const UNLOCATED_CROSSINGS: readonly Crossing[] = PACKAGES.crossings.filter(({ geometry }) => geometry === null);
