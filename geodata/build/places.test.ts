import {
  area,
  booleanPointInPolygon,
  destination,
  distance,
  length,
  lineString,
  pointToLineDistance,
  polygon,
} from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { MultiPolygon, Position } from 'geojson';
import { LANGUAGES } from '../../src/lib/domain/language';
import { holdsOn } from '../../src/lib/domain/span';
import { buildBase, provinceShapes } from './base';
import { readPackages, type Packages } from './packages';
import { drawnPlaces, summaries } from './places';

const packages = readPackages();
const shapes = provinceShapes(buildBase(packages));
const drawn = drawnPlaces(packages, shapes);
const rows = summaries(packages, shapes, drawn);

const ofKind = (kind: string) => drawn.features.filter(({ properties }) => properties.kind === kind);
const idsOf = (features: readonly { readonly id: string }[]): string[] => features.map(({ id }) => id).sort();

function landOf(id: string): MultiPolygon {
  const geometry = packages.land.find((land) => land.id === id)?.geometry;
  if (geometry?.type !== 'MultiPolygon') throw new TypeError(`No land of ${id}`);
  return geometry;
}

/** Where a label lies, in degrees from north, by the side of it that touches its point. */
const SIDES: Record<string, number> = {
  bottom: 0,
  'bottom-left': 45,
  left: 90,
  'top-left': 135,
  top: 180,
  'top-right': 225,
  right: 270,
  'bottom-right': 315,
};

describe('drawn crossings', () => {
  const crossings = ofKind('crossing');

  test('are those whose position has a source', () => {
    const located = packages.crossings.filter(({ properties }) => properties.position !== null);
    expect([...new Set(crossings.map(({ properties }) => properties.id))].sort()).toEqual(idsOf(located));
    for (const { properties } of crossings) expect(properties.precision, properties.id).toBeGreaterThan(0);
  });

  test('are named as a pair, the reader’s own gate first', () => {
    const mocBai = crossings.find(({ properties }) => properties.id === 'moc-bai');
    expect(mocBai?.properties.names).toEqual({
      vi: 'Mộc Bài – Bavet',
      km: 'បាវិត – ម៉ុកបាយ',
      en: 'Mộc Bài – Bavet',
    });
  });

  test('write each gate’s name on its own land', () => {
    const sides = crossings.flatMap(({ geometry, properties: { id, anchorVn = '', anchorKh = '' } }) => {
      if (geometry.type !== 'Point') throw new TypeError(`${id} is not a point`);
      return ([['vn', anchorVn], ['kh', anchorKh]] as const).map(([country, anchor]) => {
        const label = destination(geometry.coordinates, 4, SIDES[anchor] ?? NaN);
        return { id, country, onLand: booleanPointInPolygon(label, landOf(country)) };
      });
    });
    expect(sides.length).toBe(2 * crossings.length);
    expect(sides.filter(({ onLand }) => !onLand)).toEqual([]);
  });
});

describe('the band of a project whose way is not published', () => {
  const band = (id: string): Position[] => {
    const found = drawn.features.find(({ properties }) => properties.id === id);
    if (found?.geometry.type !== 'LineString' || !found.properties.schematic) throw new TypeError(`${id}: no band`);
    return found.geometry.coordinates;
  };
  const hcmc: Position = [106.62965, 10.82302];
  const mocBai: Position = [106.173, 11.0766];

  test('stops short of both its ends', () => {
    const coordinates = band('hcmc-moc-bai-expressway');
    const short = distance(hcmc, mocBai) / 20;
    expect(distance(coordinates[0] ?? [], hcmc)).toBeGreaterThan(short);
    expect(distance(coordinates.at(-1) ?? [], mocBai)).toBeGreaterThan(short);
    expect(length(lineString(coordinates))).toBeGreaterThan(distance(hcmc, mocBai) / 2);
  });

  test('is a shallow even bow, so that nobody reads it as a road', () => {
    const coordinates = band('phnom-penh-bavet-expressway');
    const [start = [], end = []] = [coordinates[0], coordinates.at(-1)];
    const middle = coordinates[Math.floor(coordinates.length / 2)] ?? [];
    const depth = pointToLineDistance(middle, lineString([start, end])) / distance(start, end);
    expect(depth).toBeGreaterThan(0.02);
    expect(depth).toBeLessThan(0.1);
    const steps = coordinates.slice(1).map((to, index) => distance(coordinates[index] ?? [], to));
    expect(Math.max(...steps) / Math.min(...steps)).toBeLessThan(1.2);
  });

  test('is refused when an end has no position', () => {
    const nowhere: Packages = {
      ...packages,
      projects: packages.projects.map((project) =>
        project.id === 'hcmc-moc-bai-expressway'
          ? { ...project, properties: { ...project.properties, ends: ['hcmc', 'tan-hung'] } }
          : project,
      ),
    };
    expect(() => drawnPlaces(nowhere, shapes)).toThrow(
      'geodata/packages/projects: hcmc-moc-bai-expressway: its ends hcmc, tan-hung need positions',
    );
  });
});

