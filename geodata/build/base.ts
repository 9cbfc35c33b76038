import { feature, mergeArcs, quantize } from 'topojson-client';
import { bbox } from '@turf/turf';
import type { Feature, Geometry, MultiPolygon, Position } from 'geojson';
import type { GeometryCollection, GeometryObject, MultiPolygon as ArcMultiPolygon, Polygon as ArcPolygon, Topology } from 'topojson-specification';
import type { BoundingBox } from '../../src/lib/domain/feature';
import { DECIMALS } from './canonical';
import { DataError, type Packages, type TypedFeature } from './packages';
import { collectionsTopology } from './topology';

/** Everything that shares edges or lies under the labels, in one topology: each shared edge stands once. */
export type Base = Topology<Record<'border' | 'land' | 'provinces' | 'merged' | 'water', GeometryCollection>>;

type ArcArea = ArcPolygon | ArcMultiPolygon;

const isArea = (object: GeometryObject): object is ArcArea => object.type === 'Polygon' || object.type === 'MultiPolygon';

const bare = ({ id, geometry }: TypedFeature<'border' | 'land' | 'provinces' | 'water'>): Feature<Geometry | null> => ({
  type: 'Feature',
  id,
  properties: {},
  geometry,
});

/** The units that have no shape of their own, dissolved from their members' arcs. */
function mergeUnits(packages: Packages, topo: Topology<{ provinces: GeometryCollection }>): ArcMultiPolygon[] {
  const shapes = new Map(topo.objects.provinces.geometries.filter(isArea).map((shape) => [shape.id, shape]));
  return packages.provinces.flatMap(({ id, properties }) => {
    if (!properties.members) return [];
    const parts = properties.members.map((member) => {
      const part = shapes.get(member);
      if (!part) throw new DataError('provinces', id, `its member "${member}" has no shape`);
      return part;
    });
    return [{ ...mergeArcs(topo, parts), id }];
  });
}

/**
 * Builds the topology of line, land, provinces of both eras and waters, on a grid of 10⁻⁵ degree.
 * @throws DataError when a merged unit names a member without a shape
 */
export function buildBase(packages: Packages): Base {
  const shaped = packages.provinces.filter(({ geometry }) => geometry !== null);
  const collections = {
    border: packages.border.map(bare),
    land: packages.land.map(bare),
    provinces: shaped.map(bare),
    merged: [],
    water: packages.water.filter(({ geometry }) => geometry?.type === 'MultiPolygon').map(bare),
  };
  const topo: Base = collectionsTopology(collections, ['border', 'land', 'provinces', 'merged', 'water']);
  topo.objects.merged = { type: 'GeometryCollection', geometries: mergeUnits(packages, topo) };
  const step = 10 ** -DECIMALS;
  const [west = 0, south = 0] = bbox({ type: 'MultiPoint', coordinates: topo.arcs.flat().map((position): Position => position) });
  return quantize(topo, { scale: [step, step], translate: [west, south] });
}

/** The polygons of every province of both eras, by id, in degrees. */
export function provinceShapes(base: Base): Map<string, MultiPolygon> {
  const all = [base.objects.provinces, base.objects.merged].flatMap((object) => feature(base, object).features);
  return new Map(
    all.flatMap(({ id, geometry }) => {
      if (geometry.type === 'MultiPolygon') return [[String(id), geometry]];
      if (geometry.type === 'Polygon') return [[String(id), { type: 'MultiPolygon', coordinates: [geometry.coordinates] }]];
      return [];
    }),
  );
}

/** [west, south, east, north] of a geometry, in degrees. */
export function boxOf(geometry: Geometry): BoundingBox {
  const [west, south, east, north] = bbox(geometry);
  return [west, south, east, north];
}
