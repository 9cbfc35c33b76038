import * as v from 'valibot';
import { EVENT_TOPICS } from '$lib/domain/event-topic';
import { CROSSING_CLASSES, FEATURE_KINDS } from '$lib/domain/feature';
import { UNITS } from '$lib/domain/format';
import { isoDate, isoDay } from '../../../../../geodata/schema/properties';
import { CLAIM_TOPICS, QUALIFIERS } from '../../content/schema';
import {
  address,
  boundingBox,
  certainty,
  described,
  links,
  localized,
  names,
  slug,
  source,
  terms,
  text,
} from './common';

const datedEvent = v.strictObject({ date: isoDate, text: localized, certainty, sources: v.array(source) });
const stories = described(v.array(slug), 'Slugs of the stories that tell of it.');

const place = v.strictObject({
  id: slug,
  kind: v.picklist(FEATURE_KINDS),
  names,
  class: described(v.nullable(v.picklist(CROSSING_CLASSES)), 'Legal class of a crossing; null for any other place.'),
  position: described(
    v.nullable(v.tuple([v.number(), v.number()])),
    'Longitude and latitude in degrees, WGS 84; null where no source gives them, and for lines and areas.',
  ),
  position_precision_m: described(v.nullable(v.number()), 'How far off the position may be, in metres.'),
  bbox: v.nullable(boundingBox),
  valid_from: v.nullable(isoDay),
  valid_to: v.nullable(isoDay),
  note: v.nullable(localized),
  events: v.array(datedEvent),
  stories,
  links,
});

const article = v.strictObject({
  id: described(isoDate, 'The day of the talks.'),
  date: isoDate,
  outlet: v.nullable(text),
  names: localized,
  about: localized,
});

const claim = v.strictObject({
  id: described(v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/)), 'Year of the report, and number in it.'),
  article: described(isoDate, 'Id of the report that makes it.'),
  topic: v.picklist(CLAIM_TOPICS),
  statement: described(localized, 'What the report says, in words of this project.'),
  phrase: described(text, 'By which it can be found in the report, in Vietnamese.'),
  value: described(v.nullable(v.number()), 'Its figure, in the unit; null where it has none.'),
  unit: v.nullable(v.picklist(UNITS)),
  qualifier: v.nullable(v.picklist(QUALIFIERS)),
  as_of: described(v.nullable(isoDate), 'The date for which the figure holds.'),
  story: described(v.nullable(slug), 'Slug of the story that tells it.'),
  untold: described(v.nullable(localized), 'Why no story tells it.'),
  links,
});

const event = v.strictObject({
  id: slug,
  date: isoDate,
  title: localized,
  topic: v.picklist(EVENT_TOPICS),
  place: described(v.nullable(slug), 'Id of its place.'),
  stories,
  certainty,
  sources: v.pipe(v.array(source), v.minLength(1)),
  links,
});

const story = v.strictObject({
  slug,
  number: described(v.pipe(v.number(), v.integer(), v.minValue(1)), 'Its place in the reading order.'),
  titles: localized,
  standfirsts: localized,
  articles: described(v.array(isoDate), 'Ids of the reports that it tells: the days of the talks.'),
  features: described(v.array(slug), 'Ids of its places.'),
  bbox: boundingBox,
  links,
});

const schemaLink = { $schema: described(address, 'The JSON Schema of this file.') };

/** The files that are no layers: everything a reader finds in words. */
export const DOCUMENTS = {
  places: v.strictObject({ ...schemaLink, ...terms, places: v.array(place) }),
  claims: v.strictObject({ ...schemaLink, ...terms, articles: v.array(article), claims: v.array(claim) }),
  events: v.strictObject({ ...schemaLink, ...terms, events: v.array(event) }),
  stories: v.strictObject({ ...schemaLink, ...terms, stories: v.array(story) }),
} as const;

export type DocumentName = keyof typeof DOCUMENTS;
export type Content<D extends DocumentName> = Omit<
  v.InferOutput<(typeof DOCUMENTS)[D]>,
  '$schema' | keyof typeof terms
>;
