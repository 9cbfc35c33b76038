import { describe, expect, test } from 'vitest';
import { fold, hasKhmer } from './fold';

describe('fold', () => {
  test.each([
    ['Mộc Bài', 'moc bai'],
    ['ĐẮK ĐAM', 'dak dam'],
    ['Đường Nguyễn Huệ', 'duong nguyen hue'],
    ['Thường Phước', 'thuong phuoc'],
    ['Kaôh Kŏng', 'kaoh kong'],
    ['COVID-19', 'covid-19'],
    ['16%', '16%'],
    ['', ''],
  ])('%s is looked for as %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('composed and decomposed letters are one', () => {
    for (const text of ['Mộc Bài – Bà Vẹt', 'បាវិត', 'Đồng Tháp']) {
      expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
    }
  });

  // A Khmer vowel is a mark of its letter, but no accent: without it the word is another one.
  test('Khmer keeps its signs, beside Latin letters too', () => {
    for (const text of ['បាវិត', 'ព្រំដែន', 'ម៉ុកបាយ', 'ស្វាយរៀង']) expect(fold(text)).toBe(text);
    expect(fold('បាBavet')).toBe('បាbavet');
    expect(fold('MộcបាវិតBài')).toBe('mocបាវិតbai');
  });

  test('what is folded stays so', () => {
    for (const text of ['Mộc Bài', 'ĐẮK ĐAM', 'បាBavet']) expect(fold(fold(text))).toBe(fold(text));
  });
});

test('a text with any Khmer letter is known as one', () => {
  expect(['បាវិត', 'Bavet បា', '១៦'].map(hasKhmer)).toEqual([true, true, true]);
  expect(['Bavet', 'Mộc Bài', '16%', ''].map(hasKhmer)).toEqual([false, false, false, false]);
});
