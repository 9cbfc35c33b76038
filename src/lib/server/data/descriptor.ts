import { createHash } from 'node:crypto';
import { PACKAGE_NAMES } from '../../../../geodata/schema/properties';
import { messagesIn } from '$lib/domain/messages';
import { formatPath } from '$lib/url/path';
import { dataSets, type DataFile, type DataSet } from './catalogue';
import { MEDIA_TYPES } from './media-types';
import { schemaPath } from './schema/published';
import { tableFields } from './schema/table';
import { ALL_TERMS, originsOf, termsOf } from './terms';
import { DATA_VERSION } from './version';

/** A file’s hash in the form of a Data Package: the algorithm, a colon and the digest in hexadecimal. */
export const hashOf = (text: string): string => `sha256:${createHash('sha256').update(text).digest('hex')}`;

/** Sources as a Data Package names them: what has no address has no path. */
const sourcesOf = (set: Pick<DataSet, 'packages'>) =>
  originsOf(set.packages).map(({ title, path }) => (path === null ? { title } : { title, path }));

function schemaFor(set: DataSet, format: DataFile['format']) {
  if (format === 'csv') return { schema: { fields: tableFields('crossings'), missingValues: [''], primaryKey: 'id' } };
  // A Data Package’s own `schema` is of a table; readers of tables would stumble over one of JSON.
  return format === 'json' || format === 'geojson' ? { jsonSchema: schemaPath(set.name) } : {};
}

function resource(set: DataSet, { path, format, text }: DataFile) {
  const { title, note } = messagesIn('en').data.sets[set.name];
  const isFirst = path === set.files[0].path;
  return {
    profile: format === 'csv' ? 'tabular-data-resource' : 'data-resource',
    name: isFirst ? set.name : `${set.name}-${format}`,
    path,
    title,
    description: note,
    format,
    mediatype: MEDIA_TYPES[format],
    encoding: 'utf-8',
    bytes: Buffer.byteLength(text),
    hash: hashOf(text),
    ...schemaFor(set, format),
    ...termsOf(set.packages),
    sources: sourcesOf(set),
  };
}

/** The Data Package descriptor (version 1) of everything that is handed out. */
export function descriptor(site: string) {
  const { site: words, data } = messagesIn('en');
  return {
    profile: 'data-package',
    name: 'viet-nam-cambodia-border',
    title: words.name,
    description: data.description,
    homepage: formatPath({ kind: 'data', language: 'en' }, site),
    version: DATA_VERSION.version,
    created: `${DATA_VERSION.date}T00:00:00Z`,
    changelog: 'changelog.md',
    ...ALL_TERMS,
    sources: sourcesOf({ packages: PACKAGE_NAMES }),
    resources: dataSets(site).flatMap((set) => set.files.map((file) => resource(set, file))),
  };
}
