// Reads the content with Vite alone: starting Kit and Svelte, which this does without, takes as long as the check itself.
import { createServer } from 'vite';

/** @typedef {import('../src/lib/server/content/check').ContentReport} ContentReport */

/**
 * Opens the content of a project, to be checked as often as one likes: each check reads every file anew.
 * @param {string} root the project's folder
 * @returns {Promise<{ check: () => Promise<ContentReport>, close: () => Promise<void> }>}
 */
export async function openContent(root) {
  const server = await createServer({
    root,
    configFile: false,
    // The site's own extends one that Kit writes, which is not there before the first build.
    tsconfig: '.ci/tsconfig.json',
    resolve: { alias: { $lib: '/src/lib' } },
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    logLevel: 'error',
  });
  return {
    check: async () => {
      server.environments.ssr.moduleGraph.invalidateAll();
      const { checkContent } = await server.ssrLoadModule('/src/lib/server/content/check.ts');
      return checkContent();
    },
    close: () => server.close(),
  };
}
