import { SUMMARIES } from '$lib/geodata/generated/summaries';
import type { FeatureSummary } from '$lib/domain/feature';
import { storiesAt } from '../../content/stories';
import { featureOf, pointOf } from '../../places/data';
import { addressesOf } from '../addresses';
import { publishedSource } from '../columns';
import { sourcedPair } from '../layers/crossings';
import type { Content } from '../schema/documents';

type Place = Content<'places'>['places'][number];

function eventsOf(properties: NonNullable<ReturnType<typeof featureOf>>['properties']): Place['events'] {
  if (!('events' in properties)) return [];
  return properties.events.map(({ sources, ...event }) => ({ ...event, sources: sources.map(publishedSource) }));
}

/** @throws Error when a place of the index has no feature, which the data check rules out */
function placeOf({ id, kind, names, bbox }: FeatureSummary, site: string): Place {
  const feature = featureOf(id);
  if (!feature) throw new Error(`No feature "${id}" in the packages: run npm run geodata`);
  const { properties } = feature;
  const [lng, lat] = pointOf(feature) ?? [];
  return {
    id,
    kind,
    names: properties.kind === 'crossing' ? sourcedPair(properties.vn.names, properties.kh.names) : names,
    class: properties.kind === 'crossing' ? properties.class : null,
    position: lng === undefined || lat === undefined ? null : [lng, lat],
    position_precision_m: 'position' in properties ? (properties.position?.precision ?? null) : null,
    bbox: bbox && [...bbox],
    valid_from: 'from' in properties ? properties.from : null,
    valid_to: 'to' in properties ? properties.to : null,
    note: 'note' in properties ? properties.note : null,
    events: eventsOf(properties),
    stories: storiesAt(id, 'en').map(({ slug }) => slug),
    links: addressesOf((language) => ({ kind: 'place', language, id }), site),
  };
}

/** Every place that has a page, located or not. */
export const placesContent = (site: string): Content<'places'> => ({
  places: SUMMARIES.map((summary) => placeOf(summary, site)),
});
