/**
 * Cuts the packages under `geodata/packages` out of the large upstream sources and writes them in
 * canonical form. Run it with `npm run geodata:refresh`, which installs the sources first.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { MultiPolygon, Position } from 'geojson';
import { longStraights } from '../build/check';
import { roundLine, writeFeatures, type PackageFeature } from '../build/canonical';
import { simplifyTogether, type AreaFeature } from '../build/simplify';
import { borderLine } from './border';
import { divisions } from './echarts';
import { fitToOutline, withIslands } from './fit';
import { landPolygons, withBorder } from './land';
import { waterPolygons } from './water';

/** Least weight of a bend beside the line, in square degrees: a triangle of about 2 ha. */
const MIN_WEIGHT = 1.6e-6;

/** The last day of the province map of Viet Nam that the two articles speak of, and the first of the new one. */
const LAST_DAY_OF_63 = '2025-06-30';
const FIRST_DAY_OF_34 = '2025-07-01';

interface ProvinceRow {
  id: string;
  names: { vi: string; km: string | null; en: string };
  border?: boolean;
  echarts?: string;
  members?: string[];
}

const packagePath = (name: string): string =>
  fileURLToPath(new URL(`../packages/${name}/data.geojson`, import.meta.url));

function largestFirst(geometry: MultiPolygon): Position[][][] {
  return [...geometry.coordinates].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
}

function cutLand(line: Position[]): AreaFeature[] {
  const areas = Object.entries(landPolygons()).map(([id, geometry]): AreaFeature => {
    const [main = [], ...islands] = largestFirst(geometry).map((rings) => rings.map(roundLine));
    const isNeighbour = id === 'vn' || id === 'kh';
    const mainland = isNeighbour ? main.map((ring) => withBorder(ring, line)) : main;
    return {
      type: 'Feature',
      id,
      properties: {},
      geometry: { type: 'MultiPolygon', coordinates: [mainland, ...islands] },
    };
  });
  return simplifyTogether(areas, line, MIN_WEIGHT);
}

function cutProvinces(country: 'Vietnam' | 'Cambodia', land: AreaFeature, rows: ProvinceRow[]): PackageFeature[] {
  if (land.geometry.type !== 'MultiPolygon') throw new TypeError('land: expected multipolygons');
  const [[outline = []] = [], ...islands] = largestFirst(land.geometry);
  const source = divisions(country);
  const fitted = withIslands(fitToOutline(source, outline), source, islands);
  return rows.map(({ id, names, border = false, echarts }) => {
    const shape = fitted.find(({ properties }) => properties.name === echarts);
    if (!shape) throw new Error(`provinces: ${id} has no shape named "${echarts}" upstream`);
    const to = country === 'Vietnam' ? LAST_DAY_OF_63 : null;
    const properties = {
      kind: 'province',
      country: country === 'Vietnam' ? 'VN' : 'KH',
      names,
      border,
      from: null,
      to,
    };
    return { type: 'Feature', id, properties, geometry: shape.geometry };
  });
}

/** The units since 1 July 2025 have no shapes of their own: they are dissolved from their members. */
function mergedUnits(rows: ProvinceRow[]): PackageFeature[] {
  return rows.map(({ id, names, border = false, members }) => ({
    type: 'Feature',
    id,
    properties: { kind: 'province', country: 'VN', names, border, members, from: FIRST_DAY_OF_34, to: null },
    geometry: null,
  }));
}

/** Countries named on the map, and where: Viet Nam's and Cambodia's names stand equally far from the line. */
const COUNTRY_LABELS: Record<string, { names: { vi: string; km: string; en: string }; labelAt: [number, number] }> = {
  vn: { names: { vi: 'Việt Nam', km: 'វៀតណាម', en: 'Viet Nam' }, labelAt: [107.75, 11.45] },
  kh: { names: { vi: 'Campuchia', km: 'កម្ពុជា', en: 'Cambodia' }, labelAt: [105.15, 12.6] },
  la: { names: { vi: 'Lào', km: 'ឡាវ', en: 'Laos' }, labelAt: [106.3, 14.75] },
  th: { names: { vi: 'Thái Lan', km: 'ថៃ', en: 'Thailand' }, labelAt: [103.7, 14.75] },
};

function namedLand(land: AreaFeature[]): PackageFeature[] {
  return land.map(({ id, geometry }) => ({
    type: 'Feature',
    id: String(id),
    properties: { kind: 'land', ...COUNTRY_LABELS[String(id)] },
    geometry,
  }));
}

/** The great waters' names, each at a hand-chosen place on its water: the sources have no names. */
function waterLabels(): PackageFeature[] {
  const rows: { id: string; names: unknown; waterKind: string; at: Position }[] = JSON.parse(
    readFileSync(new URL('./water-names.json', import.meta.url), 'utf8'),
  );
  return rows.map(({ id, names, waterKind, at }) => ({
    type: 'Feature',
    id,
    properties: { kind: 'water-label', names, waterKind },
    geometry: { type: 'Point', coordinates: at },
  }));
}

function refresh(): void {
  const line = roundLine(borderLine());
  const names = { vi: 'Biên giới Việt Nam - Campuchia', km: 'ព្រំដែនកម្ពុជា-វៀតណាម', en: 'Viet Nam–Cambodia border' };
  const border: PackageFeature = {
    type: 'Feature',
    id: 'border',
    properties: { kind: 'border', names, longStraights: longStraights(borderLine()) },
    geometry: { type: 'LineString', coordinates: line },
  };
  writeFeatures(packagePath('border'), [border]);

  const land = cutLand(line);
  writeFeatures(packagePath('land'), namedLand(land));

  const rows: Record<'vn63' | 'kh25' | 'vn34', ProvinceRow[]> = JSON.parse(
    readFileSync(new URL('./provinces.json', import.meta.url), 'utf8'),
  );
  const country = (id: string): AreaFeature => {
    const found = land.find((part) => part.id === id);
    if (!found) throw new Error(`land: no ${id}`);
    return found;
  };
  writeFeatures(packagePath('provinces'), [
    ...cutProvinces('Vietnam', country('vn'), rows.vn63),
    ...cutProvinces('Cambodia', country('kh'), rows.kh25),
    ...mergedUnits(rows.vn34),
  ]);

  const waters = (['rivers', 'lakes'] as const).map((kind): PackageFeature => {
    const geometry = waterPolygons(kind, line);
    return { type: 'Feature', id: kind, properties: { kind: 'water' }, geometry };
  });
  writeFeatures(packagePath('water'), [...waters, ...waterLabels()]);
}

refresh();
