import { readFileSync, writeFileSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Feature, Geometry, Position } from 'geojson';
import * as v from 'valibot';
import { FEATURE } from '../schema/geometry';

/** 5 decimals of a degree are about 1.1 m on the ground, finer than any source used here. */
export const DECIMALS = 5;

export type PackageFeature = Feature<Geometry | null, Record<string, unknown>> & { id: string };

export function roundPosition(position: Position): Position {
  return position.slice(0, 2).map((degrees) => Number(degrees.toFixed(DECIMALS)));
}

/** Rounds every position and drops those that repeat the one before it. */
export function roundLine(line: Position[]): Position[] {
  return line
    .map(roundPosition)
    .filter((position, index, all) => index === 0 || !samePosition(position, all[index - 1]));
}

export function samePosition(a: Position, b: Position | undefined): boolean {
  return b !== undefined && a[0] === b[0] && a[1] === b[1];
}

function roundGeometry(geometry: Geometry | null): Geometry | null {
  if (geometry === null) return null;
  switch (geometry.type) {
    case 'Point':
      return { type: 'Point', coordinates: roundPosition(geometry.coordinates) };
    case 'MultiPoint':
      return { type: 'MultiPoint', coordinates: geometry.coordinates.map(roundPosition) };
    case 'LineString':
      return { type: 'LineString', coordinates: roundLine(geometry.coordinates) };
    case 'MultiLineString':
    case 'Polygon':
      return { ...geometry, coordinates: geometry.coordinates.map(roundLine) };
    case 'MultiPolygon':
      return { ...geometry, coordinates: geometry.coordinates.map((polygon) => polygon.map(roundLine)) };
    case 'GeometryCollection':
      throw new TypeError('A geometry collection cannot stand in a package: split it into features');
  }
}

/** Keys in the order given, then the rest by name, so that a diff shows only what changed. */
const KEY_ORDER = ['id', 'vi', 'km', 'en', 'date', 'text'];

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (value === null || typeof value !== 'object') return value;
  const rank = (key: string): string => {
    const index = KEY_ORDER.indexOf(key);
    return index === -1 ? `~${key}` : String(index);
  };
  const entries = Object.entries(value).sort(([a], [b]) => (rank(a) < rank(b) ? -1 : 1));
  return Object.fromEntries(entries.map(([key, entry]) => [key, sortKeys(entry)]));
}

/**
 * Canonical text of a package: features sorted by id, positions rounded to {@link DECIMALS},
 * keys in one order, one feature a line.
 */
export function formatFeatures(features: readonly PackageFeature[]): string {
  const lines = [...features]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map(({ id, properties, geometry }) =>
      JSON.stringify({ type: 'Feature', id, properties: sortKeys(properties), geometry: roundGeometry(geometry) }),
    );
  return `{"type":"FeatureCollection","features":[\n${lines.join(',\n')}\n]}\n`;
}

export function writeFeatures(path: string, features: readonly PackageFeature[]): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, formatFeatures(features));
}

const COLLECTION = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) });

/** @throws Error naming the file and the line of the feature when it is not a feature collection as {@link FEATURE} asks */
export function readFeatures(path: string): PackageFeature[] {
  let parsed: unknown;
  try {
    parsed = JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: not readable as JSON`, { cause: error });
  }
  if (!v.is(COLLECTION, parsed)) throw new Error(`${path}: expected a FeatureCollection`);
  return parsed.features.map((feature, index) => {
    const { success, output, issues } = v.safeParse(FEATURE, feature);
    if (!success) {
      const [issue] = issues;
      throw new Error(`${path}:${index + 2}: a feature whose ${v.getDotPath(issue) ?? 'type'} ${issue.message}`);
    }
    return { ...output, properties: output.properties ?? {} };
  });
}
