import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LAYER_GROUPS } from '../domain/layer-group';
import { decimalsAt, formatHash, MAX_ZOOM, parseHash, type View } from './hash';

const finite = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const latLng = fc.record({ lat: finite(-90, 90), lng: finite(-180, 180) });
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const view: fc.Arbitrary<View> = fc.record(
  {
    camera: fc.record({ zoom: finite(0, MAX_ZOOM), lat: finite(-90, 90), lng: finite(-180, 180) }),
    pin: latLng,
    date: day,
    layers: fc.uniqueArray(fc.constantFrom(...LAYER_GROUPS), { minLength: 1 }),
  },
  { requiredKeys: [] },
);

describe('parseHash', () => {
  test('reads every part of a view', () => {
    expect(parseHash('#map=9.5/11.07/106.17&pin=11.0766,106.173&date=2023-12-11&layers=towns,crossings')).toEqual({
      camera: { zoom: 9.5, lat: 11.07, lng: 106.17 },
      pin: { lat: 11.0766, lng: 106.173 },
      date: '2023-12-11',
      layers: ['crossings', 'towns'],
    });
  });

  test.each([
    ['a hash that is an element of the page', '#claim-23-42', {}],
    ['nothing', '', {}],
    ['a zoom out of range', '#map=99/11/106', {}],
    ['a latitude out of range', '#map=9/91/106', {}],
    ['too few numbers', '#map=9/11', {}],
    ['too many numbers', '#map=9/11/106/45', {}],
    ['words for numbers', '#map=nine/11/106', {}],
    ['exponents and hexadecimals', '#map=1e1/0x0b/106', {}],
    ['a day that does not exist', '#date=2023-02-30', {}],
    ['layers nobody knows', '#layers=roads,rail', {}],
  ])('ignores %s', (_, hash, expected) => {
    expect(parseHash(hash)).toEqual(expected);
  });

  test('keeps the valid parts beside a bad one', () => {
    expect(parseHash('#map=9/bad/106&pin=11,106&date=never&layers=roads,towns')).toEqual({
      pin: { lat: 11, lng: 106 },
      layers: ['towns'],
    });
  });
});

describe('formatHash', () => {
  test('writes a readable, short link', () => {
    expect(formatHash({ camera: { zoom: 9.4567, lat: 11.0766123, lng: 106.1730456 } })).toBe(
      '#map=9.46/11.0766/106.173',
    );
  });

  test('writes as many decimals as the zoom in the link has, not the one it was rounded from', () => {
    const once = formatHash({ camera: { zoom: 15.104, lat: 11.123456, lng: 106.123456 } });
    expect(once).toBe('#map=15.1/11.12346/106.12346');
    expect(formatHash(parseHash(once))).toBe(once);
  });

  test('writes nothing for the empty view', () => {
    expect(formatHash({})).toBe('');
  });

  test('round trip: what is written reads back as the same view, to within its decimals', () => {
    fc.assert(
      fc.property(view, (original) => {
        const back = parseHash(formatHash(original));
        expect(Object.keys(back).sort()).toEqual(Object.keys(original).sort());
        expect(back.date).toBe(original.date);
        expect(new Set(back.layers)).toEqual(new Set(original.layers));
        const decimals = decimalsAt(original.camera?.zoom ?? 0);
        expect(Math.abs((back.camera?.lat ?? 0) - (original.camera?.lat ?? 0))).toBeLessThanOrEqual(10 ** -decimals);
        expect(Math.abs((back.camera?.lng ?? 0) - (original.camera?.lng ?? 0))).toBeLessThanOrEqual(10 ** -decimals);
        expect(Math.abs((back.pin?.lat ?? 0) - (original.pin?.lat ?? 0))).toBeLessThanOrEqual(1e-5);
      }),
    );
  });

  test('round trip: a link that was written once is written the same again', () => {
    fc.assert(
      fc.property(view, (original) => {
        const once = formatHash(original);
        expect(formatHash(parseHash(once))).toBe(once);
      }),
    );
  });
});
