import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packBase, unpackBase } from './packed';

const none = { type: 'GeometryCollection' as const, geometries: [] };
const objects = { border: none, land: none, provinces: none, merged: none, water: none };
const step = fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 });
const arc = fc.array(fc.tuple(step, step), { minLength: 2, maxLength: 30 });

test('arcs arrive as they were sent', () => {
  fc.assert(
    fc.property(fc.array(arc, { maxLength: 5 }), (arcs) => {
      const sent = JSON.stringify(packBase({ type: 'Topology', objects, arcs }));
      expect(unpackBase(JSON.parse(sent))).toEqual({ type: 'Topology', objects, arcs });
    }),
  );
});

test('numbers are written as the description of Encoded Polylines has them', () => {
  const [written] = packBase({
    type: 'Topology',
    objects,
    arcs: [
      [
        [3850000, -12020000],
        [220000, -75000],
      ],
    ],
  }).arcs;
  expect(written).toBe('_p~iF~ps|U_ulLnnqC');
});
