import { fetchJson } from '../domain/fetch-json';
import type { Geodata } from './layers';
import { unpackBase, type PackedBase } from './packed';
import { BASE_URL, PLACES_URL } from './generated/urls';

/**
 * Loads everything the overview draws.
 * @param base path the site is deployed under
 * @throws Error when a file does not arrive, or is not what was sent
 */
export async function loadGeodata(base: string): Promise<Geodata> {
  const [topology, places] = await Promise.all([
    fetchJson<PackedBase>(`${base}/${BASE_URL}`),
    fetchJson<Geodata['places']>(`${base}/${PLACES_URL}`),
  ]);
  // A server that answers everything with a page of its own, or a proxy, may have sent something else.
  if (topology.type !== 'Topology' || !Array.isArray(places.features)) throw new Error('The data is not what was sent');
  return { base: unpackBase(topology), places };
}
