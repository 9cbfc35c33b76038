import * as v from 'valibot';
import { EVENT_TOPICS } from '$lib/domain/event-topic';
import { UNITS } from '$lib/domain/format';
import { LANGUAGES } from '$lib/domain/language';
import { firstDay, isDay } from '$lib/domain/span';

/** Stands in the files that `npm run story:new` writes, wherever something is still to be written. */
export const TO_WRITE = 'TODO';

const text = v.pipe(
  v.string(),
  v.nonEmpty('is empty'),
  v.check((value) => value === value.normalize('NFC'), 'is not in Unicode form NFC'),
  v.check((value) => !value.includes('\u200b'), 'holds a zero-width space (U+200B)'),
  v.check((value) => !value.includes(TO_WRITE), `is still to be written: it says ${TO_WRITE}`),
);
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not lower-case words joined by hyphens'));
const isoDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'is not a date as YYYY, YYYY-MM or YYYY-MM-DD'),
  v.check((date) => isDay(firstDay(date)), 'names a day that does not exist'),
);
const isoDay = v.pipe(
  v.string(),
  v.isoDate('is not a day as YYYY-MM-DD'),
  v.check(isDay, 'is a day that does not exist'),
);
const localized = v.strictObject({ vi: text, km: text, en: text });

/** How a figure stands to what it counts; a text says it in its own words beside the number. */
export const QUALIFIERS = ['over', 'about', 'nearly', 'up-to'] as const;

const figure = {
  value: v.optional(v.number()),
  unit: v.optional(v.picklist(UNITS)),
  qualifier: v.optional(v.picklist(QUALIFIERS)),
  asOf: v.optional(isoDate),
};

/** What the claims of an article are about. */
export const CLAIM_TOPICS = [
  'talks',
  'treaty',
  'demarcation',
  'connectivity',
  'trade',
  'investment',
  'travel',
  'security',
  'remembrance',
  'people',
  'health',
  'regional',
] as const;

/** Where a renamed story or place stood and stands, as its folder and its name. */
const address = v.pipe(
  v.string(),
  v.regex(/^(stories|places)\/[a-z0-9]+(-[a-z0-9]+)*$/, 'is not stories/… or places/…'),
);

export const redirects = v.array(v.strictObject({ from: address, to: address }));

export type Redirect = v.InferOutput<typeof redirects>[number];

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
    /** How many claims the article makes: the ledger holds every one of them. */
    claims: v.pipe(v.number(), v.integer(), v.minValue(1)),
  }),
);

const MAX_ANCHOR_WORDS = 12;
/** Khmer script, or English’s commonest words: no phrase of a Vietnamese article holds them. */
const FOREIGN = /\p{Script=Khmer}|\b(the|of|and|with|border)\b/iu;

export const claims = v.array(
  v.pipe(
    v.strictObject({
      id: v.pipe(v.string(), v.regex(/^\d{2}-\d{2}$/, 'is not a claim id as 23-42')),
      article: isoDate,
      topic: v.picklist(CLAIM_TOPICS),
      statement: localized,
      ...figure,
      anchor: v.pipe(
        text,
        v.check((value) => value.split(/\s+/).length <= MAX_ANCHOR_WORDS, `has more than ${MAX_ANCHOR_WORDS} words`),
        v.check((value) => !FOREIGN.test(value), 'is not in Vietnamese, the language of the articles'),
      ),
      anchorTranslation: v.strictObject({ km: text, en: text }),
      /** The story that tells the claim … */
      story: v.optional(slug),
      /** … or why none does. */
      untold: v.optional(localized),
    }),
    v.check(
      ({ story, untold }) => (story === undefined) !== (untold === undefined),
      'needs either the "story" that tells it or the reason "untold" why none does, not both',
    ),
  ),
);

export const facts = v.array(
  v.strictObject({
    id: slug,
    statement: localized,
    ...figure,
    certainty: v.picklist(['H', 'M']),
    sources: v.pipe(v.array(source), v.minLength(1, 'has no source')),
  }),
);

