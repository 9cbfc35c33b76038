import { dataPath } from '$lib/url/path';
import type { Content, DocumentName } from '../schema/documents';
import type { Terms } from '../terms';

/** The text of a file that is no layer: its schema, its terms and its entries. */
export function documentText<D extends DocumentName>(name: D, terms: Terms, content: Content<D>, site: string): string {
  const schema = dataPath(`schema/${name}.json`, site);
  return `${JSON.stringify({ $schema: schema, ...terms, ...content }, null, 1)}\n`;
}
