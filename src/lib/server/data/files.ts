import { memo } from '$lib/domain/memo';
import { dataSets } from './catalogue';
import { descriptor, hashOf } from './descriptor';
import { MEDIA_TYPES } from './media-types';
import { schemaPath, schemaText } from './schema/published';
import { DATA_CHANGELOG } from './version';

/** What a server sends for a path below /data/v1/. */
interface Served {
  readonly mediatype: string;
  readonly text: string;
}

/** Every file below /data/v1/, by its path there: data, schemas, descriptor and changelog. */
export const servedFiles = memo((site: string): ReadonlyMap<string, Served> => {
  const sets = dataSets(site);
  const data = sets.flatMap(({ files }) => files);
  return new Map([
    ...data.map(({ path, format, text }) => [path, { mediatype: MEDIA_TYPES[format], text }] as const),
    ...sets.map(({ name }) => {
      return [schemaPath(name), { mediatype: 'application/schema+json', text: schemaText(name, site) }] as const;
    }),
    ['datapackage.json', { mediatype: MEDIA_TYPES.json, text: `${JSON.stringify(descriptor(site), null, 2)}\n` }],
    ['changelog.md', { mediatype: 'text/markdown', text: DATA_CHANGELOG }],
  ]);
});

/** Stands for any site: what is handed out differs between sites by their addresses alone. */
const ANY_SITE = 'https://map.example';

/** The hash of all data together and of its schemas, which changes when anything handed out does. */
export function dataHash(): string {
  const own = [...servedFiles(ANY_SITE)].filter(([path]) => path !== 'datapackage.json' && path !== 'changelog.md');
  return hashOf(own.map(([path, { text }]) => `${path} ${hashOf(text)}\n`).join(''));
}
