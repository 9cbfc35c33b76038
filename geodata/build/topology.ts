import { topology } from 'topojson-server';
import type { Feature, FeatureCollection, Geometry } from 'geojson';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** A topology of named feature collections. */
export type Collections<K extends string, P extends object = object> = Topology<Record<K, GeometryCollection<P>>>;

function holds<K extends string>(topo: Topology, names: readonly K[]): topo is Collections<K> {
  return names.every((name) => topo.objects[name]?.type === 'GeometryCollection');
}

/** Typed front of topojson-server: every name given is an object of the topology. */
export function collectionsTopology<K extends string>(collections: Record<K, readonly Feature<Geometry | null>[]>, names: readonly K[]): Collections<K> {
  const objects = Object.fromEntries(
    names.map((name): [string, FeatureCollection<Geometry | null>] => [name, { type: 'FeatureCollection', features: [...collections[name]] }]),
  );
  const topo = topology(objects);
  if (!holds(topo, names)) throw new TypeError('topojson-server left out a collection');
  return topo;
}
