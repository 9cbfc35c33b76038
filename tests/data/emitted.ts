import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { feature } from 'topojson-client';
import type { LineString, MultiPolygon, Position } from 'geojson';
import { provinceShapes } from '../../geodata/build/base';
import { BASE_URL, PLACES_URL } from '../../src/lib/geodata/generated/urls';
import type { Places } from '../../src/lib/geodata/layers';
import { unpackBase } from '../../src/lib/geodata/packed';

/** Time for a test that measures shapes, in ms: seconds of work, more where the machine does other work too. */
export const SLOW = 60_000;

const STATIC = fileURLToPath(new URL('../../static/', import.meta.url));

/** The emitted files as the site sends them, uncompressed. */
export const EMITTED_FILES = [BASE_URL, PLACES_URL].map((url) => STATIC + url);

export const emittedBase = unpackBase(JSON.parse(readFileSync(STATIC + BASE_URL, 'utf8')));
export const emittedPlaces: Places = JSON.parse(readFileSync(STATIC + PLACES_URL, 'utf8'));

/** The emitted border, decoded: [longitude, latitude] in degrees. */
export function emittedBorder(): LineString {
  const [border, ...more] = feature(emittedBase, emittedBase.objects.border).features;
  if (border?.geometry.type !== 'LineString' || more.length > 0) throw new TypeError('The border is not one line');
  return border.geometry;
}

/** The emitted land of a country, decoded. */
export function emittedLand(id: string): MultiPolygon {
  const land = feature(emittedBase, emittedBase.objects.land).features.find((country) => country.id === id);
  if (land?.geometry.type !== 'MultiPolygon') throw new TypeError(`No land of ${id}`);
  return land.geometry;
}

/** The provinces of one country on one day, decoded, by id. */
export function emittedProvinces(country: 'VN' | 'KH', day: string): Map<string, MultiPolygon> {
  const shapes = provinceShapes(emittedBase);
  const ids = emittedPlaces.features
    .map(({ properties }) => properties)
    .filter((place) => place.kind === 'province' && place.country === country)
    .filter(({ from, to }) => (from ?? '') <= day && day <= (to ?? '9999'))
    .map(({ id }) => id);
  return new Map(
    ids.map((id) => {
      const shape = shapes.get(id);
      if (!shape) throw new TypeError(`No shape of ${id}`);
      return [id, shape];
    }),
  );
}

/** A vertex in hundred-thousandths of a degree, so that equal vertices have equal keys. */
export const vertexKey = ([lng = 0, lat = 0]: Position): string => `${Math.round(lng * 1e5)},${Math.round(lat * 1e5)}`;

/** A stretch between two vertices, the same key whichever way it is walked. */
export const stretchKey = (a: Position, b: Position): string => [vertexKey(a), vertexKey(b)].sort().join(' ');

/** The stretches of a line or ring, in order. */
export const stretches = (line: Position[]): string[] =>
  line.slice(1).map((end, index) => stretchKey(line[index] ?? end, end));
