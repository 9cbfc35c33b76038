import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Parser } from 'htmlparser2';

/** The site as it was built. */
export const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** What other pages can rely on in a page, and what it relies on in them. */
export interface BuiltPage {
  readonly ids: ReadonlySet<string>;
  /** Addresses as they are written, in the order in which they stand. */
  readonly links: readonly string[];
  readonly canonical: string | null;
  /** Where a page that has moved leads to. */
  readonly movedTo: string | null;
}

const ADDRESSES = ['href', 'src', 'poster', 'xlink:href', 'data-to'] as const;

/** The addresses in the attributes of one element. */
function* linksOf(attributes: Readonly<Record<string, string>>): Generator<string> {
  for (const name of ADDRESSES) if (attributes[name] !== undefined) yield attributes[name];
  for (const file of attributes['data-ahead']?.split(' ') ?? []) yield file;
  for (const candidate of attributes['srcset']?.split(',') ?? []) yield candidate.trim().split(' ')[0] ?? '';
  if (/^og:(url|image)$/.test(attributes['property'] ?? '')) yield attributes['content'] ?? '';
  // A clip, a pattern or a marker of a drawing.
  for (const value of Object.values(attributes))
    for (const [, id] of value.matchAll(/url\(#([^)]+)\)/g)) yield `#${id}`;
}

/** Reads the addresses and ids of a page, without building a tree: the whole site is 70 MB of HTML. */
export function readPage(html: string): BuiltPage {
  const ids = new Set<string>();
  const links: string[] = [];
  let canonical: string | null = null;
  let movedTo: string | null = null;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (attributes['id']) ids.add(attributes['id']);
      if (name === 'link' && attributes['rel'] === 'canonical') canonical = attributes['href'] ?? null;
      if (name === 'script') movedTo ??= attributes['data-to'] ?? null;
      links.push(...linksOf(attributes));
    },
  });
  parser.end(html);
  return { ids, links, canonical, movedTo };
}

/** Paths of all files as they are asked for, a page by its folder; those compressed beside them do not count. */
export function builtPaths(): string[] {
  if (!existsSync(BUILD)) throw new Error('There is no build/ folder: run `npm run build` first.');
  return readdirSync(BUILD, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
    .map(({ parentPath, name }) => `/${`${parentPath}/${name}`.slice(BUILD.length)}`.replace(/\/{2,}/g, '/'))
    .map((path) => path.replace(/\/index\.html$/, '/'))
    .sort();
}

/** Without content of its own: the service worker answers with it, and nobody else does. */
const SHELL = '/shell.html';

/** Whether a path is that of a page. */
export const isPage = (path: string): boolean => (path.endsWith('/') || path.endsWith('.html')) && path !== SHELL;

/** The file that a path is answered with. */
export const fileOf = (path: string): string => BUILD + path.slice(1) + (path.endsWith('/') ? 'index.html' : '');

let pages: ReadonlyMap<string, BuiltPage> | null = null;

/** All pages of the site, by their paths; read once, which takes seconds. */
export function builtPages(): ReadonlyMap<string, BuiltPage> {
  pages ??= new Map(
    builtPaths()
      .filter(isPage)
      .map((path) => [path, readPage(readFileSync(fileOf(path), 'utf8'))]),
  );
  return pages;
}
