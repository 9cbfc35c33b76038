import { describe, expect, test } from 'vitest';
import { isLanguage, LANGUAGES, nameIn } from './language';

describe('isLanguage', () => {
  test('knows the three languages and nothing else', () => {
    expect(LANGUAGES.every(isLanguage)).toBe(true);
    for (const other of [undefined, '', 'fr', 'EN', 'vi-VN', 'toString']) expect(isLanguage(other), other).toBe(false);
  });
});

describe('nameIn', () => {
  const tanHung = { vi: 'Tân Hưng', km: null, en: 'Tan Hung' };

  test('gives the reader the name in their language', () => {
    const bavet = { vi: 'Bà Vẹt', km: 'បាវិត', en: 'Bavet' };
    expect(LANGUAGES.map((language) => nameIn(bavet, language))).toEqual(['Bà Vẹt', 'បាវិត', 'Bavet']);
  });

  test('falls back on a name in the Latin script before one in Khmer', () => {
    expect(nameIn(tanHung, 'km')).toBe('Tân Hưng');
    expect(nameIn({ ...tanHung, vi: null }, 'km')).toBe('Tan Hung');
    expect(nameIn({ vi: null, km: 'បាវិត', en: 'Bavet' }, 'vi')).toBe('Bavet');
    expect(nameIn({ vi: null, km: 'បាវិត', en: null }, 'en')).toBe('បាវិត');
  });

  test('refuses a feature without any name', () => {
    expect(() => nameIn({ vi: null, km: null, en: null }, 'en')).toThrow(RangeError);
  });
});
