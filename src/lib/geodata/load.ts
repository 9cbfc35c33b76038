import type { Base, Places } from './layers';
import { BASE_URL, PLACES_URL } from './generated/urls';

/** The map's data did not arrive, or is not what was sent. */
export class LoadError extends Error {
  override readonly name = 'LoadError';
}

async function fetchJson<T>(url: string): Promise<T> {
  try {
    const response = await fetch(url);
    if (!response.ok) throw new LoadError(`${url}: ${response.status}`);
    return await response.json();
  } catch (error) {
    throw error instanceof LoadError ? error : new LoadError(url, { cause: error });
  }
}

/**
 * Loads everything the overview draws.
 * @param base path the site is deployed under
 * @throws LoadError when a file does not arrive
 */
export async function loadGeodata(base: string): Promise<{ base: Base; places: Places }> {
  const [topology, places] = await Promise.all([
    fetchJson<Base>(`${base}/${BASE_URL}`),
    fetchJson<Places>(`${base}/${PLACES_URL}`),
  ]);
  return { base: topology, places };
}
