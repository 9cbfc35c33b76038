// Puts compressed siblings beside the files of a build, which a web server then sends as they are.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TEXTS = /\.(html|js|mjs|css|json|geojson|csv|gpx|kml|xml|svg|txt|md|webmanifest|bib|ris)$/;

/** Smaller files gain nothing: an answer has its own head to carry. */
const LEAST_BYTES = 1024;

/**
 * How hard Brotli tries, of 11. What everybody loads is worth most; the last step for every page would cost minutes for
 * 1 %; what machines read, and what the router fetches in place of a page, is sent rarely.
 * @param {string} path
 */
function quality(path) {
  if (/(^|\/)(_app|geodata)\//.test(path)) return 11;
  if (!path.endsWith('index.html') || path.includes('/embed/')) return 9;
  return path.includes('/places/') ? 10 : 11;
}

/** @param {string} path */
async function compressFile(path) {
  const content = await readFile(path);
  if (content.byteLength < LEAST_BYTES) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality(path),
    [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
  };
  await writeFile(`${path}.br`, await promisify(brotliCompress)(content, { params }));
  await writeFile(`${path}.gz`, await promisify(gzip)(content, { level: 9 }));
}

/**
 * Compresses every text below a folder, as many at once as the thread pool takes.
 * @param {string} folder
 */
export async function compress(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile() && TEXTS.test(entry.name))
    .map(({ parentPath, name }) => join(parentPath, name));
  const workers = Array.from({ length: 4 }, async () => {
    for (let file = files.pop(); file !== undefined; file = files.pop()) await compressFile(file);
  });
  await Promise.all(workers);
}
