import * as v from 'valibot';
import { firstDay, isDay } from '../../src/lib/domain/span';

/** Text without surrounding space, in Unicode's composed form (NFC) and without zero-width spaces. */
const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.trim(), 'begins or ends with a space'),
  v.check((value) => value === value.normalize('NFC'), 'is not in Unicode form NFC'),
  v.check((value) => !value.includes('\u200b'), 'holds a zero-width space (U+200B): store names and texts without it'),
);

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'));
export const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date as YYYY, YYYY-MM or YYYY-MM-DD'),
);
export const isoDay = v.pipe(v.string(), v.isoDate('is not a day as YYYY-MM-DD'));

/** Dates and days that the calendar has; a published schema can only say which form they have. */
const date = v.pipe(
  isoDate,
  v.check((value) => isDay(firstDay(value)), 'names a day that does not exist'),
);
const day = v.pipe(isoDay, v.check(isDay, 'is a day that does not exist'));

export const country = v.picklist(['VN', 'KH']);

const localized = v.strictObject({ vi: text, km: text, en: text });

/** A name with no source in a language is an explicit null; a key left out is a mistake. */
const names = v.strictObject({ vi: v.nullable(text), km: v.nullable(text), en: v.nullable(text) });

const source = v.strictObject({
  publisher: text,
  country: v.picklist(['VN', 'KH', 'third']),
  url: v.pipe(v.string(), v.url('is not an address')),
  date: v.nullable(date),
});

const event = v.strictObject({
  date,
  text: localized,
  certainty: v.picklist(['H', 'M']),
  sources: v.pipe(v.array(source), v.minLength(1, 'has no source')),
});

/** How a position is known: its source and how far off it may be, in metres. Absent: no sourced position. */
const position = v.nullable(v.strictObject({ source: localized, precision: v.pipe(v.number(), v.minValue(1)) }));

const described = { names, note: v.nullable(localized), events: v.array(event) };

const side = v.strictObject({
  names: v.nullable(names),
  road: v.nullable(text),
  /** Ids of the province on this side, by era; null where no source names it. */
  province: v.nullable(id),
  provinceSince2025: v.optional(v.nullable(id)),
});

export const PROPERTIES = {
  border: v.strictObject({
    kind: v.literal('border'),
    names,
    /** Lengths in metres of the stretches over 1 km that upstream draws straight; any other would be a gap. */
    longStraights: v.array(v.pipe(v.number(), v.integer())),
  }),
  land: v.strictObject({
    kind: v.literal('land'),
    names: v.optional(names),
    /** Where the country's name is written, in degrees; only for countries named on the map. */
    labelAt: v.optional(v.tuple([v.number(), v.number()])),
  }),
  water: v.strictObject({
    kind: v.picklist(['water', 'water-label']),
    names: v.optional(names),
    waterKind: v.optional(v.picklist(['river', 'lake', 'gulf'])),
  }),
  provinces: v.strictObject({
    kind: v.literal('province'),
    country,
    names,
    border: v.boolean(),
    from: v.nullable(day),
    to: v.nullable(day),
    members: v.optional(v.array(id)),
  }),
  crossings: v.strictObject({
    kind: v.literal('crossing'),
    class: v.picklist(['international', 'main', 'sub']),
    vn: side,
    kh: side,
    position,
    note: v.nullable(localized),
    events: v.array(event),
    /** Since when it has its class, as exactly as a source says, and which it had before; null where none says. */
    raised: v.optional(v.strictObject({ before: v.nullable(v.picklist(['main', 'sub'])), since: date })),
    /** Named as a gate by a list only; what other sources say is in the note. */
    unconfirmed: v.optional(v.literal(true)),
  }),
  markers: v.strictObject({ kind: v.literal('marker'), ...described, position, at: v.nullable(id) }),
  towns: v.strictObject({
    kind: v.literal('town'),
    country: v.picklist(['VN', 'KH', 'LA']),
    names,
    rank: v.picklist([1, 2, 3, 4]),
    seatOf: v.array(id),
    position,
    events: v.array(event),
  }),
  airports: v.strictObject({
    kind: v.literal('airport'),
    country,
    ...described,
    position,
    /** First and last day on which airlines used it, where it has changed; null: no end. */
    from: v.nullable(day),
    to: v.nullable(day),
  }),
  projects: v.strictObject({
    kind: v.literal('project'),
    ...described,
    position,
    /** Ids of the two published ends of a corridor whose alignment is not published. */
    ends: v.nullable(v.tuple([id, id])),
  }),
} as const;

export type PackageName = keyof typeof PROPERTIES;
export type PropertiesOf<P extends PackageName> = v.InferOutput<(typeof PROPERTIES)[P]>;

export const PACKAGE_NAMES: readonly PackageName[] = [
  'border',
  'land',
  'water',
  'provinces',
  'crossings',
  'markers',
  'towns',
  'airports',
  'projects',
];

/** Descriptor of a package: the fields of Frictionless Data that this project fills, and its own two. */
export const DATAPACKAGE = v.strictObject({
  name: id,
  title: text,
  description: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'is not a version as 1.2.3')),
  created: day,
  licenses: v.pipe(
    v.array(v.strictObject({ name: text, title: text, path: v.pipe(v.string(), v.url()) })),
    v.minLength(1, 'has no licence'),
  ),
  /** Whom to name where the data is shown or passed on. */
  attribution: v.pipe(v.array(text), v.minLength(1, 'names nobody')),
  sources: v.pipe(
    v.array(
      v.strictObject({ title: text, path: v.optional(text), version: v.optional(text), license: v.optional(text) }),
    ),
    v.minLength(1, 'has no source'),
  ),
  method: text,
  knownErrors: v.array(text),
  resources: v.array(v.strictObject({ name: id, path: text, format: text, mediatype: text })),
});

export type DataPackage = v.InferOutput<typeof DATAPACKAGE>;
