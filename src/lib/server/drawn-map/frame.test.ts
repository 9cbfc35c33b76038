import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { BoundingBox } from '$lib/domain/feature';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { frameFor, frameIn } from './frame';

/** Any frame within the map's box, from a town to the whole country. */
const anyBox: fc.Arbitrary<BoundingBox> = fc
  .tuple(
    fc.double({ min: 102, max: 107, noNaN: true }),
    fc.double({ min: 8, max: 20, noNaN: true }),
    fc.double({ min: 0.1, max: 5, noNaN: true }),
    fc.double({ min: 0.1, max: 4, noNaN: true }),
  )
  .map(([west, south, width, height]) => [west, south, west + width, south + height]);

describe('the frame of the drawing', () => {
  test('has the corners of its bounding box at its own corners', () => {
    fc.assert(
      fc.property(anyBox, ([west, south, east, north]) => {
        const { projection, width, height } = frameFor([west, south, east, north]);
        const [left = NaN, top = NaN] = projection([west, north]) ?? [];
        const [right = NaN, bottom = NaN] = projection([east, south]) ?? [];
        expect(left).toBeCloseTo(0, 4);
        expect(top).toBeCloseTo(0, 4);
        expect(right).toBeCloseTo(width, 4);
        expect(bottom).toBeCloseTo(height, 4);
        expect(Math.max(width, height)).toBeCloseTo(720, 4);
      }),
    );
  });

  test('is projected as web maps are, so that the engine’s map covers it', () => {
    // Web Mercator from 0 to 1 (OGC 17-083r2, annex D.1), as the engine has it.
    const x = (lng: number): number => (lng + 180) / 360;
    const y = (lat: number): number => 0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI);
    const [west, south, east, north] = WHOLE_BORDER;
    const { projection, width, height } = frameFor(WHOLE_BORDER);
    const [px = NaN, py = NaN] = projection([106.173, 11.074]) ?? [];
    expect(px / width).toBeCloseTo((x(106.173) - x(west)) / (x(east) - x(west)), 6);
    expect(py / height).toBeCloseTo((y(11.074) - y(north)) / (y(south) - y(north)), 6);
  });

  test('draws beyond its edges, for windows wider or taller than it', () => {
    const { holds, width, height } = frameFor(WHOLE_BORDER);
    expect(holds(-width / 2, height / 2)).toBe(true);
    expect(holds(width / 2, height * 1.3)).toBe(true);
    expect(holds(width * 4, height / 2)).toBe(false);
  });
});

describe('a frame in a window', () => {
  const window = { width: 420, height: 300, padding: 24 };

  test('holds its bounding box clear of the padding, and fills one side', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const { width, height } = frameIn(box, window);
        expect(Math.max(width / (420 - 48), height / (300 - 48))).toBeCloseTo(1, 6);
      }),
    );
  });

  test('is in its middle, and nothing beyond the window is seen', () => {
    fc.assert(
      fc.property(anyBox, (box) => {
        const { width, height, extent, holds } = frameIn(box, window);
        expect(extent.right - extent.left).toBeCloseTo(420, 6);
        expect(extent.bottom - extent.top).toBeCloseTo(300, 6);
        expect([extent.left + extent.right, extent.top + extent.bottom]).toEqual([
          expect.closeTo(width, 6),
          expect.closeTo(height, 6),
        ]);
        // A symbol that reaches over the edge would be cut.
        expect(holds(extent.left + 5, height / 2)).toBe(false);
        expect(holds(extent.left + 15, height / 2)).toBe(true);
      }),
    );
  });
});
