import type { BoundingBox, Country, CrossingClass, FeatureKind, Side } from './feature';
import type { EventTopic } from './event-topic';
import type { Language } from './language';
import type { Span } from './span';

/** A version of the site, and the ISO day of it. */
export interface Edition {
  readonly version: string;
  readonly date: string;
}

/** A story as it stands in a list. */
export interface StoryCard {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly kicker: string;
  /** Dates of the talks it tells of, as the language writes them. */
  readonly date: string;
}

/** Paths of the two countries and the line, which all cards of a page share. */
export interface TinyOutline {
  readonly vn: string;
  readonly kh: string;
  readonly border: string;
}

/** A card's own frame and marks upon the shared outline. */
export interface TinyMap {
  readonly viewBox: string;
  /** Whether the frame is that of both whole countries: marks are then larger to the same eye. */
  readonly isFar: boolean;
  /** Whether the story is about the whole line. */
  readonly isLine: boolean;
  readonly points: readonly (readonly [number, number])[];
}

/** Something that happened, with who says so. */
export interface TimelineEvent {
  /** Element id of the event on the timeline. */
  readonly id: string;
  readonly iso: string;
  readonly year: number;
  readonly date: string;
  readonly text: string;
  readonly topic: EventTopic;
  /** The countries its sources are from. */
  readonly sides: readonly Side[];
  /** Whether this is a day of the talks themselves. */
  readonly isOwn: boolean;
  readonly place: PlaceLink | null;
  /** Slugs of the stories that tell of it. */
  readonly stories: readonly string[];
  readonly certainty: string;
  readonly sources: readonly SourceLink[];
}

/** One thing that one side says, with that side's own sources. */
export interface SideCell {
  readonly ref: string;
  readonly kind: 'claim' | 'fact';
  /** Element id on the sources page. */
  readonly anchor: string;
  readonly chip: string;
  readonly statement: string;
  readonly figure: string | null;
  readonly asOf: string | null;
  readonly sources: readonly SourceLink[];
}

/** What both sides say of one thing, the reader's own country first. */
export interface SidesRow {
  readonly what: string;
  readonly sides: readonly { readonly country: Country; readonly cells: readonly SideCell[] }[];
}

export interface StoryPage {
  readonly slug: string;
  readonly number: number;
  readonly count: number;
  readonly title: string;
  readonly kicker: string;
  readonly standfirst: string;
  readonly description: string;
  /** The text, rendered from this project's own Markdown. */
  readonly html: string;
  readonly bbox: BoundingBox;
  readonly features: readonly string[];
  /** Said where the story has no place on the border. */
  readonly attachedTo: string | null;
  readonly accounts: readonly SidesRow[];
  readonly differences: readonly SidesRow[];
  readonly events: readonly TimelineEvent[];
  readonly related: readonly StoryCard[];
  /** Which native editor has read the text, and when; null while it waits for one. */
  readonly review: string | null;
  /** ISO days on which it first stood on the site, and on which what it says was last changed. */
  readonly published: string;
  readonly updated: string;
  readonly previous: StoryCard | null;
  readonly next: StoryCard | null;
}

/** A link to a place, named in the reader's language. */
export interface PlaceLink {
  readonly id: string;
  readonly name: string;
  /** Symbol of its kind, as in the legend. */
  readonly symbol: string;
  readonly detail?: string;
}

export interface PlaceName {
  readonly language: Language;
  readonly name: string | null;
}

/** One country's side of a crossing. */
export interface PlaceSide {
  readonly country: string;
  readonly names: readonly PlaceName[];
  /** The province by era, each with the days it is one. */
  readonly provinces: readonly { readonly link: PlaceLink; readonly text: string; readonly span: Span }[];
  readonly road: string | null;
}

/** A link to a source, with whose it is and when it was published. */
export interface SourceLink {
  readonly publisher: string;
  readonly url: string;
  readonly detail: string;
}

export interface PlaceEvent {
  readonly date: string;
  readonly text: string;
  readonly certainty: string;
  readonly sources: readonly SourceLink[];
}

