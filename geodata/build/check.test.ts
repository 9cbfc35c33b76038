import { describe, expect, test, vi } from 'vitest';
import { length, lineString } from '@turf/turf';
import type { Geometry, Position } from 'geojson';
import type { PackageName } from '../schema/properties';
import { borderOf, checkPackages, longStraights } from './check';
import { DataError, readPackages, type Packages, type TypedFeature } from './packages';

// Some tests search the line for crossings of itself.
vi.setConfig({ testTimeout: 60_000 });

const committed = readPackages();
const line = borderOf(committed).coordinates;

/** The committed packages with one feature of one of them changed. */
function changed<P extends PackageName>(
  name: P,
  id: string,
  change: (feature: TypedFeature<P>) => TypedFeature<P>,
): Packages {
  const features: readonly TypedFeature<P>[] = committed[name];
  expect(features.map((feature) => feature.id)).toContain(id);
  return { ...committed, [name]: features.map((feature) => (feature.id === id ? change(feature) : feature)) };
}

const movedTo = <P extends PackageName>(name: P, id: string, geometry: Geometry | null): Packages =>
  changed(name, id, (feature) => ({ ...feature, geometry }));

const point = (coordinates: Position): Geometry => ({ type: 'Point', coordinates });

const borderDrawn = (coordinates: Position[]): Packages =>
  movedTo('border', 'border', { type: 'LineString', coordinates });

/** What is said of packages that are refused. */
function refusal(packages: Packages): string {
  try {
    checkPackages(packages);
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  return 'nothing is wrong';
}

test('the committed packages are in order', () => {
  expect(refusal(committed)).toBe('nothing is wrong');
});

describe('names', () => {
  test.each(['vi', 'en'] as const)('a feature without a name in %s is refused', (language) => {
    const nameless = changed('towns', 'hcmc', ({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, names: { ...properties.names, [language]: null } },
    }));
    expect(refusal(nameless)).toBe(`geodata/packages/towns: hcmc: has no name in ${language}`);
  });

  test.each([
    ['vi', 'vn'],
    ['en', 'vn'],
    ['vi', 'kh'],
    ['en', 'kh'],
  ] as const)('a gate without a name in %s on the side of %s is refused', (language, side) => {
    const nameless = changed('crossings', 'moc-bai', ({ properties, ...feature }) => {
      const names = properties[side].names;
      expect(names).not.toBeNull();
      const gate = { ...properties[side], names: names && { ...names, [language]: null } };
      return { ...feature, properties: { ...properties, [side]: gate } };
    });
    expect(refusal(nameless)).toMatch(new RegExp(`^geodata/packages/crossings: moc-bai: .*${language}`));
  });

  test('a water label without names is refused', () => {
    const blank = changed('water', 'bassac', ({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, names: undefined },
    }));
    expect(refusal(blank)).toMatch(/^geodata\/packages\/water: bassac: .*name/);
  });

  test('a name with no source in Khmer may be missing', () => {
    const latin = changed('towns', 'hcmc', ({ properties, ...feature }) => ({
      ...feature,
      properties: { ...properties, names: { ...properties.names, km: null } },
    }));
    expect(refusal(latin)).toBe('nothing is wrong');
  });
});

