import type { Element } from 'xast';
import { x } from 'xastscript';
import { toXml } from 'xast-util-to-xml';
import { messagesIn } from '$lib/domain/messages';
import { formatPath } from '$lib/url/path';
import { pointOf } from '../../places/data';
import type { Terms } from '../terms';
import type { PublishedFeature } from './geojson';

type Crossing = PublishedFeature<'crossings'>;

/** What a receiver shows of a waypoint; GPX 1.1 fixes the order of the elements. */
function waypoint({ id, properties, geometry }: Crossing, site: string): Element[] {
  const [lon, lat] = pointOf({ geometry }) ?? [];
  if (lon === undefined || lat === undefined) return [];
  const { kind } = messagesIn('en');
  return [
    x('wpt', { lat, lon }, [
      x('name', properties.name_en),
      x('cmt', [properties.name_vi, properties.name_km].filter(Boolean).join(' · ')),
      x('desc', `${kind[properties.class]}; position within ${properties.position_precision_m} m`),
      x('src', properties.position_source_en),
      x('link', { href: formatPath({ kind: 'place', language: 'en', id }, site) }),
      x('type', properties.class),
    ]),
  ];
}

/** The crossings as waypoints; those without a position are left out, since a waypoint has to have one. */
export function gpxText(title: string, terms: Terms, crossings: readonly Crossing[], site: string): string {
  const licenses = terms.licenses.map(({ path }) => x('license', path));
  const metadata = x('metadata', [x('name', title), x('copyright', { author: terms.attribution }, licenses)]);
  const root = { xmlns: 'http://www.topografix.com/GPX/1/1', version: '1.1', creator: messagesIn('en').site.name };
  const gpx = x('gpx', root, [metadata, ...crossings.flatMap((crossing) => waypoint(crossing, site))]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(gpx, { closeEmptyElements: true })}\n`;
}
