import * as v from 'valibot';
import versionsJson from '../../../../geodata/versions.json';
import changelog from '../../../../CHANGELOG.md?raw';
import { isoDay } from '../../../../geodata/schema/properties';

const schema = v.pipe(
  v.array(
    v.strictObject({
      version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version as 1.2.3')),
      date: isoDay,
      /** Hash of everything handed out as this version; see `dataHash`. */
      hash: v.pipe(v.string(), v.regex(/^sha256:[0-9a-f]{64}$/, 'is not a hash as sha256:…')),
    }),
  ),
  v.minLength(1, 'has no version'),
);

export type DataVersion = v.InferOutput<typeof schema>[number];

/** Every version of the data as a whole, the newest last. */
export const DATA_VERSIONS: readonly DataVersion[] = v.parse(schema, versionsJson);

/** @throws Error when there is no version, which the schema rules out */
function newest(): DataVersion {
  const last = DATA_VERSIONS.at(-1);
  if (!last) throw new Error('geodata/versions.json has no version');
  return last;
}

/** The version that is handed out. */
export const DATA_VERSION: DataVersion = newest();

/** The data part of the changelog, as Markdown of its own. */
export const DATA_CHANGELOG = `# Data\n${/\n## Data\n([^]*)$/.exec(changelog)?.[1] ?? ''}`;

/**
 * What a version changed, an entry an item, from a changelog: as plain text, without the marks of code.
 * @throws Error when the changelog does not tell of the version
 */
export function notesOf(version: string, markdown: string): string[] {
  const section = markdown.split(/^### /m).find((text) => text.startsWith(`${version} `));
  if (!section) throw new Error(`CHANGELOG.md: the data part has no section "### ${version} – YYYY-MM-DD": write it`);
  const [, ...items] = section.split(/^- /m);
  return items.map((item) =>
    item
      .trim()
      .replace(/\s*\n\s*/g, ' ')
      .replaceAll('`', ''),
  );
}
