import { beforeAll, describe, expect, test } from 'vitest';
import { builtPages, builtPaths, type BuiltPage } from './site';

/** Reading every page takes a few seconds. */
const SLOW = 60_000;

let paths: ReadonlySet<string>;
let pages: ReadonlyMap<string, BuiltPage>;
let origin: string;

beforeAll(() => {
  paths = new Set(builtPaths());
  pages = builtPages();
  origin = new URL(pages.get('/en/')?.canonical ?? '').origin;
}, SLOW);

/** What a link of a page does not find, or null where it is good or leads to another site. */
function broken(path: string, link: string): string | null {
  const { href, origin: at, pathname, hash } = new URL(link, origin + path);
  if (at !== origin || !/^https?:/.test(href)) return null;
  const target = decodeURIComponent(pathname);
  if (!paths.has(target)) return `${path} links to ${link}: there is no such file`;
  const id = decodeURIComponent(hash.slice(1));
  const isAnchor = id !== '' && !id.includes('=') && pages.has(target);
  return isAnchor && !pages.get(target)?.ids.has(id) ? `${path} links to ${link}: no element has this id` : null;
}

describe('the built site', () => {
  test('has every file and every element that a page of it links to', () => {
    expect(pages.size).toBeGreaterThan(500);
    const found = [...pages].flatMap(([path, { links }]) => [...new Set(links)].map((link) => broken(path, link)));
    expect(found.length).toBeGreaterThan(50_000);
    expect(found.filter(Boolean)).toEqual([]);
  });

  test('is connected: every page is linked to from another, but for what has moved or is made for frames', () => {
    const linked = new Set(
      [...pages].flatMap(([path, { links }]) =>
        links.map((link) => new URL(link, origin + path).pathname).filter((target) => target !== path),
      ),
    );
    const alone = [...pages].filter(
      ([path, { movedTo }]) => !linked.has(path) && movedTo === null && !path.includes('/embed/'),
    );
    expect(alone.map(([path]) => path)).toEqual(['/404.html']);
  });
});
