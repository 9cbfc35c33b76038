import { expect, test } from 'vitest';
import { inReadersOrder, pairName, pairNames } from './pair';

const mocBai = { vi: 'Mộc Bài', km: 'ម៉ុកបាយ', en: 'Mộc Bài' };
const bavet = { vi: 'Bà Vẹt', km: 'បាវិត', en: 'Bavet' };

test('Cambodia stands first in Khmer, Viet Nam in the other languages', () => {
  expect(inReadersOrder('VN', 'KH', 'km')).toEqual(['KH', 'VN']);
  expect(inReadersOrder('VN', 'KH', 'vi')).toEqual(['VN', 'KH']);
  expect(inReadersOrder('VN', 'KH', 'en')).toEqual(['VN', 'KH']);
});

test('a crossing is named in the order of the reader’s language', () => {
  expect(pairNames(mocBai, bavet)).toEqual({
    vi: 'Mộc Bài – Bà Vẹt',
    km: 'បាវិត – ម៉ុកបាយ',
    en: 'Mộc Bài – Bavet',
  });
});

test('a gate whose counterpart has no sourced name goes by its own', () => {
  expect(pairName(mocBai, null, 'en')).toBe('Mộc Bài');
  expect(pairName(null, bavet, 'km')).toBe('បាវិត');
});

test('a gate without a name in the reader’s language keeps its own script', () => {
  expect(pairName({ ...mocBai, km: null }, bavet, 'km')).toBe('បាវិត – Mộc Bài');
});
