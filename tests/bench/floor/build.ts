import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { compress } from '../../../.ci/compress.js';

const at = (path: string): string => fileURLToPath(new URL(`../../../${path}`, import.meta.url));

/** What the page is to fetch at once, not when a script asks for it. */
function preloads(folder: string): string {
  const worker = readdirSync(`${folder}/_app`).find((name) => name.includes('worker'));
  const fetched = readdirSync(`${folder}/geodata`).filter((name) => name.endsWith('.json'));
  return [
    ...fetched.map((name) => `<link rel="preload" href="/geodata/${name}" as="fetch" crossorigin>`),
    `<link rel="preload" href="/_app/${worker}" as="fetch" crossorigin>`,
  ].join('');
}

/**
 * Builds the page that bounds from below what this map can cost: the engine, its style and data, compressed and fetched
 * as early as can be, with no text, no frame and no router.
 * @param folder where the page is put
 */
export async function buildFloor(folder: string): Promise<void> {
  await build({
    root: at('tests/bench/floor'),
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { $lib: at('src/lib') } },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      assetsDir: '_app',
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      modulePreload: { polyfill: false },
    },
  });
  cpSync(at('static/geodata'), `${folder}/geodata`, { recursive: true });
  const page = readFileSync(`${folder}/index.html`, 'utf8');
  writeFileSync(`${folder}/index.html`, page.replace('</title>', `</title>${preloads(folder)}`));
  await compress(folder);
}
