import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../domain/language';
import { LONGEST } from '../domain/longest';
import { hostilePath } from '../url/test-links';
import { SUMMARIES } from './generated/summaries';
import { nearestPlaces } from './nearest';

const nearest = (path: string, count?: number): string[] => nearestPlaces(path, count).map(({ id }) => id);

describe('nearestPlaces', () => {
  test.each([
    ['a slip of the pen', '/en/places/moc-bay/', 'moc-bai'],
    ['words run together', '/vi/places/mocbai/', 'moc-bai'],
    ['capitals', '/en/places/Moc-Bai/', 'moc-bai'],
    ['Vietnamese letters', '/vi/places/Mộc Bài – Bavet/', 'moc-bai'],
    ['Vietnamese letters as browsers send them', '/vi/places/%C4%90%C4%83k%20K%C3%B4i/', 'dak-koi'],
    ['a name in Khmer', `/km/places/${encodeURIComponent('ពោធិ៍សាត់')}/`, 'pursat'],
    ['no slash at the end', '/en/places/le-thnah', 'le-thanh'],
  ])('finds what was meant by %s', (_, path, id) => {
    expect(nearest(path)[0]).toBe(id);
  });

  test('finds every place by its id and by each of its names', () => {
    for (const { id, names } of SUMMARIES) {
      expect(nearest(`/en/places/${id}/`), id).toContain(id);
      for (const language of LANGUAGES) {
        const name = names[language];
        // A town and its province may have one name: both are offered.
        if (name !== null) expect(nearest(`/${language}/places/${encodeURIComponent(name)}/`, 12), name).toContain(id);
      }
    }
  });

  test('offers today’s province to who asks for the former', () => {
    expect(nearest('/en/places/dong-nai-province/')).toContain('dong-nai-province-2025');
  });

  test('offers nothing where nothing is near', () => {
    expect(nearest('/en/places/qqqqqqqqqqqqqqqqqqqq/')).toEqual([]);
    expect(nearest('/')).toEqual([]);
    expect(nearest('')).toEqual([]);
  });

  test('offers at most as many as asked for, the nearest first', () => {
    const five = nearest('/en/places/tay-ninh/');
    expect(five).toHaveLength(5);
    expect(five.slice(0, 3).sort()).toEqual(['tay-ninh', 'tay-ninh-province', 'tay-ninh-province-2025']);
    expect(nearest('/en/places/tay-ninh/', 2)).toEqual(five.slice(0, 2));
  });

  test('takes a stray percent sign', () => {
    expect(nearest('/en/places/moc-bai%/')[0]).toBe('moc-bai');
  });

  test('offers nothing for an address longer than any that is written', () => {
    const name = '/moc-bai/';
    expect(nearest(name.padStart(LONGEST, '/x'))[0]).toBe('moc-bai');
    expect(nearest(name.padStart(LONGEST + 1, '/x'))).toEqual([]);
  });

  test('takes any address without throwing', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), hostilePath),
        fc.nat({ max: 9 }),
        (path, count) => {
          expect(nearestPlaces(path, count).length).toBeLessThanOrEqual(count);
        },
      ),
      { numRuns: 50 },
    );
  });
});
