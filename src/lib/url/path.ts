import { isLanguage, type Language } from '../domain/language';
import { LONGEST } from '../domain/longest';

/** Pages whose path is their name. */
const SECTIONS = ['places', 'timeline', 'sources', 'data', 'about'] as const;
type Section = (typeof SECTIONS)[number];

/** What a path opens. `unknown` keeps the language, so that the answer can be in it. */
export type Page =
  | { readonly kind: 'chooser' }
  | { readonly kind: 'overview' | 'review' | Section; readonly language: Language }
  | { readonly kind: 'story' | 'place'; readonly language: Language; readonly id: string }
  | { readonly kind: 'unknown'; readonly language: Language | null };

/** Whether a part of a path can name a story or place: lower-case words joined by hyphens. */
export const isSlug = (part: string): boolean => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(part);

/**
 * Reads a path such as `/km/places/moc-bai/`. Whether the story or place exists is not its business; one longer than
 * {@link LONGEST} opens nothing.
 * @param pathname path of a URL
 * @param base the path the site is deployed under, without a slash at its end
 */
export function parsePath(pathname: string, base = ''): Page {
  if (pathname.length > LONGEST) return { kind: 'unknown', language: null };
  const inside = pathname.startsWith(base) ? pathname.slice(base.length) : pathname;
  const [first, section, id, ...more] = inside.split('/').filter(Boolean);
  if (first === undefined) return { kind: 'chooser' };
  if (!isLanguage(first)) return { kind: 'unknown', language: null };
  const language = first;
  if (section === undefined) return { kind: 'overview', language };
  const kind = SECTIONS.find((name) => name === section);
  if (kind && id === undefined) return { kind, language };
  if (section === 'about' && id === 'review' && more.length === 0) return { kind: 'review', language };
  if (id === undefined || more.length > 0 || !isSlug(id)) return { kind: 'unknown', language };
  if (section === 'stories') return { kind: 'story', language, id };
  if (section === 'places') return { kind: 'place', language, id };
  return { kind: 'unknown', language };
}

/** Writes the path of a page, with the slash at its end that saves a redirect. */
export function formatPath(page: Page, base = ''): string {
  switch (page.kind) {
    case 'chooser':
      return `${base}/`;
    case 'overview':
      return `${base}/${page.language}/`;
    case 'places':
    case 'timeline':
    case 'sources':
    case 'data':
    case 'about':
      return `${base}/${page.language}/${page.kind}/`;
    case 'review':
      return `${base}/${page.language}/about/review/`;
    case 'story':
      return `${base}/${page.language}/stories/${page.id}/`;
    case 'place':
      return `${base}/${page.language}/places/${page.id}/`;
    case 'unknown':
      return page.language ? `${base}/${page.language}/` : `${base}/`;
  }
}

/** Writes the path of the picture that a link to a page shows. */
export function picturePath(page: Page, base = ''): string {
  return `${formatPath(page, base)}picture.png`;
}

/** The major version of the data: whoever reads an address of it may rely on what it holds. */
const DATA_FOLDER = 'data/v1';

/** Writes the path of a file of the open data, such as `crossings.geojson`. */
export function dataPath(file: string, base = ''): string {
  return `${base}/${DATA_FOLDER}/${file}`;
}

/** Writes the path of a page's reference, in the format whose files end in `format`. */
export function citationPath(page: Page, format: string, base = ''): string {
  return `${formatPath(page, base)}cite.${format}`;
}

/** Writes the path of the feed of a language. */
export const feedPath = (language: Language, base = ''): string => `${base}/${language}/feed.xml`;

/** Writes the path of what a device asks that keeps the site among its own programs. */
export const manifestPath = (language: Language, base = ''): string => `${base}/${language}/manifest.webmanifest`;

/** The same page in another language; what has no language leads to that language's overview. */
export function inLanguage(page: Page, language: Language): Page {
  switch (page.kind) {
    case 'chooser':
    case 'unknown':
      return { kind: 'overview', language };
    default:
      return { ...page, language };
  }
}
