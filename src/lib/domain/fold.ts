/** Letters that Unicode does not decompose into a base letter and a mark. */
const WHOLE_LETTERS: Record<string, string> = { đ: 'd', ð: 'd' };

/** Lower case without diacritics, as a reader in a hurry types: Mộc Bài becomes moc bai. Khmer keeps its signs. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/\p{Script=Latin}[\p{Script=Latin}\p{M}]*/gu, (word) => word.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/[đð]/g, (letter) => WHOLE_LETTERS[letter] ?? letter)
    .normalize('NFC');
}

/** Whether a text holds Khmer script, which writes no spaces between words. */
export const hasKhmer = (text: string): boolean => /\p{Script=Khmer}/u.test(text);
