import { geoMercator } from 'd3-geo';
import fc from 'fast-check';
import SvgPath from 'svgpath';
import { expect, test } from 'vitest';
import { pathsOn } from './paths';

const projection = geoMercator().scale(5000).translate([-9000, 1200]).precision(0);
const draw = pathsOn(projection, 0.5);

const position = fc.tuple(fc.double({ min: 102, max: 108, noNaN: true }), fc.double({ min: 8, max: 16, noNaN: true }));
const line = fc.array(position, { minLength: 2, maxLength: 40 });

/** The points that a path leads through, in units of the drawing. */
function pointsOf(path: string | null): number[][] {
  const points: number[][] = [];
  SvgPath(path ?? '')
    .abs()
    .iterate(([command, ...at], _, x, y) => {
      points.push(command === 'H' ? [at[0] ?? NaN, y] : command === 'V' ? [x, at[0] ?? NaN] : at);
    });
  return points;
}

test('every point is within a quarter of a unit of where it belongs, however long the path', () => {
  fc.assert(
    fc.property(line, (coordinates) => {
      const points = pointsOf(draw({ type: 'LineString', coordinates }));
      expect(points).toHaveLength(coordinates.length);
      coordinates.forEach((at, index) => {
        const [x = NaN, y = NaN] = projection(at) ?? [];
        expect(Math.abs((points[index]?.[0] ?? NaN) - x)).toBeLessThan(0.2506);
        expect(Math.abs((points[index]?.[1] ?? NaN) - y)).toBeLessThan(0.2506);
      });
    }),
  );
});

test('a point that two paths share is in one place in both', () => {
  fc.assert(
    fc.property(line, line, position, (one, other, shared) => {
      const [a, b] = [one, other].map((before) =>
        pointsOf(draw({ type: 'LineString', coordinates: [...before, shared] })).at(-1),
      );
      expect(a).toEqual(b);
    }),
  );
});

test('what lies outside has no path', () => {
  const cut = geoMercator()
    .scale(5000)
    .translate([-9000, 1200])
    .clipExtent([
      [0, 0],
      [10, 10],
    ]);
  expect(
    pathsOn(
      cut,
      0.5,
    )({
      type: 'LineString',
      coordinates: [
        [0, 0],
        [1, 1],
      ],
    }),
  ).toBeNull();
});
