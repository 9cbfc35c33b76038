import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { addressesOf, inLanguages, readPublished } from './published';
import { RULES, rulesFile } from './redirect-rules';
import { builtPages, builtPaths, type BuiltPage } from './site';

/** Reading every page takes a few seconds. */
const SLOW = 60_000;

let paths: ReadonlySet<string>;
let pages: ReadonlyMap<string, BuiltPage>;

beforeAll(() => {
  paths = new Set(builtPaths());
  pages = builtPages();
}, SLOW);

/** Whether an address opens what it named, where need be after one redirect. */
function opens(address: string): boolean {
  const [path = '', id] = address.split('#');
  const page = pages.get(path);
  const target = page?.movedTo ?? path;
  return paths.has(target) && (id === undefined || pages.get(target)?.ids.has(id) === true);
}

describe('the addresses ever published', () => {
  test('all open something', () => {
    const published = readPublished();
    expect(published.length).toBeGreaterThan(700);
    const dead = published.flatMap(inLanguages).filter((address) => !opens(address));
    expect(dead, 'name what took their place in src/content/redirects.json: a published address is kept').toEqual([]);
  });

  test('hold those of this build', () => {
    const published = new Set(readPublished());
    const missing = addressesOf(pages).filter((address) => !published.has(address));
    expect(missing, 'run `npm run addresses` and commit tests/build/published.txt').toEqual([]);
  });

  test.each(Object.entries(RULES))('docs/deploy/%s has the rules for the renamed ones', (name, write) => {
    const redirects = JSON.parse(
      readFileSync(new URL('../../src/content/redirects.json', import.meta.url), 'utf8'),
    );
    expect(readFileSync(rulesFile(name), 'utf8'), 'run `npm run addresses`').toBe(write(redirects));
  });
});
