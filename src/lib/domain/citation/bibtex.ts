import type { Citation } from './citation';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** What TeX would read as a command. Letters of any script stand as they are: today's tools read UTF-8. */
const COMMANDS: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escape = (text: string): string =>
  text.replace(/[\\~^]/g, (sign) => COMMANDS[sign] ?? sign).replace(/[&%$#_]/g, '\\$&');

/** A reference as an entry of BibTeX, which has no kind of its own for a page of a site. */
export function bibtex({ key, title, site, edition, address, language, basis, accessed }: Citation): string {
  const [year = '', month = ''] = edition.date.split('-');
  const fields = [
    // Twice in braces, so that no style changes its capitals.
    ['title', `{{${escape(title)}}}`],
    ['howpublished', `{${escape(site)}}`],
    ['version', `{${edition.version}}`],
    ['year', `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['url', `{${address}}`],
    ['urldate', accessed && `{${accessed}}`],
    ['language', `{${language}}`],
    ['note', basis && `{${escape(basis)}}`],
  ];
  const lines = fields.filter(([, value]) => value).map(([name, value]) => `  ${name} = ${value},\n`);
  return `@misc{${key},\n${lines.join('')}}\n`;
}
