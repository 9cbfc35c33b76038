import * as v from 'valibot';
import { UNITS } from '$lib/domain/format';

const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.normalize('NFC'), 'is not in Unicode form NFC'),
  v.check((value) => !value.includes('\u200b'), 'holds a zero-width space (U+200B)'),
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'));
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date as YYYY, YYYY-MM or YYYY-MM-DD'),
);
const localized = v.strictObject({ vi: text, km: text, en: text });

const figure = {
  value: v.optional(v.number()),
  unit: v.optional(v.picklist(UNITS)),
  asOf: v.optional(isoDate),
};

export const source = v.strictObject({
  publisher: text,
  country: v.picklist(['VN', 'KH', 'third']),
  url: v.pipe(v.string(), v.url('is not an address')),
  date: v.nullable(isoDate),
});

export const articles = v.array(
  v.strictObject({
    id: isoDate,
    date: isoDate,
    outlet: v.nullable(text),
    names: localized,
    about: localized,
  }),
);

const MAX_ANCHOR_WORDS = 12;

export const claims = v.array(
  v.strictObject({
    id: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'is not a claim id as 23-42')),
    article: isoDate,
    topic: text,
    statement: localized,
    ...figure,
    anchor: v.pipe(
      text,
      v.check((value) => value.split(/\s+/).length <= MAX_ANCHOR_WORDS, `has more than ${MAX_ANCHOR_WORDS} words`),
    ),
    anchorTranslation: v.strictObject({ km: text, en: text }),
  }),
);

export const facts = v.array(
  v.strictObject({
    id: slug,
    statement: localized,
    ...figure,
    approx: v.optional(v.boolean()),
    certainty: v.picklist(['H', 'M']),
    sources: v.pipe(v.array(source), v.minLength(1, 'has no source')),
  }),
);

export const story = v.strictObject({
  slug,
  order: v.pipe(v.number(), v.integer()),
  articles: v.pipe(v.array(isoDate), v.minLength(1)),
  features: v.pipe(v.array(slug), v.minLength(1, 'attaches to no feature')),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  dates: v.array(v.strictObject({ date: isoDate, ref: text, text: localized })),
});

export const frontmatter = v.strictObject({ title: text, kicker: text, standfirst: text, description: text });
export const pageFrontmatter = v.strictObject({ title: text, description: text });

export type Article = v.InferOutput<typeof articles>[number];
export type Claim = v.InferOutput<typeof claims>[number];
export type Fact = v.InferOutput<typeof facts>[number];
export type StoryFile = v.InferOutput<typeof story>;
export type Frontmatter = v.InferOutput<typeof frontmatter>;
