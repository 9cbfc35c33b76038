import { describe, expect, test } from 'vitest';
import { messagesIn } from '../domain/messages';
import { stripData } from '../server/strip';
import { viewText } from './view-text';

/** Round Mộc Bài and Bình Hiệp. */
const PARROTS_BEAK = [0.21, 0.3] as const;
const [BEFORE, AFTER] = ['2025-06-30', '2025-07-01'];

const say = (extent: readonly [number, number] | null, language: 'vi' | 'km' | 'en', day = AFTER): string =>
  viewText(stripData(language), extent, day, messagesIn(language));

describe('what the map shows', () => {
  test.each([
    [
      'vi',
      'Bản đồ đang hiển thị đường biên giới từ Bình Hiệp – Prey Vor đến Mộc Bài – Bavet. Phía Việt Nam: Tây Ninh. Phía Campuchia: Svay Rieng.',
    ],
    ['km', 'ផែនទីកំពុងបង្ហាញព្រំដែនពី ព្រៃវល្លិ៍ – ប៊ិញហៀប ដល់ បាវិត – ម៉ុកបាយ។ ខាងកម្ពុជា៖ ស្វាយរៀង។ ខាងវៀតណាម៖ តៃនិញ។'],
    [
      'en',
      'The map shows the border from Bình Hiệp – Prey Vor to Mộc Bài – Bavet. In Viet Nam: Tay Ninh. In Cambodia: Svay Rieng.',
    ],
  ] as const)('is told in %s', (language, text) => {
    expect(say(PARROTS_BEAK, language)).toBe(text);
  });

  test('names the provinces of the day', () => {
    expect(say(PARROTS_BEAK, 'en', BEFORE)).toContain('In Viet Nam: Long An, Tay Ninh.');
  });

  test('is one stop where there is none beside it', () => {
    expect(say([0.29, 0.3], 'en')).toBe(
      'The map shows the border near Mộc Bài – Bavet. In Viet Nam: Tay Ninh. In Cambodia: Svay Rieng.',
    );
  });

  test('is all of the border, from end to end, with every province once', () => {
    const text = say([0, 1], 'en');
    for (const { name } of stripData('en').stretches.filter(({ span }) => span.to === null))
      expect(text.split(name), name).toHaveLength(2);
  });

  test('is no part of the border where the line does not pass', () => {
    expect(say(null, 'en')).toBe('The map shows no part of the border.');
  });
});
