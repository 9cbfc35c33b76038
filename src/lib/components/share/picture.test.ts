import { describe, expect, test } from 'vitest';
import { breakText, roundLength } from './picture';

test.each([
  [1, 1],
  [4_999, 2_000],
  [5_000, 5_000],
  [19_999, 10_000],
  [230_000, 200_000],
])('a bar that may be %d m long stands for %d m', (most, length) => {
  expect(roundLength(most)).toBe(length);
});

describe('a text that is too wide', () => {
  const widthOf = (text: string): number => text.length;

  test('is broken between words', () => {
    expect(breakText('The line is approximate', 12, widthOf, 'en')).toEqual(['The line is', 'approximate']);
  });

  test('is broken between words in Khmer, which has no spaces', () => {
    const lines = breakText('ព្រំដែនកម្ពុជាវៀតណាម', 12, widthOf, 'km');
    expect(lines.length).toBeGreaterThan(1);
    expect(lines.join('')).toBe('ព្រំដែនកម្ពុជាវៀតណាម');
  });
});
