import { inEachLanguage, type Names } from '$lib/domain/language';
import { pairName } from '$lib/domain/pair';
import { PACKAGES } from '../../places/data';
import type { PublishedFeature } from '../formats/geojson';
import { nameColumns, noteColumns, positionColumns, sourceColumns } from '../columns';

/**
 * The name of a crossing as a pair. On the map a gate without a sourced name in the reader's language goes by another
 * of its names; what is handed out has no name then.
 */
export function sourcedPair(vn: Names | null, kh: Names | null): Names {
  return inEachLanguage((language) =>
    vn?.[language] === null || kh?.[language] === null ? null : pairName(vn, kh, language),
  );
}

/** Every crossing known by name; without a geometry where no source gives its position. */
export function crossingFeatures(): PublishedFeature<'crossings'>[] {
  return PACKAGES.crossings.map(({ id, geometry, properties: { kind, vn, kh, raised, unconfirmed, ...rest } }) => ({
    type: 'Feature',
    id,
    properties: {
      kind,
      ...nameColumns(sourcedPair(vn.names, kh.names)),
      class: rest.class,
      class_since: raised?.since ?? null,
      class_before: raised?.before ?? null,
      is_confirmed: !unconfirmed,
      vn_name_vi: vn.names?.vi ?? null,
      vn_name_km: vn.names?.km ?? null,
      vn_name_en: vn.names?.en ?? null,
      vn_road: vn.road,
      vn_province: vn.province,
      vn_province_since_2025: vn.provinceSince2025 ?? null,
      kh_name_vi: kh.names?.vi ?? null,
      kh_name_km: kh.names?.km ?? null,
      kh_name_en: kh.names?.en ?? null,
      kh_road: kh.road,
      kh_province: kh.province,
      ...positionColumns(rest.position),
      ...noteColumns(rest.note),
      ...sourceColumns(rest.position, rest.events),
    },
    geometry,
  }));
}
