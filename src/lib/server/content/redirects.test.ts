import { describe, expect, test } from 'vitest';
import { movedTo, readRedirects } from './redirects';

const PAGES = new Set(['stories/new-name', 'places/moc-bai']);
const read = (...redirects: object[]): unknown => readRedirects(JSON.stringify(redirects), PAGES);

describe('a renamed page', () => {
  const redirects = readRedirects('[{ "from": "stories/old-name", "to": "stories/new-name" }]', PAGES);

  test.each([
    ['/km/stories/old-name/', '/km/stories/new-name/'],
    ['/maps/border/en/stories/old-name/', '/maps/border/en/stories/new-name/'],
  ])('%s has moved to %s', (from, to) => {
    expect(movedTo(from, redirects)).toBe(to);
  });

  test.each(['/km/stories/new-name/', '/km/places/old-name/', '/km/stories/very-old-name/', '/km/'])(
    '%s has not moved',
    (path) => {
      expect(movedTo(path, redirects)).toBeNull();
    },
  );
});

test.each([
  [{ from: 'stories/new-name', to: 'places/moc-bai' }, /stories\/new-name: is a page still/],
  [{ from: 'stories/old-name', to: 'stories/older-name' }, /leads to "stories\/older-name", which is no page/],
  [{ from: 'timeline', to: 'stories/new-name' }, /from is not stories/],
])('%o is refused', (redirect, message) => {
  expect(() => read(redirect)).toThrow(message);
});

test('one address that leads to two pages is refused', () => {
  const from = 'stories/old-name';
  expect(() => read({ from, to: 'stories/new-name' }, { from, to: 'places/moc-bai' })).toThrow(/stands twice/);
});
