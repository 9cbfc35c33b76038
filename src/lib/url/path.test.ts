import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language';
import { dataPath, formatPath, inLanguage, parsePath, picturePath, type Page } from './path';

const language = fc.constantFrom(...LANGUAGES);
const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const page: fc.Arbitrary<Page> = fc.oneof(
  fc.constant<Page>({ kind: 'chooser' }),
  fc.record({
    kind: fc.constantFrom('overview', 'timeline', 'sources', 'data', 'about', 'review'),
    language,
  }),
  fc.record({ kind: fc.constantFrom('story', 'place'), language, id: slug }),
);

describe('parsePath', () => {
  test.each<[string, Page]>([
    ['/', { kind: 'chooser' }],
    ['/km/', { kind: 'overview', language: 'km' }],
    ['/vi/stories/treaties/', { kind: 'story', language: 'vi', id: 'treaties' }],
    ['/en/places/moc-bai', { kind: 'place', language: 'en', id: 'moc-bai' }],
    ['/en/sources/', { kind: 'sources', language: 'en' }],
    ['/km/data/', { kind: 'data', language: 'km' }],
    ['/km/data/v1/', { kind: 'unknown', language: 'km' }],
    ['/data/v1/crossings.geojson', { kind: 'unknown', language: null }],
    ['/vi/about/review/', { kind: 'review', language: 'vi' }],
    ['/vi/about/others/', { kind: 'unknown', language: 'vi' }],
    ['/vi/about/review/more/', { kind: 'unknown', language: 'vi' }],
    ['/vi/review/', { kind: 'unknown', language: 'vi' }],
    ['/fr/', { kind: 'unknown', language: null }],
    ['/vi/nowhere/', { kind: 'unknown', language: 'vi' }],
    ['/vi/places/Moc%20Bai/', { kind: 'unknown', language: 'vi' }],
    ['/vi/places/moc-bai/more/', { kind: 'unknown', language: 'vi' }],
  ])('reads %s', (path, expected) => {
    expect(parsePath(path)).toEqual(expected);
  });

  test('reads below the path a site is deployed under', () => {
    expect(parsePath('/maps/border/km/about/', '/maps/border')).toEqual({ kind: 'about', language: 'km' });
  });

  test('round trip: what is written reads back as the same page', () => {
    fc.assert(
      fc.property(page, fc.constantFrom('', '/base'), (original, base) => {
        expect(parsePath(formatPath(original, base), base)).toEqual(original);
      }),
    );
  });
});

test('a file of the open data keeps its address in every language', () => {
  expect(dataPath('crossings.geojson')).toBe('/data/v1/crossings.geojson');
  expect(dataPath('schema/places.json', 'https://map.example/maps')).toBe(
    'https://map.example/maps/data/v1/schema/places.json',
  );
});

describe('the picture of a page', () => {
  test('stands beside the page', () => {
    expect(picturePath({ kind: 'overview', language: 'km' })).toBe('/km/picture.png');
    expect(picturePath({ kind: 'place', language: 'vi', id: 'moc-bai' }, '/maps')).toBe(
      '/maps/vi/places/moc-bai/picture.png',
    );
  });

  test('is no page itself', () => {
    fc.assert(
      fc.property(page, (original) => {
        expect(parsePath(picturePath(original)).kind).toBe('unknown');
      }),
    );
  });
});

describe('inLanguage', () => {
  test('keeps the meaning of the path', () => {
    expect(inLanguage({ kind: 'place', language: 'vi', id: 'moc-bai' }, 'km')).toEqual({
      kind: 'place',
      language: 'km',
      id: 'moc-bai',
    });
  });

  test('keeps the reader on the list of names to confirm', () => {
    const page = inLanguage(parsePath('/en/about/review/'), 'km');
    expect(formatPath(page, '/maps')).toBe('/maps/km/about/review/');
  });

  test('leads from an unknown page to the overview', () => {
    expect(inLanguage({ kind: 'unknown', language: 'vi' }, 'en')).toEqual({ kind: 'overview', language: 'en' });
  });
});
