import { minify } from 'terser';

/**
 * A second look at what Vite has minified: engine, worker and scripts together are 5 kB smaller once compressed.
 * @returns {import('vite').Plugin}
 */
export function squeeze() {
  return {
    name: 'squeeze',
    apply: (_, { isSsrBuild = false }) => !isSsrBuild,
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type !== 'chunk') continue;
          const { code } = await minify(chunk.code, {
            module: true,
            ecma: 2020,
            compress: { passes: 2 },
            mangle: false,
          });
          chunk.code = code ?? chunk.code;
        }
      },
    },
  };
}
