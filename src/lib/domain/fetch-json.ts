/**
 * Loads a JSON file of this site.
 * @throws Error when it does not arrive, or is not JSON
 */
export async function fetchJson<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return await response.json();
}
