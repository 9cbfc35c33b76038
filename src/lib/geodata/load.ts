import { fetchJson } from '../domain/fetch-json';
import type { Base, Places } from './layers';
import { BASE_URL, PLACES_URL } from './generated/urls';

/** The map's data did not arrive, or is not what was sent. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

async function loadFile<T>(url: string): Promise<T> {
  try {
    return await fetchJson<T>(url);
  } catch (cause) {
    throw new LoadError(url, { cause });
  }
}

/**
 * Loads everything the overview draws.
 * @param base path the site is deployed under
 * @throws LoadError when a file does not arrive
 */
export async function loadGeodata(base: string): Promise<{ base: Base; places: Places }> {
  const [topology, places] = await Promise.all([
    loadFile<Base>(`${base}/${BASE_URL}`),
    loadFile<Places>(`${base}/${PLACES_URL}`),
  ]);
  return { base: topology, places };
}
