import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { storyCards } from '../content/stories';
import { widthOf, type Type } from './outline';
import { fitText, wrapText } from './wrap';

const type: Type = { style: 'semibold', size: 38 };
const unspaced = (text: string): string => text.replace(/ /g, '');

describe.each(LANGUAGES)('a title in %s', (language) => {
  const titles = storyCards(language).map(({ title }) => title);

  test('keeps all its words in their order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.integer({ min: 40, max: 1200 }), (title, width) => {
        expect(unspaced(wrapText(title, language, type, width).join(''))).toBe(unspaced(title));
      }),
    );
  });

  test('has no line wider than its room, unless that is a single word', () => {
    fc.assert(
      fc.property(fc.constantFrom(...titles), fc.integer({ min: 200, max: 1200 }), (title, width) => {
        const wide = wrapText(title, language, type, width).filter((line) => widthOf(line, type) > width);
        expect(wide.filter((line) => line.includes(' '))).toEqual([]);
      }),
    );
  });

  test('stays on one line where it has room', () => {
    for (const title of titles) expect(wrapText(title, language, type, 5000)).toEqual([title]);
  });
});

describe('a line', () => {
  test('does not begin with a dash', () => {
    expect(wrapText('Tống Lê Chân – Sa Tum', 'vi', type, 324)).toEqual(['Tống Lê Chân –', 'Sa Tum']);
  });

  test('may end after a dash between two words', () => {
    expect(wrapText('Viet Nam–Cambodia border', 'en', type, 330)).toEqual(['Viet Nam–', 'Cambodia border']);
  });

  test('is about as long as the others', () => {
    expect(wrapText('One border, told from two talks', 'en', type, 330)).toEqual([
      'One border, told',
      'from two talks',
    ]);
  });

  test('ends between two Khmer words, and rather at a space than within a phrase', () => {
    const title = 'មានផែនទី មានបង្គោល តែមិនទាន់បញ្ចប់ការខណ្ឌសីមា';
    const lines = wrapText(title, 'km', { style: 'semibold', size: 33 }, 324);
    expect(lines).toEqual(['មានផែនទី មានបង្គោល', 'តែមិនទាន់បញ្ចប់', 'ការខណ្ឌសីមា']);
  });

  test('does not begin with a Khmer stop or sign of repetition', () => {
    for (let width = 60; width < 600; width += 20) {
      const lines = wrapText('រាប់ភ្ញៀវរៀងៗខ្លួន ណាមួយឡើយ។ ដូច្នេះ៖ បី', 'km', type, width);
      expect(
        lines.filter((line) => /^[ៗ។៖]/.test(line)),
        String(width),
      ).toEqual([]);
    }
  });
});

describe('a fitted text', () => {
  const types = [44, 38, 26].map((size): Type => ({ style: 'semibold', size }));
  const room = { width: 324, height: 190, leading: 1.2 };

  test('is as large as its room allows', () => {
    expect(fitText('Bavet', 'en', types, room)).toEqual({ lines: ['Bavet'], type: types[0] });
    const long = fitText('Two neighbours count each other’s visitors, and each other’s friends', 'en', types, room);
    expect(long.type.size).toBe(26);
    expect(long.lines.length * 26 * 1.2).toBeLessThanOrEqual(190);
  });

  test('is a little smaller rather than cut in two', () => {
    expect(fitText('Kampong Thom', 'en', types, room)).toEqual({ lines: ['Kampong Thom'], type: types[1] });
  });

  test('that is too long stops the build and is named', () => {
    const endless = 'Two neighbours count each other’s visitors '.repeat(8);
    expect(() => fitText(endless, 'en', types, room)).toThrow('is too long a title for the picture of its page');
    expect(() => fitText('m'.repeat(80), 'en', types, room)).toThrow('too long');
  });
});
