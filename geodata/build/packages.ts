import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Geometry } from 'geojson';
import { DATAPACKAGE, PACKAGE_NAMES, PROPERTIES, type DataPackage, type PackageName, type PropertiesOf } from '../schema/properties';
import { readFeatures } from './canonical';

const ROOT = fileURLToPath(new URL('../packages/', import.meta.url));

export interface TypedFeature<P extends PackageName> {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: PropertiesOf<P>;
  readonly geometry: Geometry | null;
}

export type Packages = { readonly [P in PackageName]: readonly TypedFeature<P>[] };

/** A mistake in the data, with what a person needs to mend it. */
export class DataError extends Error {
  constructor(packageName: string, featureId: string, reason: string) {
    super(`geodata/packages/${packageName}: ${featureId}: ${reason}`);
    this.name = 'DataError';
  }
}

function explain(issues: readonly v.BaseIssue<unknown>[]): string {
  return issues.map((issue) => `${v.getDotPath(issue) ?? 'properties'} ${issue.message}`).join('; ');
}

function readPackage<P extends PackageName>(name: P, path: string): TypedFeature<P>[] {
  const seen = new Set<string>();
  return readFeatures(path).map((feature) => {
    if (seen.has(feature.id)) throw new DataError(name, feature.id, 'this id stands twice');
    seen.add(feature.id);
    const result = v.safeParse(PROPERTIES[name], feature.properties);
    if (!result.success) throw new DataError(name, feature.id, explain(result.issues));
    return { type: 'Feature', id: feature.id, properties: result.output, geometry: feature.geometry };
  });
}

/**
 * Reads every package and checks each feature's properties against its schema.
 * @param root folder that holds one folder a package
 * @throws DataError naming package, feature and reason
 */
export function readPackages(root = ROOT): Packages {
  const read = <P extends PackageName>(name: P) => readPackage(name, `${root}${name}/data.geojson`);
  return {
    border: read('border'),
    land: read('land'),
    water: read('water'),
    provinces: read('provinces'),
    crossings: read('crossings'),
    markers: read('markers'),
    towns: read('towns'),
    airports: read('airports'),
    projects: read('projects'),
  };
}

/** Reads every package's descriptor. @throws DataError when one is missing or incomplete */
export function readDescriptors(root = ROOT): Record<PackageName, DataPackage> {
  const entries = PACKAGE_NAMES.map((name) => {
    let parsed: unknown;
    try {
      parsed = JSON.parse(readFileSync(`${root}${name}/datapackage.json`, 'utf8'));
    } catch (error) {
      throw new DataError(name, 'datapackage.json', `cannot be read: ${String(error)}`);
    }
    const result = v.safeParse(DATAPACKAGE, parsed);
    if (!result.success) throw new DataError(name, 'datapackage.json', explain(result.issues));
    return [name, result.output];
  });
  return Object.fromEntries(entries);
}
