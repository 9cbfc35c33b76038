import type { Citation } from './citation';

interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[];
}

/** The fields of CSL-JSON that this project fills. */
export interface CslItem {
  readonly id: string;
  readonly type: 'webpage';
  readonly title: string;
  readonly 'container-title': string;
  readonly version: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly language: string;
  readonly URL: string;
  readonly note?: string;
}

const dateOf = (day: string): CslDate => ({ 'date-parts': [day.split('-').map(Number)] });

/** A reference as an item of CSL-JSON. */
export function csl({ key, title, site, edition, address, language, basis, accessed }: Citation): CslItem {
  return {
    id: key,
    type: 'webpage',
    title,
    'container-title': site,
    version: edition.version,
    issued: dateOf(edition.date),
    ...(accessed && { accessed: dateOf(accessed) }),
    language,
    URL: address,
    ...(basis && { note: basis }),
  };
}
