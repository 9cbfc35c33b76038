import { bibtex } from './bibtex';
import type { Citation } from './citation';
import { csl } from './csl';
import type { CitationFormat } from './formats';
import { ris } from './ris';

/** References in one of the formats, as the text of a file. */
export function citationFile(format: CitationFormat, citations: readonly Citation[]): string {
  switch (format) {
    case 'bib':
      return citations.map(bibtex).join('\n');
    case 'ris':
      return citations.map(ris).join('\r\n');
    case 'json':
      return `${JSON.stringify(citations.map(csl), null, 2)}\n`;
  }
}
