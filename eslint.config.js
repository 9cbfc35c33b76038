import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/**
 * The parts of src/lib, and which of them each may import: data flows one way. Within a part
 * everything may import everything.
 */
const MAY_IMPORT = {
  domain: [],
  url: ['domain'],
  border: ['domain'],
  geodata: ['domain', 'border'],
  search: ['domain', 'url'],
  map: ['domain', 'url', 'border', 'geodata'],
  offline: [],
  state: ['domain', 'url', 'border', 'geodata', 'search', 'map', 'offline'],
  components: ['domain', 'url', 'border', 'geodata', 'search', 'map', 'state'],
  // The server draws the map's drawing from the same emitted layers as the engine, and writes links as the pages do.
  server: ['domain', 'url', 'border', 'geodata', 'search'],
};

const PARTS = Object.keys(MAY_IMPORT);

const directions = Object.entries(MAY_IMPORT).map(([part, allowed]) => {
  const closed = PARTS.filter((other) => other !== part && !allowed.includes(other));
  return {
    name: `imports of src/lib/${part}`,
    files: [`src/lib/${part}/**/*.{ts,svelte}`],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: closed.flatMap((other) => [
                `$lib/${other}/*`,
                `$lib/${other}/**`,
                `../${other}/*`,
                `../../${other}/*`,
                `../../${other}/**`,
              ]),
              message: `src/lib/${part} may import only from: ${allowed.join(', ') || 'itself'} (see README, "Layout of the folders").`,
            },
          ],
        },
      ],
    },
  };
});

/** The engine's values may be imported in two files only, so that it is always loaded late. */
const engine = {
  name: 'the map engine stays behind the controller',
  files: ['src/**/*.{ts,svelte}'],
  ignores: ['src/lib/map/controller.ts', 'src/lib/map/worker.ts', 'src/lib/map/*.svelte.test.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        paths: [
          {
            name: 'maplibre-gl',
            message: 'Import the engine in map/controller.ts or map/worker.ts only.',
            allowTypeImports: true,
          },
        ],
      },
    ],
  },
};

export default ts.config(
  {
    ignores: [
      'build/',
      '.svelte-kit/',
      'static/geodata/',
      'src/lib/geodata/generated/',
      '**/node_modules/',
      'test-results/',
      'playwright-report/',
      'look/',
      'bench/',
    ],
  },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  ...svelte.configs.prettier,
  { languageOptions: { globals: { ...globals.browser, ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: {
      parserOptions: { projectService: true, extraFileExtensions: ['.svelte'], parser: ts.parser, svelteConfig },
    },
  },
  {
    files: ['**/*.ts', '**/*.svelte'],
    rules: {
      // The type checker knows what is defined.
      'no-undef': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Paths are written by lib/url/path.ts, which puts the base and the last slash where they belong.
      'svelte/no-navigation-without-resolve': 'off',
    },
  },
  ...directions,
  engine,
);
