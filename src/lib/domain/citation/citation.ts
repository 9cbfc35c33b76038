import { fill } from '../fill';
import { formatDate, formatId } from '../format';
import type { Language } from '../language';
import type { Messages } from '../messages';
import type { Edition, ReferenceNote } from '../pages';

/** A page of the site, or an entry of one, as a list of references has it. The project names no author. */
export interface Citation {
  /** Names it among other references. */
  readonly key: string;
  readonly title: string;
  /** Name of the site. */
  readonly site: string;
  readonly language: Language;
  readonly address: string;
  readonly edition: Edition;
  /** One sentence that says what it rests on; null where nothing is named. */
  readonly basis: string | null;
  /** ISO day on which the reader saw it; null where no browser says so. */
  readonly accessed: string | null;
}

interface Cited {
  readonly title: string;
  readonly address: string;
  /** What it rests on, in words. */
  readonly basis: readonly string[];
}

/** The key of an address: its language and page, and the entry where it names one, wherever the site stands. */
function keyOf(address: string, language: Language): string {
  const { pathname, hash } = new URL(address);
  const inside = pathname.slice(pathname.indexOf(`/${language}/`));
  return ['vn-kh-border', ...(`${inside}${hash}`.match(/[a-z0-9]+/gi) ?? [])].join('-');
}

/**
 * What there is to cite of a page or an entry.
 * @throws TypeError when the address is not absolute
 */
export function citationOf(
  { title, address, basis }: Cited,
  edition: Edition,
  language: Language,
  messages: Messages,
): Citation {
  const sources = basis.join('; ');
  return {
    key: keyOf(address, language),
    title,
    site: messages.site.name,
    language,
    address,
    edition,
    basis: sources ? fill(messages.cite.basis, { sources }) : null,
    accessed: null,
  };
}

/** What an entry of the sources page is called: a claim by its report and number, a fact by what it says. */
export function entryTitle({ kind, label, statement }: Pick<ReferenceNote, 'kind' | 'label' | 'statement'>): string {
  return kind === 'claim' ? label : statement.replace(/[.។]$/, '');
}

/** A citation in one line, as the language writes it. */
export function plainCitation(citation: Citation, { cite }: Messages): string {
  const { title, site, edition, address, language, basis, accessed } = citation;
  const version = formatId(edition.version, language);
  const parts = [
    fill(cite.plain, { title, site, version, date: formatDate(edition.date, language), address }),
    accessed && fill(cite.accessed, { date: formatDate(accessed, language) }),
    basis,
  ];
  return parts.filter(Boolean).join(' ');
}
