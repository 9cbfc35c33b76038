import type { CreativeWork, DataDownload, Dataset } from 'schema-dts';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { dataPath } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import type { DataPackage } from '../../../../geodata/schema/properties';
import { servedFiles } from '../data/files';
import { DATA_VERSION } from '../data/version';
import { publisher } from './site';

const [WEST, SOUTH, EAST, NORTH] = WHOLE_BORDER;

/** Upstream packages are named by their title where they have no address. */
function upstream({ title, path, version }: DataPackage['sources'][number]): CreativeWork {
  const isAddress = path !== undefined && URL.canParse(path);
  return { '@type': 'CreativeWork', name: title, ...(isAddress && { url: path }), ...(version && { version }) };
}

/** The files that are handed out; schemas and changelog describe them, and are no data. */
function downloads({ origin, base }: Site): DataDownload[] {
  return [...servedFiles(origin + base)]
    .filter(([path]) => !path.startsWith('schema/') && !path.endsWith('.md'))
    .map(([path, { mediatype, text }]) => ({
      '@type': 'DataDownload',
      name: path,
      encodingFormat: mediatype,
      contentSize: `${Buffer.byteLength(text)} B`,
      contentUrl: dataPath(path, origin + base),
    }));
}

/** A package, whose descriptor is in English whatever the page's language. */
function part(descriptor: DataPackage, page: string): Dataset {
  const { name, title, description, version, created, licenses, sources } = descriptor;
  return {
    '@type': 'Dataset',
    '@id': `${page}#data-${name}`,
    name: title,
    description,
    inLanguage: 'en',
    version,
    dateModified: created,
    license: licenses.map(({ path }) => path),
    isBasedOn: sources.map(upstream),
  };
}

/** The data of the map, a part for each package. */
export function dataset(packages: readonly DataPackage[], language: Language, site: Site): Dataset {
  const { source } = messagesIn(language);
  const url = addressOf({ kind: 'data', language }, site);
  const described = addressOf({ kind: 'sources', language }, site);
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    name: source.data,
    description: `${messagesIn(language).site.description} ${source.dataNote}`,
    url,
    inLanguage: language,
    version: DATA_VERSION.version,
    dateModified: DATA_VERSION.date,
    isAccessibleForFree: true,
    creator: publisher(language, site),
    license: [...new Set(packages.flatMap(({ licenses }) => licenses.map(({ path }) => path)))],
    spatialCoverage: {
      '@type': 'Place',
      // South and west first, latitude before longitude, as schema.org has it.
      geo: { '@type': 'GeoShape', box: `${SOUTH} ${WEST} ${NORTH} ${EAST}` },
    },
    hasPart: packages.map((each) => part(each, described)),
    distribution: downloads(site),
  };
}
