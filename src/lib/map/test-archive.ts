import { GeoJSONVT } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import type { FeatureCollection } from 'geojson';
import { zxyToTileId } from 'pmtiles';
import type { BoundingBox } from '../domain/feature';

const EXTENT = 4096;
const HEADER_BYTES = 127;

/** A whole number in as many groups of seven bits as it takes, the lowest first. */
function varint(value: number): number[] {
  return value < 128 ? [value] : [(value % 128) + 128, ...varint(Math.floor(value / 128))];
}

/** The tile that holds a position, as column and row of a zoom. */
function tileAt(lng: number, lat: number, zoom: number): [number, number] {
  const angle = (lat * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(angle)) / Math.PI) / 2;
  return [Math.floor((lng / 360 + 0.5) * 2 ** zoom), Math.floor(y * 2 ** zoom)];
}

interface Tile {
  readonly id: number;
  readonly bytes: Uint8Array;
}

/** Cuts layers into vector tiles (MVT), in the order of an archive. */
function cut(layers: Record<string, FeatureCollection>, box: BoundingBox, zooms: readonly number[]): Tile[] {
  const options = { maxZoom: 14, indexMaxZoom: 0, extent: EXTENT, buffer: 64 };
  const indices = Object.entries(layers).map(([name, data]) => [name, new GeoJSONVT(data, options)] as const);
  const [west, south, east, north] = box;
  const tiles = zooms.flatMap((zoom) => {
    const [left, top] = tileAt(west, north, zoom);
    const [right, bottom] = tileAt(east, south, zoom);
    return Array.from({ length: (right - left + 1) * (bottom - top + 1) }, (_, index): Tile[] => {
      const x = left + (index % (right - left + 1));
      const y = top + Math.floor(index / (right - left + 1));
      const cuts = indices.flatMap(([name, tiles]) => {
        const tile = tiles.getTile(zoom, x, y);
        return tile ? [[name, tile] as const] : [];
      });
      if (cuts.length === 0) return [];
      const bytes = fromGeojsonVt(Object.fromEntries(cuts), { version: 2, extent: EXTENT });
      return [{ id: zxyToTileId(zoom, x, y), bytes }];
    }).flat();
  });
  return tiles.sort((a, b) => a.id - b.id);
}

/** Numbers of tiles (as differences), how many each entry stands for, lengths, and offsets: 0 follows the one before. */
const directory = (tiles: readonly Tile[]): number[] =>
  [
    [tiles.length],
    tiles.map(({ id }, index) => id - (tiles[index - 1]?.id ?? 0)),
    tiles.map(() => 1),
    tiles.map(({ bytes }) => bytes.length),
    tiles.map((_, index) => (index === 0 ? 1 : 0)),
  ]
    .flat()
    .flatMap(varint);

/**
 * A small archive of vector tiles without compression, with all tiles in its root directory:
 * https://github.com/protomaps/PMTiles/blob/main/spec/v3/spec.md
 */
export function archive(
  layers: Record<string, FeatureCollection>,
  box: BoundingBox,
  zooms: readonly number[],
): Uint8Array<ArrayBuffer> {
  const tiles = cut(layers, box, zooms);
  const root = directory(tiles);
  const metadata = [...new TextEncoder().encode('{}')];
  const start = HEADER_BYTES + root.length + metadata.length;
  const length = tiles.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const bytes = new Uint8Array(start + length);
  const view = new DataView(bytes.buffer);
  bytes.set(new TextEncoder().encode('PMTiles'));
  bytes[7] = 3;
  const parts = [HEADER_BYTES, root.length, HEADER_BYTES + root.length, metadata.length, start, 0, start, length];
  [...parts, tiles.length, tiles.length, tiles.length].forEach((value, index) => {
    view.setBigUint64(8 + index * 8, BigInt(value), true);
  });
  // In order; neither directories nor tiles compressed; vector tiles.
  bytes.set([1, 1, 1, 1, Math.min(...zooms), Math.max(...zooms)], 96);
  box.forEach((degrees, index) => view.setInt32(102 + index * 4, Math.round(degrees * 1e7), true));
  bytes.set([...root, ...metadata], HEADER_BYTES);
  let at = start;
  for (const tile of tiles) {
    bytes.set(tile.bytes, at);
    at += tile.bytes.length;
  }
  return bytes;
}
