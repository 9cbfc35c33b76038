import eventsJson from '../../../content/timeline/events.json?raw';
import { checkIds, ContentError, parseJson } from './error';
import { PLACE_IDS } from './place-ids';
import { events as schema, type EventFile } from './schema';

const FILE = 'src/content/timeline/events.json';

/**
 * Reads the timeline's events, in order.
 * @throws ContentError when an event breaks its schema, an id stands twice, a place is unknown, or the order is broken
 */
export function readEvents(text: string, places: ReadonlySet<string>): EventFile[] {
  const events = parseJson(FILE, text, schema);
  checkIds(FILE, events, 'ids are links, choose another');
  events.forEach(({ id, date, place }, index) => {
    const fail = (reason: string): never => {
      throw new ContentError(FILE, null, `${id}: ${reason}`);
    };
    if (place !== null && !places.has(place)) fail(`"${place}" is no place of the map: correct it or write null`);
    const before = events[index - 1];
    if (before && before.date > date) fail(`stands after ${before.id}, which is later: put the events in order`);
  });
  return events;
}

/** Every event of the timeline, the oldest first. */
export const EVENTS: readonly EventFile[] = readEvents(eventsJson, PLACE_IDS);
