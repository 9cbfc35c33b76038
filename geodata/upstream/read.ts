import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';

const MODULES = fileURLToPath(new URL('./node_modules/', import.meta.url));

export function upstreamPath(path: string): string {
  return MODULES + path;
}

/** The rings of every polygon in a geometry, also inside the geometry collections these packages use. */
export function polygonsOf(geometry: Geometry): Position[][][] {
  switch (geometry.type) {
    case 'Polygon':
      return [geometry.coordinates];
    case 'MultiPolygon':
      return geometry.coordinates;
    case 'GeometryCollection':
      return geometry.geometries.flatMap(polygonsOf);
    default:
      return [];
  }
}

interface Countries {
  features: Feature<Geometry, Record<string, string>>[];
}

/** The polygons of one country, by its ISO 3166-1 alpha-3 code. */
export function countryPolygons(path: string, code: string): MultiPolygon {
  const { features }: Countries = JSON.parse(readFileSync(upstreamPath(path), 'utf8'));
  const country = features.find(({ properties }) => Object.values(properties).includes(code));
  if (!country) throw new Error(`${path}: no country ${code}`);
  return { type: 'MultiPolygon', coordinates: polygonsOf(country.geometry) };
}

export type AreaGeometry = Polygon | MultiPolygon;
