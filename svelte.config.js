import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';
import { compress } from './.ci/compress.js';
import { describeOffline, packTexts } from './.ci/offline.js';

/** Where links, canonical addresses and hreflang point; the address of `npm start` unless told otherwise. */
const origin = process.env.PUBLIC_ORIGIN ?? 'http://localhost:4173';

/** Where renamed stories and places stood: nothing links there any more, so the build has to be told of them. */
const renamed = JSON.parse(readFileSync('src/content/redirects.json', 'utf8')).flatMap(
  (/** @type {{ from: string }} */ { from }) =>
    ['vi', 'km', 'en'].flatMap((language) => [`/${language}/${from}/`, `/${language}/embed/${from}/`]),
);

/**
 * The policy's name for what is inlined in every page.
 * @param {string} file
 * @returns {`sha256-${string}`}
 */
const hashOf = (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

/**
 * Files as they are, for any web server. 404.html is prerendered like any page, so that it needs no JavaScript; the
 * page without content is what the service worker answers with when there is no network.
 */
const BUILD = process.env.BUILD_FOLDER ?? 'build';
const files = adapter({ pages: BUILD, fallback: 'shell.html', strict: true });

/** @type {import('@sveltejs/kit').Config} */
export default {
  preprocess: vitePreprocess(),
  kit: {
    adapter: {
      name: files.name,
      async adapt(builder) {
        await files.adapt(builder);
        const packs = packTexts(BUILD);
        await compress(BUILD);
        describeOffline(BUILD, packs);
      },
    },
    paths: {
      base: process.env.BASE_PATH ?? '',
      // 404.html answers at any depth, where relative addresses would break.
      relative: false,
    },
    // The site registers it itself, when the map stands.
    serviceWorker: { register: false },
    version: { pollInterval: 900_000 },
    prerender: {
      origin,
      entries: ['*', '/404.html', ...renamed],
      // A view (`#map=…`) is not an element of the page; any other hash must be.
      handleMissingId: ({ path, id, referrers }) => {
        if (id.includes('=')) return;
        throw new Error(`${referrers.join(', ')} links to ${path}#${id}, which does not exist`);
      },
    },
    csp: {
      mode: 'hash',
      directives: {
        'default-src': ['none'],
        'script-src': ['self', hashOf('src/theme/early.js'), hashOf('src/ahead.js')],
        // The hash is that of the style attribute on Kit's route announcer.
        'style-src': [
          'self',
          hashOf('src/theme/dark.css'),
          'unsafe-hashes',
          'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo=',
        ],
        'img-src': ['self', 'data:'],
        'font-src': ['self'],
        'connect-src': ['self'],
        'worker-src': ['self'],
        // The preview of a frame.
        'frame-src': ['self'],
        'manifest-src': ['self'],
        // Svelte's templates, markup of the build (domain/built-html.ts) and the two workers (domain/script-policy.ts); nothing else.
        'require-trusted-types-for': ['script'],
        'trusted-types': ['svelte-trusted-html', 'built-html', 'default'],
        'base-uri': ['none'],
        'form-action': ['none'],
      },
    },
  },
};
