import { readFileSync } from 'node:fs';
import { booleanPointInPolygon, bbox } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { divisions } from './echarts';

type Division = Feature<MultiPolygon, { name: string }>;

const named = (all: Division[], name: string): Division | undefined =>
  all.find(({ properties }) => properties.name === name);

const vertices = (division: Division | undefined): Set<string> =>
  new Set(division?.geometry.coordinates.flat(2).map(String));

const rows: Record<'vn63' | 'kh25', { id: string; echarts: string }[]> = JSON.parse(
  readFileSync(new URL('./provinces.json', import.meta.url), 'utf8'),
);

describe.each([
  ['Vietnam', 63, rows.vn63, [102, 8, 110, 23.5]],
  ['Cambodia', 25, rows.kh25, [102, 9.9, 107.7, 14.8]],
] as const)('the divisions of %s', (country, count, wanted, [west, south, east, north]) => {
  const all = divisions(country);

  test(`are ${count} by different names`, () => {
    expect(new Set(all.map(({ properties }) => properties.name)).size).toBe(count);
    expect(all).toHaveLength(count);
  });

  test('hold a shape for every province that the packages are cut from', () => {
    expect(wanted).toHaveLength(count);
    expect(wanted.filter(({ echarts }) => !named(all, echarts)).map(({ id }) => id)).toEqual([]);
  });

  test('lie in their country, on the mainland', () => {
    for (const { geometry, properties } of all) {
      const [main = []] = [...geometry.coordinates].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
      const [w, s, e, n] = bbox({ type: 'Polygon', coordinates: main });
      expect([w > west, s > south, e < east, n < north], properties.name).toEqual([true, true, true, true]);
    }
  });

  test('have closed rings', () => {
    const open = all.flatMap(({ geometry, properties }) =>
      geometry.coordinates
        .flat()
        .filter((ring) => ring.length < 4 || String(ring[0]) !== String(ring.at(-1)))
        .map(() => properties.name),
    );
    expect(open).toEqual([]);
  });
});

describe('decoding', () => {
  const vietnam = divisions('Vietnam');
  const cambodia = divisions('Cambodia');

  test.each<[string, Division[], string, Position]>([
    ['the presidential palace in Hanoi', vietnam, 'Hanoi', [105.8342, 21.0378]],
    ['the town of Tây Ninh', vietnam, 'Tay Ninh province', [106.0983, 11.31]],
    ['the Independence Monument', cambodia, 'Phnom Penh', [104.928, 11.5564]],
    ['the town of Ban Lung', cambodia, 'Ratanakiri Province', [106.9873, 13.7394]],
  ])('puts %s where it is', (_, all, name, position) => {
    const holding = all.filter(({ geometry }) => booleanPointInPolygon(position, geometry));
    expect(holding.map(({ properties }) => properties.name)).toEqual([name]);
  });

  test('gives neighbours equal vertices along the edge between them', () => {
    const tayNinh = vertices(named(vietnam, 'Tay Ninh province'));
    const longAn = vertices(named(vietnam, 'Long An province'));
    const hanoi = vertices(named(vietnam, 'Hanoi'));
    expect([...tayNinh].filter((vertex) => longAn.has(vertex)).length).toBeGreaterThan(5);
    expect([...tayNinh].filter((vertex) => hanoi.has(vertex))).toEqual([]);
  });
});
