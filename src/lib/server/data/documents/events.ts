import { EVENTS } from '../../content/events';
import { addressesOf } from '../addresses';
import { publishedSource } from '../columns';
import type { Content } from '../schema/documents';

/** The events of the timeline, the oldest first. */
export const eventsContent = (site: string): Content<'events'> => ({
  events: EVENTS.map(({ sources, ...event }) => ({
    ...event,
    sources: sources.map(publishedSource),
    links: addressesOf((language) => ({ kind: 'timeline', language }), site, event.id),
  })),
});
