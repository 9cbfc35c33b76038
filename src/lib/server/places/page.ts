import type { BoundingBox, FeatureKind } from '$lib/domain/feature';
import { formatDate, formatDistance, formatPosition } from '$lib/domain/format';
import { LANGUAGES, nameIn, type Language, type Names } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceEvent, PlaceLinks, PlacePage, PlaceRow } from '$lib/domain/pages';
import { ALWAYS, type Span } from '$lib/domain/span';
import { certaintyText, sourceLinks } from '../content/source-list';
import { MOST_LISTED, storiesAt } from '../content/stories';
import { beforeOf, classRows, neighboursOf, sidesOf } from './crossing';
import { featureOf, frameOf, positionOf, summaryOf, type AnyFeature, type Crossing } from './data';
import { lengthRows } from './lengths';
import { placeLabel, placeLink, symbolOf } from './links';
import { provinceLinks, provinceRows } from './province';

type Event = Crossing['properties']['events'][number];

function eventOf({ date, text, certainty, sources }: Event, language: Language): PlaceEvent {
  return {
    date: formatDate(date, language),
    text: text[language],
    certainty: certaintyText(certainty, language),
    sources: sourceLinks(sources, language),
  };
}

function positionRows(feature: AnyFeature, language: Language): PlaceRow[] {
  const { place } = messagesIn(language);
  const position = positionOf(feature);
  if (!position) return [];
  const { lat, lng, precision, source } = position;
  return [
    {
      label: place.position,
      value: formatPosition(lat, lng),
      detail: fill(place.precision, { distance: formatDistance(precision, language) }),
    },
    { label: place.positionSource, value: source[language] },
  ];
}

function seatLinks(feature: AnyFeature, language: Language): PlaceLinks[] {
  if (feature.properties.kind !== 'town') return [];
  const links = feature.properties.seatOf.filter(summaryOf).map((id) => placeLink(id, language));
  return links.length > 0 ? [{ title: messagesIn(language).place.seatOf, links }] : [];
}

/** Where a feature without a place of its own is shown: at its crossing, or in its province. */
function bboxOf(feature: AnyFeature): BoundingBox | null {
  const own = summaryOf(feature.id)?.bbox;
  if (own) return own;
  const { properties } = feature;
  const other =
    properties.kind === 'marker' ? properties.at : properties.kind === 'crossing' ? properties.vn.province : null;
  return (other && summaryOf(other)?.bbox) || null;
}

function noPositionOf(feature: AnyFeature, language: Language): string | null {
  if (feature.geometry !== null || !('position' in feature.properties)) return null;
  const { place } = messagesIn(language);
  if (feature.properties.kind === 'project') return place.schematicNote;
  const at = feature.properties.kind === 'marker' ? feature.properties.at : null;
  return at ? `${place.noPosition} ${fill(place.attached, { place: placeLink(at, language).name })}` : place.noPosition;
}

function linksOf(feature: AnyFeature, language: Language): PlaceLinks[] {
  const { properties } = feature;
  if (properties.kind === 'province') return provinceLinks({ ...feature, properties }, language);
  const at = properties.kind === 'marker' ? properties.at : null;
  return at
    ? [{ title: messagesIn(language).kind.crossing, links: [placeLink(at, language)] }]
    : seatLinks(feature, language);
}

/** Between which days airlines used an airport, where that has changed. */
function flightRows({ from, to }: Span, language: Language): PlaceRow[] {
  const { place } = messagesIn(language);
  const row = (pattern: string, day: string | null): PlaceRow[] =>
    day ? [{ label: place.flights, value: fill(pattern, { date: formatDate(day, language) }) }] : [];
  return [...row(place.flightsFrom, from), ...row(place.flightsTo, to)];
}

function rowsOf(feature: AnyFeature, language: Language): PlaceRow[] {
  const { properties } = feature;
  if (properties.kind === 'border') return lengthRows(language);
  return [
    ...(properties.kind === 'crossing' ? classRows({ ...feature, properties }, language) : []),
    ...(properties.kind === 'airport' ? flightRows(properties, language) : []),
    ...positionRows(feature, language),
    ...(properties.kind === 'province' ? provinceRows({ ...feature, properties }, language) : []),
  ];
}

/** A feature's own names; a crossing's stand with its two sides. */
function namesOf(names: Names, kind: FeatureKind): PlacePage['names'] {
  return kind === 'crossing' ? [] : LANGUAGES.map((language) => ({ language, name: names[language] }));
}

/** The page of a place in a language, or null when there is no such place. */
export function placePage(id: string, language: Language): PlacePage | null {
  const summary = summaryOf(id);
  const feature = featureOf(id);
  if (!summary || !feature) return null;
  const { kind, names } = summary;
  const { properties } = feature;
  const { place } = messagesIn(language);
  const title = nameIn(names, language);
  const kicker = placeLabel(id, language);
  const stories = storiesAt(id, language);
  const note =
    kind === 'border' ? place.lengthsNote : 'note' in properties ? (properties.note?.[language] ?? null) : null;
  return {
    id,
    kind,
    symbol: symbolOf(id, kind),
    kicker,
    before: properties.kind === 'crossing' ? beforeOf({ ...feature, properties }, language) : null,
    span: 'from' in properties ? { from: properties.from, to: properties.to } : ALWAYS,
    title,
    description: note ?? `${title}: ${kicker}. ${messagesIn(language).site.name}.`,
    names: namesOf(names, kind),
    note,
    sides: properties.kind === 'crossing' ? sidesOf({ ...feature, properties }, language) : [],
    rows: rowsOf(feature, language),
    noPosition: noPositionOf(feature, language),
    events: 'events' in properties ? properties.events.map((event) => eventOf(event, language)) : [],
    stories: stories.slice(0, MOST_LISTED),
    next: stories[MOST_LISTED] ?? null,
    links: linksOf(feature, language),
    ...neighboursOf(id, language),
    bbox: frameOf(bboxOf(feature)),
    // What is no more is shown as on its last day.
    date: 'to' in properties ? properties.to : null,
  };
}
