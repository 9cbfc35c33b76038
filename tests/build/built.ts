import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { LANGUAGES } from '../../src/lib/domain/language';
import { parsePath, type Page } from '../../src/lib/url/path';
import type { Site } from '../../src/lib/url/site';
import { BUILD } from './site';

/** Time for a test that reads every page, in ms: a second or two of work, more on a busy machine. */
export const SLOW = 60_000;

/**
 * A file of the built site.
 * @param path from the top of the site, without a slash before it
 * @throws Error when there is none
 */
export function readBuilt(path: string): Buffer {
  if (!existsSync(BUILD)) throw new Error('There is no build/ folder: run `npm run build` first.');
  return readFileSync(BUILD + path);
}

export const textOf = (path: string): string => readBuilt(path).toString('utf8');

/** Whether an address of the site opens a file; what stands behind its hash is not looked for. */
export const isBuilt = (path: string): boolean =>
  existsSync(BUILD + path.replace(/#.*$/, '').replace(/(^|\/)$/, '$1index.html'));

/** Where the site was built to stand, as its own overview says. */
export function builtSite(): Site {
  const own = /<link rel="canonical" href="([^"]+)en\/"/.exec(textOf('en/index.html'))?.[1] ?? '';
  const { origin, pathname } = new URL(own);
  return { origin, base: pathname.replace(/\/$/, '') };
}

/**
 * Folders of all built pages, from the top of the site, with a slash at their end; that of the site itself is empty.
 * What is built for the frames of other sites is left out: search engines are told of the page itself.
 */
export function pageFolders(): string[] {
  readBuilt('index.html');
  return readdirSync(BUILD, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)index\.html$/.test(file) && !file.includes('/embed/'))
    .map((file) => file.slice(0, -'index.html'.length));
}

const KINDS = ['', 'stories/demarcation/', 'stories/region/', 'places/moc-bai/', 'places/border/'] as const;
const MORE_KINDS = ['places/tay-ninh-province-2025/', 'places/', 'timeline/', 'sources/', 'data/', 'about/', 'about/review/'] as const;

/** A page of every kind in every language. */
export const SAMPLES: readonly string[] = LANGUAGES.flatMap((language) =>
  [...KINDS, ...MORE_KINDS].map((path) => `${language}/${path}`),
);

export const pageAt = (folder: string): Page => parsePath(`/${folder}`);
