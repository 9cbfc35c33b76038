import { area } from '@turf/turf';
import { feature } from 'topojson-client';
import { describe, expect, test } from 'vitest';
import type { Geometry, Position } from 'geojson';
import type { GeometryObject } from 'topojson-specification';
import { boxOf, buildBase, provinceShapes } from './base';
import { borderOf } from './check';
import { DataError, readPackages, type Packages } from './packages';

const packages = readPackages();
const base = buildBase(packages);
const shapes = provinceShapes(base);

/** Numbers of the arcs a geometry is made of, whichever way it runs along them. */
function arcsOf(object: GeometryObject | undefined): Set<number> {
  const arcs: unknown[] = object && 'arcs' in object ? object.arcs.flat(2) : [];
  return new Set(arcs.map((arc) => (Number(arc) < 0 ? ~Number(arc) : Number(arc))));
}

function positionsOf(geometry: Geometry | null | undefined): Position[] {
  if (geometry?.type === 'LineString') return geometry.coordinates;
  return geometry?.type === 'MultiPolygon' ? geometry.coordinates.flat(2) : [];
}

const rounded = ([lng = 0, lat = 0]: Position): string => `${lng.toFixed(5)},${lat.toFixed(5)}`;

/** How far apart two coordinates may be that are equal but for the last bits of a number, in degrees. */
const NOISE = 1e-9;

describe('the topology', () => {
  test('leaves every vertex of the border where the package has it', () => {
    const [border] = feature(base, base.objects.border).features;
    const drawn = positionsOf(border?.geometry);
    const packed = borderOf(packages).coordinates;
    expect(drawn).toHaveLength(packed.length);
    const moved = packed.filter(([lng = 0, lat = 0], index) => {
      const [x = 0, y = 0] = drawn[index] ?? [];
      return Math.abs(x - lng) > NOISE || Math.abs(y - lat) > NOISE;
    });
    expect(moved).toEqual([]);
  });

  test.each(['land', 'provinces', 'water'] as const)('keeps the outlines of %s', (name) => {
    const drawn = new Map(feature(base, base.objects[name]).features.map(({ id, geometry }) => [id, geometry]));
    const areas = packages[name].filter(({ geometry }) => geometry?.type === 'MultiPolygon');
    expect([...drawn.keys()].sort()).toEqual(areas.map(({ id }) => id).sort());
    for (const { id, geometry } of areas) {
      const kept = new Set(positionsOf(drawn.get(id)).map(rounded));
      expect(kept, id).toEqual(new Set(positionsOf(geometry).map(rounded)));
    }
  });

  test('holds the border once: both countries and their provinces run along the line’s own arcs', () => {
    const border = arcsOf(base.objects.border.geometries[0]);
    expect(border.size).toBeGreaterThan(0);
    const { land, provinces, merged } = base.objects;
    const country = (id: string): Set<number> => arcsOf(land.geometries.find((shape) => shape.id === id));
    const ofCountry = (letters: string): Set<number> => {
      const ids = new Set(packages.provinces.filter(({ properties }) => properties.country === letters).map(({ id }) => id));
      return new Set(provinces.geometries.filter(({ id }) => ids.has(String(id))).flatMap((shape) => [...arcsOf(shape)]));
    };
    const since2025 = new Set(merged.geometries.flatMap((shape) => [...arcsOf(shape)]));
    for (const arcs of [country('vn'), country('kh'), ofCountry('VN'), ofCountry('KH'), since2025]) {
      expect([...border].filter((arc) => !arcs.has(arc))).toEqual([]);
    }
  });
});

describe('the units since 2025', () => {
  const merged = packages.provinces.filter(({ properties }) => properties.members);

  test('are as large as their members together', () => {
    expect(merged.length).toBeGreaterThan(0);
    for (const { id, properties } of merged) {
      const sizes = properties.members?.map((member) => area(shapes.get(member) ?? { type: 'Polygon', coordinates: [] })) ?? [];
      const whole = area(shapes.get(id) ?? { type: 'Polygon', coordinates: [] });
      expect(whole / sizes.reduce((sum, size) => sum + size, 0), id).toBeCloseTo(1, 9);
    }
  });

  test('have no edge where their members met', () => {
    const an = merged.find(({ id }) => id === 'an-giang-province-2025');
    expect(an?.properties.members).toEqual(expect.arrayContaining(['an-giang-province', 'kien-giang-province']));
    const [one, other] = ['an-giang-province', 'kien-giang-province'].map((id) =>
      arcsOf(base.objects.provinces.geometries.find((shape) => shape.id === id)),
    );
    const between = [...(one ?? [])].filter((arc) => other?.has(arc));
    expect(between.length).toBeGreaterThan(0);
    const whole = arcsOf(base.objects.merged.geometries.find((shape) => shape.id === 'an-giang-province-2025'));
    expect(between.filter((arc) => whole.has(arc))).toEqual([]);
  });

  test('are refused when a member has no shape, by unit and member', () => {
    const shapeless: Packages = {
      ...packages,
      provinces: packages.provinces.map((province) =>
        province.id === 'kon-tum-province' ? { ...province, geometry: null } : province,
      ),
    };
    expect(() => buildBase(shapeless)).toThrow(DataError);
    expect(() => buildBase(shapeless)).toThrow(
      'geodata/packages/provinces: quang-ngai-province-2025: its member "kon-tum-province" has no shape',
    );
  });
});

test('every province of both eras has a shape', () => {
  expect([...shapes.keys()].sort()).toEqual(packages.provinces.map(({ id }) => id).sort());
});

test('a box is west, south, east, north', () => {
  const coordinates = [
    [106, 12],
    [104, 11],
    [105, 10],
  ];
  expect(boxOf({ type: 'LineString', coordinates })).toEqual([104, 10, 106, 12]);
});
