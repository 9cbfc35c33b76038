import { formatBytes, formatDate, formatId } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { dataPath, formatPath } from '$lib/url/path';
import { dataSets, type DataSet } from './catalogue';
import { schemaPath } from './schema/published';
import { termsOf } from './terms';
import { DATA_CHANGELOG, DATA_VERSION, notesOf } from './version';

/** What each format is called; names of standards are the same in every language. */
const FORMATS = { geojson: 'GeoJSON', csv: 'CSV', gpx: 'GPX', kml: 'KML', json: 'JSON' } as const;

/** What the address of a file is given to, in the words of that program. */
const COMMANDS = [
  ['R', (address: string) => `sf::st_read("${address}")`],
  ['Python', (address: string) => `geopandas.read_file("${address}")`],
  ['GDAL', (address: string) => `ogr2ogr crossings.gpkg "${address}"`],
] as const;

function setRow({ name, packages, files }: DataSet, language: Language, base: string) {
  const { title, note } = messagesIn(language).data.sets[name];
  return {
    name,
    title,
    note,
    files: files.map(({ path, format, text }) => ({
      href: dataPath(path, base),
      format: FORMATS[format],
      size: formatBytes(Buffer.byteLength(text), language),
    })),
    schema: dataPath(schemaPath(name), base),
    ...termsOf(packages),
  };
}

/**
 * What the page of the open data shows in a language.
 * @param origin origin that the addresses to copy carry
 * @param base path the site stands under
 */
export function dataPage(language: Language, origin: string, base: string) {
  const { data, site } = messagesIn(language);
  const { version } = DATA_VERSION;
  const words = { version: formatId(version, language), date: formatDate(DATA_VERSION.date, language) };
  const example = dataPath('crossings.geojson', origin + base);
  const address = origin + formatPath({ kind: 'data', language }, base);
  return {
    version: fill(data.version, words),
    descriptor: dataPath('datapackage.json', base),
    changelog: dataPath('changelog.md', base),
    sets: dataSets(origin + base).map((set) => setRow(set, language, base)),
    example,
    commands: COMMANDS.map(([program, command]) => ({ program, command: command(example) })),
    changesTitle: fill(data.changes, words),
    changes: notesOf(version, DATA_CHANGELOG),
    citation: fill(data.citation, { ...words, title: site.name, address }),
  };
}
