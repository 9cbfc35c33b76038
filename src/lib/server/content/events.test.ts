import { describe, expect, test } from 'vitest';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { EVENTS, readEvents } from './events';

const event = {
  id: 'gate-opens',
  date: '2020-12',
  title: { vi: 'Mở cửa khẩu', km: 'បើកច្រក', en: 'A gate opens' },
  topic: 'gates',
  place: 'moc-bai',
  stories: ['treaties'],
  certainty: 'H',
  sources: [{ publisher: 'AKP', country: 'KH', url: 'https://akp.example/1', date: null }],
};
const FILE = 'src/content/timeline/events.json';

/** Reads events written as the file is: a key a line. */
const read = (...events: readonly object[]) => readEvents(JSON.stringify(events, null, 2), new Set(['moc-bai']));

describe('the timeline’s file', () => {
  test('takes events in order, on one day too, and events without a place', () => {
    const events = [
      { ...event, id: 'a', date: '1979-01-07', place: null },
      { ...event, id: 'b', date: '2020-12-22' },
      { ...event, id: 'c', date: '2020-12-22' },
    ];
    expect(read(...events)).toEqual(events);
  });

  test.each([
    ['2020-12', '2020-12-22'],
    ['2020', '2020-12'],
    ['2019-12-31', '2020'],
  ])('takes %s before %s', (first, second) => {
    const events = [
      { ...event, id: 'a', date: first },
      { ...event, id: 'b', date: second },
    ];
    expect(read(...events)).toEqual(events);
    expect(() => read(...events.reverse())).toThrow(
      `${FILE}: a: stands after b, which is later: put the events in order`,
    );
  });

  test('refuses an id that stands twice: the second would have no link', () => {
    expect(() => read(event, { ...event, date: '2021' })).toThrow(
      `${FILE}: gate-opens: this id stands twice: ids are links, choose another`,
    );
  });

  test('refuses a place that the map does not have', () => {
    expect(() => read({ ...event, place: 'atlantis' })).toThrow(
      `${FILE}: gate-opens: "atlantis" is no place of the map: correct it or write null`,
    );
  });

  test.each([
    ['no source', { ...event, sources: [] }, 'sources has no source'],
    ['a date that is none', { ...event, date: '12/2020' }, 'date is not a date'],
    ['a day that no month has', { ...event, date: '2020-02-31' }, 'date names a day that does not exist'],
    ['a topic the filter does not know', { ...event, topic: 'weather' }, 'topic'],
    ['a title left out in a language', { ...event, title: { vi: 'a', en: 'b' } }, 'title.km'],
    ['low certainty', { ...event, certainty: 'L' }, 'certainty'],
    ['a key that nobody reads', { ...event, note: 'x' }, 'note'],
  ])('refuses an event with %s, with its line', (_, faulty, reason) => {
    const lines = JSON.stringify([{ ...event, id: 'before' }, faulty], null, 2).split('\n');
    const line = lines.findIndex((text) => text.includes('"gate-opens"')) + 1;
    expect(() => read({ ...event, id: 'before' }, faulty)).toThrow(`${FILE}:${line}: gate-opens: `);
    expect(() => read({ ...event, id: 'before' }, faulty)).toThrow(reason);
  });
});

describe('the timeline', () => {
  test('runs forward', () => {
    const dates = EVENTS.map(({ date }) => date);
    expect(dates).toEqual([...dates].sort());
  });

  test('has the talks of both reports', () => {
    const talks = EVENTS.filter(({ topic }) => topic === 'talks').map(({ date }) => date);
    expect(talks).toEqual(expect.arrayContaining(['2020-11-24', '2023-12-11']));
  });

  // Two events of one day at one place are two; the same words twice are one told twice.
  test('tells nothing twice', () => {
    for (const language of ['vi', 'km', 'en'] as const) {
      const lines = EVENTS.map(({ date, title }) => `${date} ${title[language]}`);
      expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
    }
  });

  test('leads to places that can be opened', () => {
    const places = EVENTS.flatMap(({ place }) => place ?? []);
    expect(places.length).toBeGreaterThan(0);
    expect(SUMMARIES.map(({ id }) => id)).toEqual(expect.arrayContaining(places));
  });
});
