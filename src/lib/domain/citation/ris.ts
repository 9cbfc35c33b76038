import type { Citation } from './citation';

const slashes = (day: string): string => day.replaceAll('-', '/');

/** A reference in the format RIS: a tag a line, ended as the format asks. */
export function ris({ key, title, site, edition, address, language, basis, accessed }: Citation): string {
  const tags = [
    ['TY', 'ELEC'],
    ['ID', key],
    ['TI', title],
    ['T2', site],
    ['ET', edition.version],
    ['PY', edition.date.slice(0, 4)],
    ['DA', slashes(edition.date)],
    ['Y2', accessed && slashes(accessed)],
    ['LA', language],
    ['UR', address],
    ['N1', basis],
  ];
  const lines = tags.filter(([, value]) => value).map(([tag, value]) => `${tag}  - ${value}\r\n`);
  return `${lines.join('')}ER  - \r\n`;
}
