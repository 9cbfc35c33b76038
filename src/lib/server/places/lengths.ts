import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import type { PlaceRow } from '$lib/domain/pages';
import { LEDGER, resolveReference } from '../content/ledger';

/** The official lengths, each with who gave it and when: they differ, so they stand side by side. */
export function lengthRows(language: Language): PlaceRow[] {
  return [...LEDGER.facts.values()]
    .filter(({ id }) => id.startsWith('length-'))
    .flatMap(({ id, asOf, sources }) => {
      const label = resolveReference(LEDGER, id, language)?.qualified;
      if (!label) return [];
      const value = sources.map(({ publisher }) => publisher).join('; ');
      return [{ label, value, ...(asOf && { detail: formatDate(asOf, language) }) }];
    });
}
