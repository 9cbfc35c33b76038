const KHMER = /[\u1780-\u17ff]/;

/** Signs that stand above or below their letter, and subscript letters, take no room of their own. */
const NO_WIDTH = /[\u17b7-\u17bd\u17c6\u17c9-\u17d1\u17d3]|\u17d2./g;

/** Widths of a letter in heights of its type. */
const WIDTHS = { khmer: 1, latin: 0.62, capitals: 0.94 } as const;

/**
 * Estimated width of a line of text, in units of its size: where nothing is rendered yet, as at build
 * time, text cannot be measured. It errs to the wide side.
 * @param isSpaced whether Latin letters are set as spaced capitals
 */
export function estimateWidth(text: string, size: number, isSpaced = false): number {
  if (KHMER.test(text)) return text.replace(NO_WIDTH, '').length * size * WIDTHS.khmer;
  return text.length * size * (isSpaced ? WIDTHS.capitals : WIDTHS.latin);
}
