import { afterEach, describe, expect, test, vi } from 'vitest';
import { FONTS } from './fonts';
import { outlineOf, widthOf, type Type } from './outline';

const regular: Type = { style: 'regular', size: 40 };
const semibold: Type = { style: 'semibold', size: 40 };

// Widths in pixels as Chromium sets the same text with the site's own fonts.
describe.each([
  ['Latin', regular, 'Biên giới Việt Nam, một ngày kỷ niệm Đắk – office', 931.53],
  ['Latin', semibold, 'Biên giới Việt Nam, một ngày kỷ niệm Đắk', 820.09],
  ['mixed', regular, 'ព្រំដែនកម្ពុជា-វៀតណាម OpenStreetMap (ODbL) ក្រុម ស្ត្រី', 928.48],
  ['Khmer', semibold, 'សសរស្តម្ភសំខាន់មួយ តែគ្មានទីកន្លែងលើផែនទី', 694.13],
  ['Khmer', semibold, 'ឯកភាពតភ្ជាប់ផ្លូវល្បឿនលឿន តែមិនបញ្ជាក់ខ្សែផ្លូវ', 736.69],
  ['Khmer', regular, 'ត្រូវបានស្រ្តី ញ៉ាំ ខ្ញុំ ក្រៀវ ធ្វើ ស្ងៀម', 483.33],
  ['Khmer', semibold, 'ទិវារំឭកខួប និងការស្វែងរកអដ្ឋិធាតុ', 520.92],
] as const)('a %s line', (_, type, text, width) => {
  test(`is as wide as a browser sets it: ${text}`, () => {
    expect(Math.abs(widthOf(text, type) - width)).toBeLessThan(0.5);
  });

  test(`has outlines only, and numbers in them: ${text}`, () => {
    expect(outlineOf(text, type)).toMatch(/^M[-\d. MLQCZ]+Z$/);
  });
});

describe('in Khmer', () => {
  test('a subscript stands under its letter and takes no room beside it', () => {
    expect(widthOf('ក្ក', regular)).toBe(widthOf('ក', regular));
    expect(outlineOf('ក្ក', regular).startsWith(outlineOf('ក', regular))).toBe(true);
    expect(outlineOf('ក្ក', regular)).not.toBe(outlineOf('ក', regular));
  });

  test('a vowel and a subscript that are written before their letter are drawn before it', () => {
    for (const syllable of ['កេ', 'ក្រ']) {
      expect(outlineOf(syllable, regular).startsWith(outlineOf('ក', regular)), syllable).toBe(false);
      expect(widthOf(syllable, regular), syllable).toBeGreaterThan(widthOf('ក', regular));
    }
  });
});

describe('a letter that no font has', () => {
  afterEach(() => {
    vi.doUnmock('./fonts');
    vi.resetModules();
  });

  test('is named', () => {
    expect(() => widthOf('Phnom Penh 金', regular)).toThrow('has the letter "金" of "Phnom Penh 金"');
  });

  test('is every Khmer one where the Khmer font is missing', async () => {
    vi.resetModules();
    vi.doMock('./fonts', () => {
      return { FONTS: { regular: FONTS.regular.slice(0, -1), semibold: FONTS.semibold.slice(0, -1) } };
    });
    const without = await import('./outline');
    expect(() => without.widthOf('ព្រំដែន', regular)).toThrow('has the letter "ព" of "ព្រំដែន"');
    expect(without.widthOf('Biên giới', regular)).toBe(widthOf('Biên giới', regular));
  });
});

test('tracking adds room after each letter', () => {
  expect(widthOf('LAOS', { ...regular, tracking: 0.2 })).toBeCloseTo(widthOf('LAOS', regular) + 4 * 0.2 * 40, 6);
});