/** Something that happened, on the timeline. */
export const events = v.array(
  v.strictObject({
    id: slug,
    date: isoDate,
    title: localized,
    topic: v.picklist(EVENT_TOPICS),
    place: v.nullable(slug),
    stories: v.array(slug),
    certainty: v.picklist(['H', 'M']),
    sources: v.pipe(v.array(source), v.minLength(1, 'has no source')),
  }),
);

/** What each side says of one thing: ids of claims and facts; an empty side means that nothing was found. */
const bothSides = v.strictObject({ what: localized, VN: v.array(text), KH: v.array(text) });

export const story = v.strictObject({
  slug,
  order: v.pipe(v.number(), v.integer()),
  /** The days on which it first stood on the site, and on which what it says was last changed. */
  published: isoDay,
  updated: isoDay,
  articles: v.pipe(v.array(isoDate), v.minLength(1)),
  features: v.pipe(v.array(slug), v.minLength(1, 'attaches to no feature')),
  /** What the story is attached to instead, where it has no place on the border. */
  attachedTo: v.optional(localized),
  bbox: v.tuple([v.number(), v.number(), v.number(), v.number()]),
  accounts: v.pipe(v.array(bothSides), v.minLength(1, 'sets no accounts of the two sides beside each other')),
  differences: v.array(bothSides),
  related: v.pipe(v.array(slug), v.minLength(1, 'names no related story')),
});

export const charts = v.array(
  v.strictObject({
    id: slug,
    kind: v.picklist(['columns', 'bars', 'rank']),
    title: localized,
    unit: v.picklist(UNITS),
    groups: v.pipe(
      v.array(
        v.strictObject({
          name: localized,
          rows: v.pipe(v.array(v.strictObject({ label: v.union([text, localized]), ref: text })), v.minLength(1)),
        }),
      ),
      v.minLength(1),
    ),
    /** A claim drawn as a dashed line. */
    target: v.optional(text),
  }),
);

/** Names and terms that a native editor has yet to confirm. */
export const glossary = v.array(
  v.strictObject({
    id: text,
    group: v.picklist([
      'crossings',
      'provinces',
      'towns',
      'airports-projects',
      'people-offices',
      'treaties-bodies',
      'terms',
      'interface',
    ]),
    vi: v.nullable(text),
    km: v.nullable(text),
    en: v.nullable(text),
    doubt: v.picklist(['low', 'transliteration', 'missing']),
    languages: v.pipe(v.array(v.picklist(LANGUAGES)), v.minLength(1)),
    question: localized,
    place: v.nullable(slug),
  }),
);

/** The review status of a text that no native editor has read yet. */
export const AWAITING = 'awaiting';

/** Whether a native editor has read a text: their name and the day, or that it still waits. */
const review = v.pipe(
  text,
  v.regex(/^(awaiting|.+, \d{4}-\d{2}-\d{2})$/, 'is neither "awaiting" nor "name of the editor, YYYY-MM-DD"'),
  v.check((value) => value === AWAITING || isDay(value.slice(-10)), 'ends with a day that does not exist'),
);

export const frontmatter = v.strictObject({ title: text, kicker: text, standfirst: text, description: text, review });
export const pageFrontmatter = v.strictObject({ title: text, description: text, review });

export type Article = v.InferOutput<typeof articles>[number];
export type Claim = v.InferOutput<typeof claims>[number];
export type Fact = v.InferOutput<typeof facts>[number];
export type EventFile = v.InferOutput<typeof events>[number];
export type ChartFile = v.InferOutput<typeof charts>[number];
export type BothSides = v.InferOutput<typeof bothSides>;
export type GlossaryRow = v.InferOutput<typeof glossary>[number];
export type StoryFile = v.InferOutput<typeof story>;
export type Frontmatter = v.InferOutput<typeof frontmatter>;
