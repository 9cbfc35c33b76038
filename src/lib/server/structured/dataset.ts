import type { CreativeWork, Dataset } from 'schema-dts';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { addressOf, type Site } from '$lib/url/site';
import type { DataPackage } from '../../../../geodata/schema/properties';
import { publisher } from './site';

const [WEST, SOUTH, EAST, NORTH] = WHOLE_BORDER;

/** Upstream packages are named by their title where they have no address. */
function upstream({ title, path, version }: DataPackage['sources'][number]): CreativeWork {
  const isAddress = path !== undefined && URL.canParse(path);
  return { '@type': 'CreativeWork', name: title, ...(isAddress && { url: path }), ...(version && { version }) };
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
  const url = addressOf({ kind: 'sources', language }, site);
  return {
    '@type': 'Dataset',
    '@id': `${url}#data`,
    name: source.data,
    description: `${messagesIn(language).site.description} ${source.dataNote}`,
    url,
    inLanguage: language,
    isAccessibleForFree: true,
    creator: publisher(language, site),
    license: [...new Set(packages.flatMap(({ licenses }) => licenses.map(({ path }) => path)))],
    spatialCoverage: {
      '@type': 'Place',
      // South and west first, latitude before longitude, as schema.org has it.
      geo: { '@type': 'GeoShape', box: `${SOUTH} ${WEST} ${NORTH} ${EAST}` },
    },
    hasPart: packages.map((each) => part(each, url)),
  };
}
