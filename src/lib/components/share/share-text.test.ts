import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { parseHash } from '$lib/url/hash';
import { shareText } from './share-text';

test('a link without a view opens the page as it frames itself', () => {
  expect(shareText('Mộc Bài – Bavet', {}, 'en', messagesIn('en'))).toBe(
    'It opens “Mộc Bài – Bavet”: the map as the page frames it.',
  );
});

test('a link says all that its view restores', () => {
  const view = parseHash('#map=9/11.2/106.1&pin=10.99853,105.92147&date=2023-12-11&layers=crossings');
  const text = shareText('One border', view, 'en', messagesIn('en'));
  expect(text).toContain('moved it');
  expect(text).toContain('10.99853');
  expect(text).toContain('11 December 2023');
  expect(text).toContain('layers');
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the title stands in the sentence', () => {
    expect(shareText('Bavet', {}, language, messagesIn(language))).toContain('Bavet');
  });
});
