import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';

/** Starting npm takes a second or two, in ms. */
const SLOW = 60_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string): string => readFileSync(ROOT + path, 'utf8');

/** Licences under which a package may be handed out with the site: they ask to be named. */
const HANDED_OUT: readonly string[] = [
  ...['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT', 'Unlicense'],
  '(MIT OR Apache-2.0)',
];
/** Licences under which, besides, a tool may stand that builds or tests the site. */
const TOOLS: readonly string[] = [...HANDED_OUT, 'BlueOak-1.0.0', 'MPL-2.0', 'OFL-1.1', 'Python-2.0', '(EDL-1.0 OR EPL-1.0)', '(MIT AND Zlib)'];

/** Tools that name their licence otherwise than their package.json should, by where they do; none is handed out. */
const OTHERWISE: Readonly<Record<string, string>> = {
  arc: 'BSD-3-Clause, by its LICENSE.md',
  format: 'MIT, by "licenses" of its package.json',
  'splaytree-ts': 'BSD-3-Clause, by its LICENSE',
};
/** Comes with Kit, whose build it serves: it makes the styles and is not handed out. */
const BUILDS = /^lightningcss/;

const { packages } = v.parse(
  v.object({ packages: v.record(v.string(), v.object({ license: v.optional(v.string()), dev: v.optional(v.boolean()) })) }),
  JSON.parse(read('package-lock.json')),
);
const { dependencies } = v.parse(v.object({ dependencies: v.record(v.string(), v.string()) }), JSON.parse(read('package.json')));

/** Every package of the lock file that is none of this project's own, by its name. */
const INSTALLED = Object.entries(packages)
  .filter(([path]) => path !== '')
  .map(([path, entry]) => ({ name: path.replace(/^.*node_modules\//, ''), ...entry }));

/** Names and licences of those that stand under none of some licences. */
const under = (allowed: readonly string[], isTool: boolean): string[] =>
  INSTALLED.filter(({ name, dev }) => isTool === (dev === true || BUILDS.test(name)))
    .filter(({ name, license }) => !(name in OTHERWISE && isTool) && !allowed.includes(license ?? ''))
    .map(({ name, license }) => `${name}: ${license ?? 'no licence'}`);

describe('the licence', () => {
  test('of each package that the site is made of lets anyone hand it out', () => {
    expect(INSTALLED.filter(({ dev }) => !dev).length).toBeGreaterThan(Object.keys(dependencies).length);
    expect(under(HANDED_OUT, false)).toEqual([]);
  });

  test('of each tool lets anyone use it', () => {
    expect(under(TOOLS, true)).toEqual([]);
  });
});

/** Files that run at build time or in tests alone. */
const NOT_SENT = /(\.test\.ts|test-[\w-]+\.ts|TestWrapper\.svelte|\.server\.ts|\+server\.ts)$|^lib\/server\//;

/** The package that an import is of, or null where it is a file of this project or of Node. */
function packageOf(address: string): string | null {
  if (address.startsWith('$app/')) return '@sveltejs/kit';
  if (/^([.$/]|node:)/.test(address)) return null;
  return address.split('/').slice(0, address.startsWith('@') ? 2 : 1).join('/');
}

/** Packages that the pages, or their styles, take something from. */
function imported(): Set<string> {
  const files = readdirSync(`${ROOT}src`, { recursive: true, encoding: 'utf8' });
  const sent = files.filter((file) => /\.(ts|svelte|css)$/.test(file) && !NOT_SENT.test(file));
  const addresses = sent.flatMap((file) => {
    const text = read(`src/${file}`).replace(/import type [^;]*;/g, '');
    return [...text.matchAll(/(?:^|\s)(?:import|from|import\()\s*'([^']+)'|url\('([^']+)'\)/g)].map((match) => match[1] ?? match[2]);
  });
  return new Set(addresses.flatMap((address) => packageOf(address ?? '.') ?? []));
}

describe('what is handed out', () => {
  test('is what "dependencies" names, and nothing else', () => {
    expect([...imported()].sort()).toEqual(Object.keys(dependencies).sort());
  });

  test('is named in LICENSES.md', () => {
    for (const name of Object.keys(dependencies)) expect(read('LICENSES.md')).toContain(`\`${name}\``);
  });

  test('stands in the bill of materials, with version and licence', { timeout: SLOW }, () => {
    const sbom: unknown = JSON.parse(
      execFileSync('npm', ['run', '--silent', 'sbom'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
    );
    expect(sbom).toMatchObject({ bomFormat: 'CycloneDX' });
    for (const [name, version] of Object.entries(dependencies))
      expect(sbom).toHaveProperty('components', expect.arrayContaining([expect.objectContaining({ name, version, licenses: [expect.anything()] })]));
  });
});