describe('positions', () => {
  test.each([
    ['whose latitude and longitude are swapped', [11.0766, 106.173]],
    ['at zero', [0, 0]],
    ['east of the sea', [112.5, 12]],
    ['north of Viet Nam', [105, 24.5]],
  ])('a coordinate %s is refused', (_, position) => {
    expect(refusal(movedTo('towns', 'hcmc', point(position)))).toMatch(
      /^geodata\/packages\/towns: hcmc: lies outside the map's box/,
    );
  });

  test('one vertex out of place is enough', () => {
    const stray = changed('provinces', 'tay-ninh-province', ({ geometry, ...feature }) => {
      if (geometry?.type !== 'MultiPolygon') throw new TypeError('expected a shape');
      const [first = [], ...rest] = geometry.coordinates;
      const [[start = [], ...ring] = []] = first;
      return { ...feature, geometry: { ...geometry, coordinates: [[[start, [10.6, 11], ...ring]], ...rest] } };
    });
    expect(refusal(stray)).toMatch(/^geodata\/packages\/provinces: tay-ninh-province: lies outside/);
  });

  test('a crossing more than 2 km from the line is refused, with its distance', () => {
    const away = movedTo('crossings', 'moc-bai', point([106.22, 11.08]));
    const [, metres] = /^geodata\/packages\/crossings: moc-bai: stands (\d+) m from the line/.exec(refusal(away)) ?? [];
    expect(Number(metres)).toBeGreaterThan(2000);
    expect(Number(metres)).toBeLessThan(5000);
  });

  test('a crossing drawn as a line is refused', () => {
    const drawn = movedTo('crossings', 'moc-bai', { type: 'LineString', coordinates: line.slice(0, 2) });
    expect(refusal(drawn)).toBe('geodata/packages/crossings: moc-bai: must be a Point');
  });

  test.each(['crossings', 'markers', 'towns', 'airports'] as const)('a position without a point is refused in %s', (name) => {
    const located = committed[name].find(({ geometry }) => geometry !== null);
    const id = located?.id ?? '';
    expect(refusal(movedTo(name, id, null))).toContain(`geodata/packages/${name}: ${id}: a point needs its position`);
  });

  test.each(['crossings', 'markers', 'towns', 'airports'] as const)('a point without a position is refused in %s', (name) => {
    const id = committed[name].find(({ geometry }) => geometry !== null)?.id ?? '';
    const unsourced: Packages = {
      ...committed,
      [name]: committed[name].map((feature) =>
        feature.id === id ? { ...feature, properties: { ...feature.properties, position: null } } : feature,
      ),
    };
    expect(refusal(unsourced)).toContain(`geodata/packages/${name}: ${id}: a point needs its position`);
  });
});

describe('references', () => {
  test('an id used in two packages is refused', () => {
    const twice: Packages = {
      ...committed,
      airports: committed.airports.map((airport) => (airport.id === 'sgn' ? { ...airport, id: 'hcmc' } : airport)),
    };
    expect(refusal(twice)).toBe('geodata/packages/airports: hcmc: this id is already used in towns');
  });

  const nowhere = 'atlantis-province';
  const cases: readonly (readonly [string, PackageName, string, Packages])[] = [
    [
      'a crossing’s province',
      'crossings',
      'moc-bai',
      changed('crossings', 'moc-bai', ({ properties, ...feature }) => ({
        ...feature,
        properties: { ...properties, kh: { ...properties.kh, province: nowhere } },
      })),
    ],
    [
      'a crossing’s province since 2025',
      'crossings',
      'moc-bai',
      changed('crossings', 'moc-bai', ({ properties, ...feature }) => ({
        ...feature,
        properties: { ...properties, vn: { ...properties.vn, provinceSince2025: nowhere } },
      })),
    ],
    [
      'the crossing a marker stands at',
      'markers',
      'marker-171',
      changed('markers', 'marker-171', ({ properties, ...feature }) => ({
        ...feature,
        properties: { ...properties, at: nowhere },
      })),
    ],
    [
      'the end of a project',
      'projects',
      'hcmc-moc-bai-expressway',
      changed('projects', 'hcmc-moc-bai-expressway', ({ properties, ...feature }) => ({
        ...feature,
        properties: { ...properties, ends: ['hcmc', nowhere] },
      })),
    ],
    [
      'the province of a seat',
      'towns',
      'hcmc',
      changed('towns', 'hcmc', ({ properties, ...feature }) => ({
        ...feature,
        properties: { ...properties, seatOf: [nowhere] },
      })),
    ],
    [
      'a member of a merged unit',
      'provinces',
      'tay-ninh-province-2025',
      changed('provinces', 'tay-ninh-province-2025', ({ properties, ...feature }) => ({
        ...feature,
        properties: { ...properties, members: ['tay-ninh-province', nowhere] },
      })),
    ],
  ];

  test.each(cases)('%s that no package has is refused', (_, name, id, packages) => {
    expect(refusal(packages)).toBe(`geodata/packages/${name}: ${id}: refers to "${nowhere}", which no package has`);
  });
});

