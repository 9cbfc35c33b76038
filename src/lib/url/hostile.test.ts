import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { LAYER_GROUPS } from '../domain/layer-group';
import { LONGEST } from '../domain/longest';
import { hostileText } from '../domain/test-hostile';
import { embeddable, embedPath, frameCode, oembedPath } from './embed';
import { formatHash, MAX_ZOOM, parseHash, type LatLng } from './hash';
import { formatPath, inLanguage, isSlug, parsePath, type Page } from './path';
import { hostileHash, hostilePath } from './test-links';

/** Time for tens of thousands of links, in ms: a few seconds, more on a busy machine. */
const SLOW = 60_000;

/** Links that are tried: a hundred thousand in all. */
const HASHES = 60_000;
const PATHS = 40_000;

/** Every kind of page that a path may open, by name. */
const KINDS = 'about chooser data overview place places review sources story timeline unknown'.split(' ');

/** Whether a value lies in a range; NaN and the infinities lie in none. */
const isWithin = (value: number, min: number, max: number): boolean => value >= min && value <= max;
const isOnEarth = ({ lat, lng }: LatLng): boolean => isWithin(lat, -90, 90) && isWithin(lng, -180, 180);

/** Fails unless an object holds these keys and no other, and nothing has been put into its prototype. */
function expectKeys(value: object, keys: readonly string[]): void {
  expect(Reflect.ownKeys(value)).toEqual(keys);
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
}

/** Fails unless what was read of a hash is a view, as a whole and in each part. */
function expectView(hash: string): void {
  const view = parseHash(hash);
  const { camera, pin, date, layers } = view;
  expectKeys(
    view,
    ['camera', 'pin', 'date', 'layers'].filter((key) => key in view),
  );
  if (camera) {
    expectKeys(camera, ['zoom', 'lat', 'lng']);
    expect(isWithin(camera.zoom, 0, MAX_ZOOM) && isOnEarth(camera)).toBe(true);
  }
  if (pin) {
    expectKeys(pin, ['lat', 'lng']);
    expect(isOnEarth(pin)).toBe(true);
  }
  if (date) expect(new Date(`${date}T00:00:00Z`).toISOString().slice(0, 10)).toBe(date);
  if (layers) expect(layers).toEqual(LAYER_GROUPS.filter((group) => layers.includes(group)));
}

describe('a link made to be misread', () => {
  test('has a hash of which only a view is read', { timeout: SLOW }, () => {
    fc.assert(fc.property(hostileHash, expectView), { numRuns: HASHES / 2 });
  });

  test('is written as a link of this site, which says the same to the next reader', { timeout: SLOW }, () => {
    let read = 0;
    fc.assert(
      fc.property(hostileHash, (hash) => {
        const view = parseHash(hash);
        const written = formatHash(view);
        expect(written).toMatch(/^(#[a-z]+=[a-z0-9.,/-]+(&[a-z]+=[a-z0-9.,/-]+)*)?$/);
        expect(Object.keys(parseHash(written))).toEqual(Object.keys(view));
        expect(formatHash(parseHash(written))).toBe(written);
        if (written !== '') read += 1;
      }),
      { numRuns: HASHES / 2 },
    );
    // Links of which nothing can be read would prove little.
    expect(read).toBeGreaterThan(HASHES / 30);
  });

  test('has a path that opens a page of its own kind or none', { timeout: SLOW }, () => {
    const opened = new Set<Page['kind']>();
    fc.assert(
      fc.property(hostilePath, fc.constantFrom('', '/maps/border'), (path, base) => {
        const page = parsePath(base + path, base);
        opened.add(page.kind);
        if ('id' in page) expect(isSlug(page.id)).toBe(true);
        const written = formatPath(page, base);
        expect(written).toMatch(/^(\/[a-z0-9]+(-[a-z0-9]+)*)*\/$/);
        if (page.kind !== 'unknown') expect(parsePath(written, base)).toEqual(page);
        for (const other of [
          formatPath(inLanguage(page, 'km'), base),
          embedPath(embeddable(page), base),
          oembedPath(embeddable(page), base),
        ])
          expect(other).toMatch(/^[a-z0-9/.-]+$/);
      }),
      { numRuns: PATHS },
    );
    expect([...opened].sort()).toEqual(KINDS);
  });

  test('is not taken apart when it is longer than any that is written', () => {
    const view = '#map=9/11/106';
    expect(parseHash(view + '&'.repeat(LONGEST - view.length))).toHaveProperty('camera');
    expect(parseHash(view + '&'.repeat(LONGEST - view.length + 1))).toEqual({});
    expect(parsePath(`/en${'/'.repeat(LONGEST - 3)}`)).toEqual({ kind: 'overview', language: 'en' });
    expect(parsePath(`/en${'/'.repeat(LONGEST - 2)}`)).toEqual({ kind: 'unknown', language: null });
  });
});

test('nothing in an address or a title gets out of the frame it is put into', { timeout: SLOW }, () => {
  fc.assert(
    fc.property(hostileText, hostileText, (address, title) => {
      const elements: [string, Record<string, string>][] = [];
      const texts: string[] = [];
      const parser = new Parser({
        onopentag: (name, attributes) => elements.push([name, attributes]),
        ontext: (text) => texts.push(text),
      });
      parser.end(frameCode(address, title));
      expect(texts).toEqual([]);
      expect(elements).toEqual([['iframe', expect.objectContaining({ src: address, title })]]);
      expect(Object.keys(elements[0]?.[1] ?? {})).toEqual([
        'src',
        'title',
        'width',
        'height',
        'style',
        'loading',
        'allow',
      ]);
    }),
    { numRuns: 5000 },
  );
});
