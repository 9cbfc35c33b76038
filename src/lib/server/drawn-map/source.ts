import { readFileSync } from 'node:fs';
import { rewind } from '@turf/turf';
import type { FeatureCollection, Geometry } from 'geojson';
import { presimplify, simplify } from 'topojson-simplify';
import { BASE_URL, PLACES_URL } from '$lib/geodata/generated/urls';
import { mapData, type MapData, type Places } from '$lib/geodata/layers';
import { unpackBase, type PackedBase } from '$lib/geodata/packed';
import type { Language } from '$lib/domain/language';
import { memo } from '$lib/domain/memo';

function readStatic<T>(path: string): T {
  return JSON.parse(readFileSync(`${process.cwd()}/static/${path}`, 'utf8'));
}

const PLACES = readStatic<Places>(PLACES_URL);
const WEIGHTED = presimplify(unpackBase(readStatic<PackedBase>(BASE_URL)));

/** Bends smaller than this many units of the drawing are left out. */
const SMALLEST_BEND = 2.5;

function turned(geometry: Geometry): Geometry {
  const result = rewind(geometry, { reverse: true });
  return result.type === 'Feature' || result.type === 'FeatureCollection' ? geometry : result;
}

/** d3-geo reads a ring as the area to its right; GeoJSON's outer rings have it to their left. */
function wound(data: MapData): MapData {
  const turn = ({ features }: FeatureCollection): FeatureCollection => ({
    type: 'FeatureCollection',
    features: features.map((feature) => ({ ...feature, geometry: turned(feature.geometry) })),
  });
  return { ...data, land: turn(data.land), water: turn(data.water), provinces: turn(data.provinces) };
}

/** @param level the smallest weight of a bend that is kept, as a power of two */
const thinnedTo = memo((level: number, language: Language): MapData =>
  wound(mapData({ base: simplify(WEIGHTED, 2 ** level), places: PLACES }, language)),
);

/**
 * The map's data, thinned to what a drawing of a scale can show.
 * @param scale units of the drawing to a degree
 */
export function thinnedData(scale: number, language: Language): MapData {
  const weight = SMALLEST_BEND ** 2 / 2 / scale ** 2;
  // Frames of nearly the same scale share one thinning.
  return thinnedTo(Math.round(Math.log2(weight) * 2) / 2, language);
}
