import eventsJson from '../../../content/timeline/events.json?raw';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { ContentError, parseJson } from './error';
import { events as schema, type EventFile } from './schema';

const FILE = 'src/content/timeline/events.json';

/**
 * Reads the timeline's events, in order.
 * @throws ContentError when an event breaks its schema, an id stands twice, a place is unknown, or the order is broken
 */
export function readEvents(text: string, places: ReadonlySet<string>): EventFile[] {
  const events = parseJson(FILE, text, schema);
  const ids = new Set<string>();
  events.forEach(({ id, date, place }, index) => {
    const fail = (reason: string): never => {
      throw new ContentError(FILE, null, `${id}: ${reason}`);
    };
    if (ids.has(id)) fail('this id stands twice: ids are links, choose another');
    ids.add(id);
    if (place !== null && !places.has(place)) fail(`"${place}" is no place of the map: correct it or write null`);
    const before = events[index - 1];
    if (before && before.date > date) fail(`stands after ${before.id}, which is later: put the events in order`);
  });
  return events;
}

/** Every event of the timeline, the oldest first. */
export const EVENTS: readonly EventFile[] = readEvents(eventsJson, new Set(SUMMARIES.map(({ id }) => id)));