describe('the border', () => {
  const isLong = (index: number): boolean => longStraights(line.slice(index, index + 2)).length > 0;

  test('with vertices left out for more than a kilometre has a gap', () => {
    const start = line.findIndex((_, index) => index > 1000 && line.slice(index, index + 12).every((_, n) => !isLong(index + n)));
    const run = line.slice(start, start + 12);
    expect(length(lineString([run[0] ?? [], run.at(-1) ?? []]))).toBeGreaterThan(1);
    const gapped = [...line.slice(0, start + 1), ...line.slice(start + 11)];
    expect(refusal(borderDrawn(gapped))).toMatch(/^geodata\/packages\/border: border: .*gap/);
  });

  test('with a gap where one stretch is drawn straight has a gap all the same', () => {
    const straight = line.findIndex(
      (_, index) => isLong(index) && line.slice(index - 40, index + 40).filter((_, n) => isLong(index - 40 + n)).length === 1,
    );
    expect(straight).toBeGreaterThan(40);
    const gapped = [...line.slice(0, straight - 35), ...line.slice(straight + 35)];
    expect(refusal(borderDrawn(gapped))).toMatch(/^geodata\/packages\/border: border: .*gap/);
  });

  test('that crosses itself is refused', () => {
    const start = line.findIndex((_, index) => index > 2000 && length(lineString(line.slice(index, index + 5))) < 0.8);
    const [a = [], b = [], , , e = []] = line.slice(start, start + 5);
    const [dx, dy] = [(b[0] ?? 0) - (a[0] ?? 0), (b[1] ?? 0) - (a[1] ?? 0)];
    const middle: Position = [(a[0] ?? 0) + dx / 2, (a[1] ?? 0) + dy / 2];
    // On past b, then back across the way from a to b, instead of the two vertices after b.
    const beside: Position = [(b[0] ?? 0) - dy / 4, (b[1] ?? 0) + dx / 4];
    const across = middle.map((degrees, axis) => 2 * degrees - (beside[axis] ?? 0));
    const looped = [...line.slice(0, start), a, b, beside, across, e, ...line.slice(start + 5)];
    expect(looped).toHaveLength(line.length);
    expect(refusal(borderDrawn(looped))).toBe('geodata/packages/border: border: the line crosses itself');
  });

  /** A position some 30 m off the line, square to its first or last stretch, whose length stays as it is. */
  const beside = ([lng = 0, lat = 0]: Position = [], [x = 0, y = 0]: Position = []): Position => {
    const share = 0.0003 / Math.hypot(x - lng, y - lat);
    return [lng - share * (y - lat), lat + share * (x - lng)];
  };

  test('that does not begin at the coast is refused', () => {
    expect(refusal(borderDrawn([beside(line[0], line[1]), ...line.slice(1)]))).toBe(
      'geodata/packages/border: border: must begin at the coast of the Gulf of Thailand',
    );
  });

  test('that runs from north to south is refused', () => {
    expect(refusal(borderDrawn([...line].reverse()))).toMatch(/^geodata\/packages\/border: border: /);
  });

  test('that does not end at the tripoint is refused', () => {
    expect(refusal(borderDrawn([...line.slice(0, -1), beside(line.at(-1), line.at(-2))]))).toBe(
      'geodata/packages/border: border: must end at the tripoint with Laos',
    );
  });

  test('in two parts is refused', () => {
    const parts: Geometry = { type: 'MultiLineString', coordinates: [line.slice(0, 100), line.slice(99)] };
    expect(refusal(movedTo('border', 'border', parts))).toBe(
      'geodata/packages/border: border: must be exactly one LineString',
    );
  });

  test('with a second line beside it is refused', () => {
    const second = committed.border.map((border) => ({ ...border, id: 'border-2' }));
    expect(refusal({ ...committed, border: [...committed.border, ...second] })).toBe(
      'geodata/packages/border: border: must be exactly one LineString',
    );
  });

  test('that is missing is refused', () => {
    expect(refusal({ ...committed, border: [] })).toBe('geodata/packages/border: border: must be exactly one LineString');
  });
});

test('a stretch over a kilometre without a vertex is long, with its length in metres', () => {
  const [first = 0, second = 0, ...more] = longStraights([
    [106, 11],
    [106.02, 11],
    [106.022, 11],
    [106.022, 11.02],
  ]);
  expect(more).toEqual([]);
  expect(first).toBeCloseTo(2183, -1);
  expect(second).toBeCloseTo(2224, -1);
});
