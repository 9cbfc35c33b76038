import * as v from 'valibot';

/** A mistake in the content, with the file, the line where it is known, and what to do. */
export class ContentError extends Error {
  constructor(file: string, line: number | null, reason: string) {
    super(`${file.replace(/^\//, '')}${line === null ? '' : `:${line}`}: ${reason}`);
    this.name = 'ContentError';
  }
}

/**
 * Refuses rows of which two have one id.
 * @param advice what to do about it, where that is not plain
 * @throws ContentError with the file and the id
 */
export function checkIds(file: string, rows: readonly { readonly id: string }[], advice?: string): void {
  const ids = new Set<string>();
  for (const { id } of rows) {
    if (ids.has(id)) throw new ContentError(file, null, `${id}: this id stands twice${advice ? `: ${advice}` : ''}`);
    ids.add(id);
  }
}

/** The line of a JSON text on which an entry with this id begins, or null. */
function lineOf(json: string, id: unknown): number | null {
  if (typeof id !== 'string') return null;
  const at = json.indexOf(`"${id}"`);
  return at === -1 ? null : json.slice(0, at).split('\n').length;
}

/**
 * Reads a JSON file against a schema.
 * @throws ContentError with the file, the entry's line and what is wrong with it
 */
export function parseJson<S extends v.GenericSchema>(file: string, json: string, schema: S): v.InferOutput<S> {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new ContentError(file, null, `is not JSON: ${String(error)}`);
  }
  const result = v.safeParse(schema, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const entry: unknown = issue.path?.[0]?.value;
  const id = typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : null;
  const place = v.getDotPath(issue) ?? '';
  throw new ContentError(file, lineOf(json, id), `${typeof id === 'string' ? `${id}: ` : ''}${place} ${issue.message}`);
}