export interface PlaceRow {
  readonly label: string;
  readonly value: string;
  readonly detail?: string;
}

export interface PlaceLinks {
  readonly title: string;
  readonly links: readonly PlaceLink[];
}

export interface PlacePage {
  readonly id: string;
  readonly kind: FeatureKind;
  readonly symbol: string;
  readonly kicker: string;
  /** What it was called in law before it was raised, and until when; for crossings whose class has changed. */
  readonly before: { readonly kicker: string; readonly symbol: string; readonly span: Span } | null;
  /** The days on which it is what it is. */
  readonly span: Span;
  readonly title: string;
  readonly description: string;
  readonly names: readonly PlaceName[];
  readonly note: string | null;
  readonly sides: readonly PlaceSide[];
  readonly rows: readonly PlaceRow[];
  /** Said instead of a position where no source gives one. */
  readonly noPosition: string | null;
  readonly events: readonly PlaceEvent[];
  /** The stories that tell of it, as many as a page lists, and the one after them. */
  readonly stories: readonly StoryCard[];
  readonly next: StoryCard | null;
  readonly links: readonly PlaceLinks[];
  readonly towardsGulf: PlaceLink | null;
  readonly towardsTripoint: PlaceLink | null;
  readonly bbox: BoundingBox;
  readonly date: string | null;
}

/** What a page asks of the map: where to look, what to light, whose provinces to show. */
export interface MapTarget {
  readonly bbox: BoundingBox;
  readonly selected: string | null;
  readonly lit: readonly string[];
  /** ISO day, or null for today. */
  readonly date: string | null;
}

/** What a source chip opens: the statement, and where it stands. */
export interface ReferenceNote {
  readonly kind: 'claim' | 'fact';
  readonly label: string;
  readonly statement: string;
  readonly figure: string | null;
  readonly asOf: string | null;
  /** A claim's phrase in its article, in Vietnamese, and what it says in the reader's language. */
  readonly phrase: string | null;
  readonly translation: string | null;
  /** How sure a background fact is, and who says it. */
  readonly certainty: string | null;
  readonly sources: readonly SourceLink[];
  /** What it rests on, in words: for a citation. */
  readonly basis: readonly string[];
}

/** A place on the axis that one can stop at. */
export interface StripStop {
  readonly id: string;
  readonly kind: 'crossing' | 'marker';
  readonly fraction: number;
  /** International crossings are named first. */
  readonly isGreat: boolean;
  readonly name: string;
  /** Name on Cambodia's side, above the axis, and on Viet Nam's, below it; a marker has none. */
  readonly above: string;
  readonly below: string;
  readonly symbol: string;
  /** What it is, in words. */
  readonly label: string;
  /** The numbers of the stories that pass here, of those that the strip shows, and how many do of all. */
  readonly stories: readonly number[];
  readonly count: number;
}

/** What the strip shows along the axis, with names in one language. */
export interface StripData {
  readonly stops: readonly StripStop[];
  readonly stretches: readonly {
    readonly id: string;
    readonly country: Country;
    readonly from: number;
    readonly to: number;
    readonly span: Span;
    readonly name: string;
  }[];
  readonly rivers: readonly { readonly fraction: number; readonly name: string }[];
  /** Each story at its first stop; null where it has none on the line. */
  readonly stories: readonly {
    readonly slug: string;
    readonly number: number;
    readonly title: string;
    readonly fraction: number | null;
  }[];
}

/** A place in the list of all of them, in the order in which one meets it along the border. */
export interface ListedPlace {
  readonly id: string;
  readonly kind: FeatureKind;
  readonly name: string;
  /** What it is, in words. */
  readonly label: string;
  readonly symbol: string;
  /** A crossing's class. */
  readonly class: CrossingClass | null;
  /** Whether a source gives its position. */
  readonly isLocated: boolean;
  readonly provinces: readonly { readonly id: string; readonly name: string }[];
  /** From the Gulf of Thailand (0) to the tripoint (1). */
  readonly fraction: number;
}
