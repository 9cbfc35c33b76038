import { stringify } from 'csv-stringify/sync';
import { pointOf } from '../../places/data';
import type { LayerName } from '../schema/layers';
import type { PublishedSource } from '../schema/common';
import type { PublishedFeature } from './geojson';

type Cell = string | number | boolean | null | readonly string[] | readonly PublishedSource[];

/** A list in one cell: ids, or the addresses of sources, or their titles where they have none. */
function cellText(cell: Cell): string | number | null {
  if (typeof cell === 'boolean') return String(cell);
  if (cell === null || typeof cell !== 'object') return cell;
  return cell.map((entry) => (typeof entry === 'string' ? entry : (entry.path ?? entry.title))).join(' | ');
}

/**
 * A layer of points as a table (RFC 4180, UTF-8): the columns of its GeoJSON between id and position. What is not
 * known is an empty cell.
 */
export function csvText<L extends LayerName>(features: readonly PublishedFeature<L>[]): string {
  const rows = features.map((feature) => {
    const [longitude, latitude] = pointOf(feature) ?? [null, null];
    const cells = Object.entries<Cell>(feature.properties).map(([column, cell]) => [column, cellText(cell)]);
    return { id: feature.id, ...Object.fromEntries(cells), longitude, latitude };
  });
  return stringify(rows, { header: true, record_delimiter: 'windows' });
}
