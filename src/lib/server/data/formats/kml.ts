import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import { pointOf } from '../../places/data';
import type { Terms } from '../terms';
import type { PublishedFeature } from './geojson';

type Crossing = PublishedFeature<'crossings'>;

/** Columns that hold one value, as data that a globe shows beside the name. */
function extendedData(properties: Crossing['properties']): Element {
  const plain = Object.entries(properties).filter(([, value]) => value !== null && typeof value !== 'object');
  return x(
    'ExtendedData',
    plain.map(([name, value]) => x('Data', { name }, [x('value', String(value))])),
  );
}

function placemark({ id, properties, geometry }: Crossing): Element[] {
  const point = pointOf({ geometry });
  if (!point) return [];
  return [
    x('Placemark', { id }, [
      x('name', properties.name_en),
      x('description', properties.note_en),
      extendedData(properties),
      x('Point', [x('coordinates', point.join(','))]),
    ]),
  ];
}

/** The crossings as placemarks of KML 2.2; those without a position are left out. */
export function kmlText(title: string, terms: Terms, crossings: readonly Crossing[]): string {
  const licenses = terms.licenses.map(({ title: license, path }) => `${license}, ${path}`);
  const described = [terms.attribution, ...licenses].join(' · ');
  const kml = x('kml', { xmlns: 'http://www.opengis.net/kml/2.2' }, [
    x('Document', [x('name', title), x('description', described), ...crossings.flatMap(placemark)]),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(kml, { closeEmptyElements: true })}\n`;
}
