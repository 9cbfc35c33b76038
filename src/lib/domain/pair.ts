import { LANGUAGES, nameIn, type Language, type Names } from './language';

/**
 * The name of a crossing as a pair, each country's gate in the order of the reader's language:
 * Khmer names Cambodia's first, Vietnamese and English Viet Nam's. A gate whose counterpart has no
 * sourced name goes by its own name alone.
 */
export function pairName(vn: Names | null, kh: Names | null, language: Language): string {
  const [first, second] = language === 'km' ? [kh, vn] : [vn, kh];
  return [first, second]
    .filter((names) => names !== null)
    .map((names) => nameIn(names, language))
    .join(' – ');
}

export function pairNames(vn: Names | null, kh: Names | null): Names {
  const [vi, km, en] = LANGUAGES.map((language) => pairName(vn, kh, language));
  return { vi: vi ?? null, km: km ?? null, en: en ?? null };
}
