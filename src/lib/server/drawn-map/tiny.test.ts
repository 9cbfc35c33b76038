import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { STORIES } from '../content/story-files';
import { tinyMap, tinyOutline } from './tiny';

const outline = tinyOutline();

/** The points of a path, in the drawing’s units. */
const pointsOf = (path: string): [number, number][] =>
  [...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);

function frameOf(viewBox: string) {
  const [left = NaN, top = NaN, width = NaN, height = NaN] = viewBox.split(' ').map(Number);
  return { left, top, right: left + width, bottom: top + height, width, height };
}

describe.each(STORIES)('the card of the story $slug', ({ features, bbox }) => {
  const map = tinyMap(features, bbox[3]);
  const frame = frameOf(map.viewBox);

  test('shows every place of the story inside its frame', () => {
    const outside = map.points.filter(
      ([x, y]) => !(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom),
    );
    expect(outside).toEqual([]);
    expect(map.isLine || map.points.length > 0).toBe(true);
  });

  test('shows the line inside its frame', () => {
    const outside = pointsOf(outline.border).filter(
      ([x, y]) => !(x > frame.left && x < frame.right && y > frame.top && y < frame.bottom),
    );
    expect(outside).toEqual([]);
  });

  // The outlines stand once in a page; a dozen of them would be most of its weight.
  test('has its frame and its marks only, no outline of its own', () => {
    expect(JSON.stringify(map).length).toBeLessThan(400);
  });
});

test('the cards’ frames are those of the border and of both countries with their capitals', () => {
  const near = tinyMap(['moc-bai'], 11);
  const far = tinyMap(['hanoi', 'phnom-penh'], 21.6);
  expect([near.isFar, far.isFar]).toEqual([false, true]);
  expect(frameOf(far.viewBox).height).toBeGreaterThan(frameOf(near.viewBox).height);
  const frame = frameOf(far.viewBox);
  for (const [x, y] of [...pointsOf(outline.vn), ...pointsOf(outline.kh)]) {
    expect(x).toBeGreaterThan(frame.left);
    expect(x).toBeLessThan(frame.right);
    expect(y).toBeGreaterThan(frame.top);
    expect(y).toBeLessThan(frame.bottom);
  }
});

test('a place beyond the frame has no mark: it would be drawn at an edge, or not at all', () => {
  expect(tinyMap(['hcmc', 'hanoi'], 14.9).points).toEqual(tinyMap(['hcmc'], 14.9).points);
  expect(tinyMap(['hcmc', 'hanoi'], 21.6).points).toHaveLength(2);
});

test('a story about the whole line has the line for its mark, and no point in the middle of it', () => {
  expect(tinyMap(['border'], 14.9)).toMatchObject({ isLine: true, points: [] });
  expect(tinyMap(['moc-bai'], 14.9).isLine).toBe(false);
});

test('a place that no source locates has no mark', () => {
  const unlocated = SUMMARIES.filter(({ bbox }) => bbox === null).map(({ id }) => id);
  expect(unlocated).not.toEqual([]);
  expect(tinyMap(['moc-bai', ...unlocated], 11).points).toEqual(tinyMap(['moc-bai'], 11).points);
});

test('north is up and east is right', () => {
  const [[, hanoi = NaN] = [], [saigon = NaN, southern = NaN] = []] = tinyMap(['hanoi', 'hcmc'], 21.6).points;
  const [[phnomPenh = NaN] = []] = tinyMap(['phnom-penh'], 21.6).points;
  expect(hanoi).toBeLessThan(southern);
  expect(phnomPenh).toBeLessThan(saigon);
});

describe('the outline that all cards share', () => {
  test('is both countries and one line between them, each another path', () => {
    const paths = Object.values(outline);
    expect(paths.filter((path) => path === '' || /NaN|undefined/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(3);
    expect(outline.border.match(/m/gi)).toHaveLength(1);
  });

  test('is small enough to stand in a page', () => {
    expect(brotliCompressSync(JSON.stringify(outline)).length).toBeLessThan(3000);
  });
});
