import type { PackageName } from '../../../../geodata/schema/properties';
import { memo } from '$lib/domain/memo';
import { messagesIn } from '$lib/domain/messages';
import { claimsContent } from './documents/claims';
import { eventsContent } from './documents/events';
import { placesContent } from './documents/places';
import { storiesContent } from './documents/stories';
import { csvText } from './formats/csv';
import { collectionText, type PublishedFeature } from './formats/geojson';
import { gpxText } from './formats/gpx';
import { documentText } from './formats/json';
import { kmlText } from './formats/kml';
import { borderFeatures, landFeatures, provinceFeatures, waterFeatures } from './layers/areas';
import { crossingFeatures } from './layers/crossings';
import { airportFeatures, markerFeatures, townFeatures } from './layers/points';
import { projectFeatures } from './layers/projects';
import type { Format } from './media-types';
import type { Content, DocumentName } from './schema/documents';
import type { LayerName } from './schema/layers';
import { termsOf } from './terms';

export type DataSetName = LayerName | DocumentName;

/** A file below /data/v1/. */
export interface DataFile {
  readonly path: string;
  readonly format: Format;
  readonly text: string;
}

/** One kind of thing that is handed out, in one format or several. */
export interface DataSet {
  readonly name: DataSetName;
  /** The packages it is made from; none for the texts of this project. */
  readonly packages: readonly PackageName[];
  /** The first file is the one that a schema describes. */
  readonly files: readonly [DataFile, ...DataFile[]];
}

function layer<L extends LayerName>(
  name: L,
  features: readonly PublishedFeature<L>[],
  packages: readonly PackageName[] = [name],
): DataSet {
  const text = collectionText(name, termsOf(packages), features);
  return { name, packages, files: [{ path: `${name}.geojson`, format: 'geojson', text }] };
}

/** The crossings in every format that shows points. */
function crossings(site: string): DataSet {
  const features = crossingFeatures();
  const terms = termsOf(['crossings']);
  const { title } = messagesIn('en').data.sets.crossings;
  const { name, packages, files } = layer('crossings', features);
  const others: DataFile[] = [
    { path: 'crossings.csv', format: 'csv', text: csvText(features) },
    { path: 'crossings.gpx', format: 'gpx', text: gpxText(title, terms, features, site) },
    { path: 'crossings.kml', format: 'kml', text: kmlText(title, terms, features) },
  ];
  return { name, packages, files: [...files, ...others] };
}

function entries<D extends DocumentName>(
  name: D,
  content: (site: string) => Content<D>,
  site: string,
  packages: readonly PackageName[] = [],
): DataSet {
  const text = documentText(name, termsOf(packages), content(site), site);
  return { name, packages, files: [{ path: `${name}.json`, format: 'json', text }] };
}

/**
 * Everything that is handed out, made once for a site: layers first, then what is told in words.
 * @param site origin and path the site stands under, without a slash at its end
 */
export const dataSets = memo((site: string): readonly DataSet[] => [
  layer('border', borderFeatures()),
  crossings(site),
  layer('markers', markerFeatures()),
  layer('provinces', provinceFeatures()),
  layer('towns', townFeatures()),
  layer('airports', airportFeatures()),
  // The ends of a corridor are towns and crossings.
  layer('projects', projectFeatures(), ['projects', 'towns', 'crossings']),
  layer('land', landFeatures()),
  layer('water', waterFeatures()),
  entries('places', placesContent, site, [
    'border',
    'crossings',
    'markers',
    'provinces',
    'towns',
    'airports',
    'projects',
  ]),
  entries('claims', claimsContent, site),
  entries('events', eventsContent, site),
  entries('stories', storiesContent, site),
]);
