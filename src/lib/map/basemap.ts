import type { VectorSourceSpecification } from '@maplibre/maplibre-gl-style-spec';
import { PMTiles, Protocol, TileType } from 'pmtiles';
import { useArchives } from './worker';

/**
 * Opens a deployment's own basemap, one file of tiles in the format PMTiles, of which ranges of bytes are read.
 * @param address absolute, as the engine wants it
 * @returns a source by which the engine's worker asks this page for tiles
 * @throws Error when it does not arrive, is no archive of vector tiles, or its server hands out whole files only
 */
export async function openBasemap(address: string): Promise<VectorSourceSpecification> {
  const archive = new PMTiles(address);
  const { tileType } = await archive.getHeader();
  if (tileType !== TileType.Mvt) throw new Error(`${address} has no vector tiles`);
  const protocol = new Protocol();
  protocol.add(archive);
  useArchives(protocol.tile);
  return { type: 'vector', url: `pmtiles://${address}` };
}
