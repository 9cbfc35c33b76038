import { inEachLanguage, nameIn, type Language, type Names } from './language';

/** Something of each country in the order of the reader's language: Khmer has Cambodia's first, the others Viet Nam's. */
export function inReadersOrder<T>(vn: T, kh: T, language: Language): [T, T] {
  return language === 'km' ? [kh, vn] : [vn, kh];
}

/**
 * The name of a crossing as a pair, each country's gate in the order of the reader's language. A gate
 * whose counterpart has no sourced name goes by its own name alone.
 */
export function pairName(vn: Names | null, kh: Names | null, language: Language): string {
  return inReadersOrder(vn, kh, language)
    .filter((names) => names !== null)
    .map((names) => nameIn(names, language))
    .join(' – ');
}

export function pairNames(vn: Names | null, kh: Names | null): Names {
  return inEachLanguage((language) => pairName(vn, kh, language));
}
