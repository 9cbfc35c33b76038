import { sveltekit } from '@sveltejs/kit/vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { basemapPath } from './.ci/basemap.js';
import { browserLaunch } from './.ci/browser.js';
import { squeeze } from './.ci/squeeze.js';

const basemap = basemapPath(process.env['PUBLIC_BASEMAP_PMTILES'] ?? '', process.env['BASE_PATH'] ?? '');

/** How the names of modules begin that are loaded when they are asked for, or by few pages. */
const LATE = 'here|share|Search|search|QrCode|NotFound|TimelineList|DatedNotice|FilterForm|messages|grid';

export default defineConfig({
  plugins: [sveltekit(), squeeze()],
  // A constant, so that what asks for a basemap is left out of the files where there is none.
  define: { 'import.meta.env.PUBLIC_BASEMAP_PMTILES': JSON.stringify(basemap) },
  // MapLibre's worker is an ES module; a classic worker would need `blob:` in the policy.
  worker: { format: 'es', plugins: () => [squeeze()] },
  build: {
    target: 'es2022',
    // Inlined files would need `data:` in the policy.
    assetsInlineLimit: 0,
    // The map engine is one megabyte before compression; it is loaded after the text.
    chunkSizeWarningLimit: 1100,
    rolldownOptions: {
      output: {
        // Few files: on a slow line each costs a round trip, and small ones compress badly.
        codeSplitting: {
          groups: [
            { name: 'runtime', test: /node_modules[\\/](svelte|@sveltejs|clsx|devalue|esm-env)[\\/]/, priority: 2 },
            { name: 'styles', test: /src[\\/].*\.css($|\?)/, priority: 1 },
            {
              name: 'shared',
              test: new RegExp(String.raw`src[\\/]lib[\\/](components|domain|url|state)[\\/](?!${LATE})`),
              minShareCount: 2,
            },
          ],
        },
      },
    },
  },
  test: {
    expect: { requireAssertions: true },
    // Of two cores one would lie idle.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Modules are loaded once a worker, not once a file: no test of these leaves anything behind in one.
          isolate: false,
          include: ['{src,geodata,tests/data,tests/build,tests/deploy,tests/firefox}/**/*.test.ts'],
          exclude: ['src/**/*.svelte.test.ts', 'geodata/upstream/node_modules/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['src/**/*.svelte.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: browserLaunch() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
