/** The formats for programs that keep references: the name of each, and the type of its files. */
export const CITATION_FORMATS = {
  bib: { name: 'BibTeX', type: 'application/x-bibtex' },
  ris: { name: 'RIS', type: 'application/x-research-info-systems' },
  json: { name: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json' },
} as const;

/** A format, by the ending of its files. */
export type CitationFormat = keyof typeof CITATION_FORMATS;

export const isCitationFormat = (value: string): value is CitationFormat => Object.hasOwn(CITATION_FORMATS, value);

export const FORMAT_ENDINGS = Object.keys(CITATION_FORMATS).filter(isCitationFormat);
