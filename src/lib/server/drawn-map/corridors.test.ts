import { expect, test } from 'vitest';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { summaryOf } from '../places/data';
import { corridorsOf, seenOf } from './corridors';
import { frameIn } from './frame';
import { thinnedData } from './source';

const WINDOW = { width: 420, height: 420, padding: 36 };
const bbox = summaryOf('phnom-penh-bavet-expressway')?.bbox ?? WHOLE_BORDER;
const near = frameIn(bbox, WINDOW);
const data = thinnedData(near.scale, 'en');

test('corridors are drawn near their ends only', () => {
  expect(corridorsOf(data, frameIn(WHOLE_BORDER, WINDOW))).toEqual([]);
  expect(corridorsOf(data, near).length).toBeGreaterThan(1);
});

test('what is seen of a corridor lies in the window, from one end to the other', () => {
  const corridor = corridorsOf(data, near).find(
    ({ properties }) => properties?.['id'] === 'phnom-penh-bavet-expressway',
  );
  const points = corridor ? seenOf(corridor, near) : [];
  expect(points.length).toBeGreaterThan(50);
  expect(points.filter(([x, y]) => !near.holds(x, y))).toEqual([]);
  expect(Math.abs((points.at(-1)?.[0] ?? 0) - (points[0]?.[0] ?? 0))).toBeGreaterThan(near.width * 0.8);
});

test('nothing is seen of a corridor that lies elsewhere', () => {
  const elsewhere = frameIn([107.4, 13.8, 107.6, 14], WINDOW);
  expect(corridorsOf(data, elsewhere).flatMap((corridor) => seenOf(corridor, elsewhere))).toEqual([]);
});
