import * as v from 'valibot';
import { COUNTRIES } from '$lib/domain/feature';
import { isoDate } from '../../../../../geodata/schema/properties';

/** A schema with the sentence that says what it holds: it stands in the published JSON Schema. */
export function described<S extends v.GenericSchema>(schema: S, sentence: string) {
  return v.pipe(schema, v.description<v.InferOutput<S>, string>(sentence));
}

export const text = v.pipe(v.string(), v.nonEmpty());
export const address = v.pipe(v.string(), v.url());
export const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));
export const localized = v.strictObject({ vi: text, km: text, en: text });
export const names = described(
  v.strictObject({ vi: v.nullable(text), km: v.nullable(text), en: v.nullable(text) }),
  'Name in each language; null where no source gives one.',
);
export const links = described(
  v.strictObject({ vi: address, km: address, en: address }),
  'Address of its page in each language.',
);

export const certainty = described(
  v.picklist(['H', 'M']),
  'H: an official text or agency, or two independent sources. M: one good source.',
);

export const source = v.strictObject({
  title: described(text, 'Publisher, or title of the data set.'),
  path: described(v.nullable(address), 'Address; null where the source is named only.'),
  date: described(v.nullable(isoDate), 'Day, month or year of publication; null where none is printed.'),
  country: described(v.nullable(v.picklist([...COUNTRIES, 'third'])), 'Whose the source is; null for a data set.'),
});

export const boundingBox = described(
  v.tuple([v.number(), v.number(), v.number(), v.number()]),
  'West, south, east, north in degrees.',
);

/** What every file says of itself. */
export const terms = {
  attribution: described(text, 'Whom to name where the data is shown or passed on.'),
  licenses: v.pipe(v.array(v.strictObject({ name: text, title: text, path: address })), v.minLength(1)),
};

export type PublishedSource = v.InferOutput<typeof source>;
