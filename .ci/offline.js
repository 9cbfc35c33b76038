// Packs the texts of a built site: what every page of a language is made of, in one file, for readers who keep the site.
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LANGUAGES = ['vi', 'km', 'en'];

/** What the pages fetch besides their own data. */
const FILES = ['search.json', 'references.json'];

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
 * Writes `/offline.json`: the packs, and how large all of them are, as they are sent and as they are kept.
 * @param {string} folder of the built site, compressed
 * @param {string[]} packs
 */
export function describeOffline(folder, packs) {
  const sum = (/** @type {string} */ ending) =>
    packs.reduce((bytes, path) => bytes + statSync(folder + path + ending).size, 0);
  writeFileSync(join(folder, 'offline.json'), JSON.stringify({ packs, sent: sum('.br'), kept: sum('') }));
}
