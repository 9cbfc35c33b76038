import type { AdministrativeArea, Country, GeoCoordinates, Place, PropertyValue } from 'schema-dts';
import type { FeatureKind } from '$lib/domain/feature';
import { LANGUAGES, nameIn, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { addressOf, type Site } from '$lib/url/site';
import { featureOf, positionOf, summaryOf, type AnyFeature } from '../places/data';

/** What schema.org calls a place of a kind; the rest are places. */
const TYPES = { province: 'AdministrativeArea', town: 'City', airport: 'Airport' } as const;

const typeOf = (kind: FeatureKind) =>
  kind === 'province' || kind === 'town' || kind === 'airport' ? TYPES[kind] : 'Place';

/** Darwin Core's term for how far off a position may be. */
const UNCERTAINTY = 'http://rs.tdwg.org/dwc/terms/coordinateUncertaintyInMeters';

interface Position {
  readonly geo?: GeoCoordinates;
  readonly additionalProperty?: PropertyValue;
}

/** The position that a source gives, with as many decimals as the page prints; nothing where none gives one. */
function position(feature: AnyFeature): Position {
  const known = positionOf(feature);
  if (!known) return {};
  const rounded = (degrees: number): number => Number(degrees.toFixed(4));
  return {
    geo: { '@type': 'GeoCoordinates', latitude: rounded(known.lat), longitude: rounded(known.lng) },
    additionalProperty: {
      '@type': 'PropertyValue',
      propertyID: UNCERTAINTY,
      name: 'coordinateUncertaintyInMeters',
      value: known.precision,
      unitCode: 'MTR',
    },
  };
}

function province(id: string | null | undefined, language: Language, site: Site): AdministrativeArea[] {
  const summary = id ? summaryOf(id) : undefined;
  if (!summary) return [];
  const url = addressOf({ kind: 'place', language, id: summary.id }, site);
  return [{ '@type': 'AdministrativeArea', '@id': `${url}#place`, name: nameIn(summary.names, language), url }];
}

/** A crossing stands in a province on either side, those of today; towns, airports and provinces in a country. */
function around({ properties }: AnyFeature, language: Language, site: Site): (AdministrativeArea | Country)[] {
  if (properties.kind === 'crossing') {
    const { vn, kh } = properties;
    return [vn.provinceSince2025 ?? vn.province, kh.province].flatMap((id) => province(id, language, site));
  }
  if (!('country' in properties)) return [];
  return [
    { '@type': 'Country', identifier: properties.country, name: messagesIn(language).country[properties.country] },
  ];
}

/** A place with its names, and its position where a source gives one; null when there is no such place. */
export function place(id: string, language: Language, site: Site): Place | null {
  const summary = summaryOf(id);
  const feature = featureOf(id);
  if (!summary || !feature) return null;
  const url = addressOf({ kind: 'place', language, id }, site);
  const name = nameIn(summary.names, language);
  const others = LANGUAGES.flatMap((each) => summary.names[each] ?? []).filter((each) => each !== name);
  const containers = around(feature, language, site);
  return {
    '@type': typeOf(summary.kind),
    '@id': `${url}#place`,
    name,
    url,
    ...(others.length > 0 && { alternateName: [...new Set(others)] }),
    ...(containers.length > 0 && { containedInPlace: containers }),
    ...position(feature),
  };
}
