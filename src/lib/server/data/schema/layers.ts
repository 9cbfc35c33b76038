import * as v from 'valibot';
import { COUNTRIES, CROSSING_CLASSES } from '$lib/domain/feature';
import { id, isoDate, isoDay } from '../../../../../geodata/schema/properties';
import { certainty, described, source, text } from './common';

const name = {
  name_vi: described(v.nullable(text), 'Name in Vietnamese; null where no source gives one.'),
  name_km: described(v.nullable(text), 'Name in Khmer; null where no source gives one.'),
  name_en: described(v.nullable(text), 'Name in English; null where no source gives one.'),
};
const note = { note_vi: v.nullable(text), note_km: v.nullable(text), note_en: v.nullable(text) };
const sources = described(v.array(source), 'Where position, names and dated events come from.');

const position = {
  position_precision_m: described(
    v.nullable(v.number()),
    'How far off the position may be, in metres; null: no sourced position.',
  ),
  position_source_vi: v.nullable(text),
  position_source_km: v.nullable(text),
  position_source_en: described(v.nullable(text), 'Source of the position; null: no sourced position.'),
};

const validity = {
  valid_from: described(v.nullable(isoDay), 'First day on which it holds; null: no beginning is stated.'),
  valid_to: described(v.nullable(isoDay), 'Last day on which it holds; null: it still does.'),
};

const eventCertainty = described(
  v.nullable(certainty),
  'The least certainty of the dated events of this place; null where it has none. H: an official text or agency, or two independent sources. M: one good source.',
);

const country = described(v.picklist(COUNTRIES), 'Country, ISO 3166-1 alpha-2.');

/** The properties of each layer's features, flat, so that every GIS shows them as columns. */
export const LAYERS = {
  border: v.strictObject({ kind: v.literal('border'), ...name, sources }),
  land: v.strictObject({
    kind: v.literal('land'),
    country: described(v.picklist(['CN', 'KH', 'LA', 'MM', 'TH', 'VN']), 'Country, ISO 3166-1 alpha-2.'),
    ...name,
    sources,
  }),
  water: v.strictObject({
    kind: described(v.picklist(['water', 'water-label']), 'An area, or the point at which a name is written.'),
    class: v.nullable(v.picklist(['river', 'lake', 'gulf'])),
    ...name,
    sources,
  }),
  provinces: v.strictObject({
    kind: v.literal('province'),
    country,
    ...name,
    on_border: described(v.boolean(), 'Whether it touches the border of Viet Nam and Cambodia.'),
    ...validity,
    merged_from: described(v.array(id), 'Ids of the provinces that were joined in it; empty where none were.'),
    sources,
  }),
  crossings: v.strictObject({
    kind: v.literal('crossing'),
    ...name,
    class: described(v.picklist(CROSSING_CLASSES), 'Legal class: international, main (bilateral), sub (local).'),
    class_since: described(v.nullable(isoDate), 'Since when it has its class; null where no source says.'),
    class_before: described(
      v.nullable(v.picklist(CROSSING_CLASSES)),
      'Its class before class_since; null where no source names it.',
    ),
    is_confirmed: described(v.boolean(), 'False: named as a crossing by a list only.'),
    vn_name_vi: v.nullable(text),
    vn_name_km: v.nullable(text),
    vn_name_en: described(v.nullable(text), 'Name of the gate on the side of Viet Nam.'),
    vn_road: v.nullable(text),
    vn_province: described(v.nullable(id), 'Id of the province of Viet Nam until 30 June 2025.'),
    vn_province_since_2025: described(v.nullable(id), 'Id of the province of Viet Nam since 1 July 2025.'),
    kh_name_vi: v.nullable(text),
    kh_name_km: v.nullable(text),
    kh_name_en: described(v.nullable(text), 'Name of the gate on the side of Cambodia.'),
    kh_road: v.nullable(text),
    kh_province: described(v.nullable(id), 'Id of the province of Cambodia; null where no source names it.'),
    ...position,
    ...note,
    certainty: eventCertainty,
    sources,
  }),
  markers: v.strictObject({
    kind: v.literal('marker'),
    ...name,
    at_crossing: described(v.nullable(id), 'Id of the crossing at which it stands.'),
    ...position,
    ...note,
    certainty: eventCertainty,
    sources,
  }),
  towns: v.strictObject({
    kind: v.literal('town'),
    country: described(v.picklist(['VN', 'KH', 'LA']), 'Country, ISO 3166-1 alpha-2.'),
    ...name,
    rank: described(v.picklist([1, 2, 3, 4]), '1: a capital, or Ho Chi Minh City; 4: the smallest that the map names.'),
    seat_of: described(v.array(id), 'Ids of the provinces whose seat it is.'),
    ...position,
    certainty: eventCertainty,
    sources,
  }),
  airports: v.strictObject({
    kind: v.literal('airport'),
    country,
    ...name,
    valid_from: described(v.nullable(isoDay), 'First day on which airlines used it, where that has changed.'),
    valid_to: described(v.nullable(isoDay), 'Last day on which airlines used it, where that has changed.'),
    ...position,
    ...note,
    certainty: eventCertainty,
    sources,
  }),
  projects: v.strictObject({
    kind: v.literal('project'),
    ...name,
    is_corridor: described(
      v.boolean(),
      'True: only its two ends are published, which are its geometry; what lies between them is not.',
    ),
    ends: described(v.array(id), 'Ids of the two ends of a corridor; empty for any other project.'),
    ...position,
    ...note,
    certainty: eventCertainty,
    sources,
  }),
} as const;

export type LayerName = keyof typeof LAYERS;
export type Row<L extends LayerName> = v.InferOutput<(typeof LAYERS)[L]>;
