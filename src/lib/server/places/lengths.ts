import { formatDate, formatFigure } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { PlaceRow } from '$lib/domain/pages';
import { LEDGER } from '../content/ledger';

/** The official lengths, each with who gave it and when: they differ, so they stand side by side. */
export function lengthRows(language: Language): PlaceRow[] {
  return [...LEDGER.facts.values()]
    .filter(({ id }) => id.startsWith('length-'))
    .flatMap(({ value, unit, asOf, approx, sources }) => {
      if (value === undefined || unit === undefined) return [];
      const who = sources.map(({ publisher }) => publisher).join('; ');
      return [
        {
          label: `${approx ? '≈ ' : ''}${formatFigure(value, unit, language)}`,
          value: who,
          ...(asOf && { detail: formatDate(asOf, language) }),
        },
      ];
    });
}