test('a project with a place of its own stands there', () => {
  const bridge = ofKind('project').find(({ properties }) => properties.id === 'long-binh-bridge');
  expect(bridge?.geometry).toEqual(packages.projects.find(({ id }) => id === 'long-binh-bridge')?.geometry);
  expect(bridge?.properties.schematic).toBeUndefined();
});

test('the names of provinces and countries are written inside them, a province’s on its largest part', () => {
  for (const { geometry, properties } of ofKind('province')) {
    const shape = shapes.get(properties.id);
    if (geometry.type !== 'Point' || !shape) throw new TypeError(`${properties.id}: no point or shape`);
    const sizes = shape.coordinates.map((part) => area(polygon(part)));
    const holding = shape.coordinates.findIndex((part) => booleanPointInPolygon(geometry, polygon(part)));
    expect(sizes[holding], properties.id).toBe(Math.max(...sizes));
  }
  for (const { geometry, properties } of ofKind('country')) {
    if (geometry.type !== 'Point') throw new TypeError(`${properties.id}: no point`);
    expect(booleanPointInPolygon(geometry, landOf(properties.id)), properties.id).toBe(true);
  }
});

test.each(['2005-01-01', '2020-11-24', '2023-12-11', '2026-01-01'])(
  'Viet Nam’s and Cambodia’s names stand on the map, and no name is written twice on %s',
  (day) => {
    expect(ofKind('country').map(({ properties }) => properties.id)).toEqual(expect.arrayContaining(['vn', 'kh']));
    const ids = drawn.features
      .filter(({ properties: { from, to } }) => holdsOn({ from: from ?? null, to: to ?? null }, day))
      .map(({ properties }) => properties.id);
    expect(ids.length).toBeGreaterThan(100);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  },
);

test('a crossing that was raised is drawn as what it was until the day before', () => {
  const [before, since] = ofKind('crossing').filter(({ properties }) => properties.id === 'giang-thanh');
  expect(before?.properties).toMatchObject({ class: 'sub', to: '2007-02-28' });
  expect(since?.properties).toMatchObject({ class: 'main', from: '2007-03-01' });
});

describe('the index of places', () => {
  const row = (id: string) => rows.find((place) => place.id === id);

  test('has every place once, and of the provinces those on the border', () => {
    const { border, crossings, markers, towns, airports, projects, provinces } = packages;
    const onBorder = provinces.filter(({ properties }) => properties.border);
    const all = [border, crossings, markers, towns, airports, projects, onBorder].flatMap(idsOf);
    expect(idsOf(rows)).toEqual(all.sort());
    expect(rows.filter(({ kind }) => kind === 'province')).toHaveLength(10 + 8 + 9);
  });

  test('gives no box to a place without a position', () => {
    expect(row('tan-hung')).toMatchObject({ kind: 'crossing', bbox: null });
    expect(row('marker-110')).toMatchObject({ kind: 'marker', bbox: null });
    expect(row('moc-bai')?.bbox).toEqual([106.173, 11.0766, 106.173, 11.0766]);
  });

  test('gives a box to what is drawn from elsewhere: a merged province, a band', () => {
    for (const id of ['dong-nai-province-2025', 'hcmc-moc-bai-expressway']) {
      const [west = 0, south = 0, east = 0, north = 0] = row(id)?.bbox ?? [];
      expect(east - west, id).toBeGreaterThan(0.1);
      expect(north - south, id).toBeGreaterThan(0.1);
    }
  });

  test('has a name to show for every place in every language', () => {
    for (const { id, names } of rows) {
      for (const language of LANGUAGES) expect(names[language] ?? names.vi ?? '', id).not.toBe('');
    }
  });
});
