// Packs the texts of a built site: what every page of a language is made of, in one file, for readers who keep the site.
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['vi', 'km', 'en'];

/** What the pages fetch besides their own data. */
const FILES = ['stories', 'places', 'claims', 'events']
  .map((group) => `search/${group}.json`)
  .concat('references.json');

/**
 * One language's files by their path below the site's base. The overview stands as the page it is: where a page's own
 * drawn map is not to be had, that one is shown.
 * @param {string} folder
 * @param {string} language
 */
function pack(folder, language) {
  const data = readdirSync(join(folder, language), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('__data.json') && !path.startsWith('embed/'))
    .sort();
  const json = [...FILES, ...data].map((path) => {
    const file = `/${language}/${path}`;
    return [file, JSON.parse(readFileSync(folder + file, 'utf8'))];
  });
  return Object.fromEntries([[`/${language}/`, readFileSync(join(folder, language, 'index.html'), 'utf8')], ...json]);
}

/**
 * Writes `/{language}/offline.json` for each language.
 * @param {string} folder of the built site
 * @returns {string[]} their paths
 */
export function packTexts(folder) {
  const { version } = JSON.parse(readFileSync(join(folder, '_app/version.json'), 'utf8'));
  return LANGUAGES.map((language) => {
    const path = `/${language}/offline.json`;
    writeFileSync(folder + path, JSON.stringify({ version, files: pack(folder, language) }));
    return path;
  });
}

/**
 * The size of files of the site, in bytes: as they are sent, compressed, and as they are kept.
 * @param {string} folder
 * @param {string[]} paths below it
 */
function sizeOf(folder, paths) {
  const bytes = (/** @type {string} */ file) => statSync(folder + file).size;
  const asSent = (/** @type {string} */ file) => bytes(existsSync(`${folder}${file}.br`) ? `${file}.br` : file);
  const sum = (/** @type {number[]} */ sizes) => sizes.reduce((total, size) => total + size, 0);
  return { sent: sum(paths.map(asSent)), kept: sum(paths.map(bytes)) };
}

/**
 * Writes `/offline.json`: the packs, how large all of them are, and how large what the service worker fetches is.
 * @param {string} folder of the built site, compressed
 * @param {string[]} packs
 */
export function describeOffline(folder, packs) {
  const worker = readFileSync(join(folder, 'service-worker.js'), 'utf8');
  const named = [...worker.matchAll(/`(\/(?:_app\/immutable|geodata)\/[^`]+)`/g)].map(([, path = '']) => path);
  const shell = sizeOf(folder, [...new Set([...named, '/shell.html'])]);
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ packs, texts: sizeOf(folder, packs), shell }));
}
