import type { BoundingBox, FeatureKind } from './feature';
import type { Language } from './language';

/** A story as it stands in a list. */
export interface StoryCard {
  readonly slug: string;
  readonly number: number;
  readonly title: string;
  readonly kicker: string;
  /** Dates of the talks it tells of, as the language writes them. */
  readonly date: string;
}

export interface StoryDate {
  readonly date: string;
  readonly text: string;
  /** Whether this is the date of the talks themselves. */
  readonly isOwn: boolean;
  /** Element id of its source on the sources page. */
  readonly anchor: string;
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
  /** ISO day whose provinces the map shows. */
  readonly date: string | null;
  readonly features: readonly string[];
  readonly dates: readonly StoryDate[];
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
  readonly provinces: readonly { readonly link: PlaceLink; readonly text: string }[];
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
  readonly title: string;
  readonly description: string;
  readonly names: readonly PlaceName[];
  readonly note: string | null;
  readonly sides: readonly PlaceSide[];
  readonly rows: readonly PlaceRow[];
  /** Said instead of a position where no source gives one. */
  readonly noPosition: string | null;
  readonly events: readonly PlaceEvent[];
  readonly stories: readonly StoryCard[];
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
