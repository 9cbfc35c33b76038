import { describe, expect, test } from 'vitest';
import { embeddable, embedPath, frameCode, oembedPath } from './embed';
import { parsePath } from './path';

describe('the address of a page for other sites', () => {
  test.each([
    ['/en/', '/en/embed/'],
    ['/km/stories/treaties/', '/km/embed/stories/treaties/'],
    ['/vi/places/moc-bai/', '/vi/embed/places/moc-bai/'],
    ['/vi/timeline/', '/vi/embed/'],
  ])('of %s is %s', (path, expected) => {
    expect(embedPath(embeddable(parsePath(path)))).toBe(expected);
  });

  test('stays below the path the site is deployed under', () => {
    expect(embedPath({ kind: 'place', language: 'en', id: 'moc-bai' }, '/border')).toBe(
      '/border/en/embed/places/moc-bai/',
    );
  });

  test('is found by a description beside the page', () => {
    expect(oembedPath({ kind: 'story', language: 'km', id: 'talks' })).toBe('/km/stories/talks/oembed.json');
  });
});

test('nothing in an address or a title ends the attribute it stands in', () => {
  const code = frameCode('https://map.example/en/embed/#map=9/11/106&pin=11,106', 'One "border" <two> talks');
  expect(code).toContain('&amp;pin=11,106"');
  expect(code).toContain('title="One &quot;border&quot; &lt;two&gt; talks"');
});
