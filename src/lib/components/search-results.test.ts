import { describe, expect, test } from 'vitest';
import type { SearchRow } from '../search/search';
import { resultsOf, stepTo } from './search-results';

const WHERE = { base: '/base', language: 'km', zoom: 11 } as const;
const MOC_BAI: SearchRow = {
  id: 0,
  group: 'places',
  title: 'បាវិត – ម៉ុកបាយ',
  detail: 'ច្រកទ្វារព្រំដែនអន្តរជាតិ',
  path: 'places/moc-bai/',
  names: ['Mộc Bài'],
};

describe('what was found', () => {
  test('leads to its page in the language of the reader, below the path of the site', () => {
    expect(resultsOf([MOC_BAI], null, WHERE)).toEqual([
      { group: 'places', title: MOC_BAI.title, detail: MOC_BAI.detail, href: '/base/km/places/moc-bai/' },
    ]);
  });

  test('may be an element of a page', () => {
    const claim: SearchRow = { ...MOC_BAI, group: 'claims', path: 'sources/#claim-23-42' };
    expect(resultsOf([claim], null, WHERE).map(({ href }) => href)).toEqual(['/base/km/sources/#claim-23-42']);
  });

  test('keeps the order of the search', () => {
    const rows = [MOC_BAI, { ...MOC_BAI, id: 1, path: 'places/ha-tien/' }];
    expect(resultsOf(rows, null, WHERE).map(({ href }) => href)).toEqual([
      '/base/km/places/moc-bai/',
      '/base/km/places/ha-tien/',
    ]);
  });

  test('may be nothing', () => {
    expect(resultsOf([], null, WHERE)).toEqual([]);
  });
});

describe('a position', () => {
  const PIN = { lat: 11.0766, lng: 106.173, title: 'ទៅ 11.0766, 106.1730' };

  test('leads to the map with a pin in its middle, and comes first', () => {
    const [first, second] = resultsOf([MOC_BAI], PIN, WHERE);
    expect(first).toEqual({
      group: 'pin',
      title: PIN.title,
      detail: '',
      href: '/base/km/#map=11/11.0766/106.173&pin=11.0766,106.173',
    });
    expect(second?.title).toBe(MOC_BAI.title);
  });
});

describe('a key', () => {
  test.each([
    ['ArrowDown', 3, 4],
    ['ArrowUp', 3, 2],
    ['PageDown', 3, 11],
    ['PageUp', 12, 4],
  ])('leads on: %s', (key, from, to) => {
    expect(stepTo(key, from, 20)).toBe(to);
  });

  test.each([
    ['ArrowDown', 19, 19],
    ['PageDown', 15, 19],
    ['ArrowUp', 0, 0],
    ['PageUp', 3, 0],
  ])('stops at the end: %s', (key, from, to) => {
    expect(stepTo(key, from, 20)).toBe(to);
  });

  test.each(['a', 'Enter', 'ArrowLeft', 'Home'])('that is for writing leads nowhere: %s', (key) => {
    expect(stepTo(key, 3, 20)).toBeNull();
  });

  test('leads nowhere among no results', () => {
    expect(stepTo('ArrowDown', 0, 0)).toBeNull();
  });
});
