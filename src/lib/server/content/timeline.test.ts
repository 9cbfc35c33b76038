import { describe, expect, test } from 'vitest';
import { EVENT_TOPICS } from '$lib/domain/event-topic';
import { LANGUAGES, nameIn } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { EVENTS } from './events';
import { LEDGER } from './ledger';
import { STORIES } from './story-files';
import { eventRows } from './timeline';

describe.each(LANGUAGES)('the timeline in %s', (language) => {
  const rows = eventRows(language);

  test('holds every event once, the oldest first', () => {
    expect(rows.map(({ id }) => id)).toEqual(EVENTS.map(({ id }) => id));
    expect(rows.map(({ iso }) => iso)).toEqual(rows.map(({ iso }) => iso).sort());
  });

  test('gives each event a text, a date and sources with address, side and date', () => {
    for (const { id, text, date, certainty, sources } of rows) {
      expect(
        [text, date, certainty].filter((part) => part.trim() === ''),
        id,
      ).toEqual([]);
      expect(sources.length, id).toBeGreaterThan(0);
      for (const { publisher, url, detail } of sources) {
        expect(publisher, id).not.toBe('');
        expect(url, id).toMatch(/^https?:\/\//);
        expect(detail, id).toMatch(/^\S.* · .*\S$/);
      }
    }
  });

  test('names places as the language does, and its topics in words', () => {
    const names = new Map(SUMMARIES.map(({ id, names: each }) => [id, nameIn(each, language)]));
    for (const { id, place, topic } of rows) {
      if (place) expect(place.name, id).toBe(names.get(place.id));
      expect(messagesIn(language).timeline.topics[topic], id).toBeTruthy();
    }
  });
});

describe('the timeline', () => {
  const rows = eventRows('en');

  test('marks as the talks’ own just the days of the two reports', () => {
    const own = rows.filter(({ isOwn }) => isOwn).map(({ iso }) => iso);
    expect([...new Set(own)]).toEqual(LEDGER.articles.map(({ date }) => date));
    expect(rows.filter(({ isOwn, topic }) => isOwn && topic !== 'talks')).toEqual([]);
  });

  test('files each event under its year', () => {
    for (const { id, iso, year, date } of rows) {
      expect(iso, id).toMatch(new RegExp(`^${year}(-|$)`));
      expect(date, id).toMatch(new RegExp(`\\b${year}$`));
    }
  });

  test('names each side its sources are from once, for the filter', () => {
    for (const { id, sides } of rows) {
      const countries = EVENTS.find((event) => event.id === id)?.sources.map(({ country }) => country);
      expect([...sides].sort(), id).toEqual([...new Set(countries)].sort());
    }
  });

  test('has events of every topic the filter offers, and from both countries', () => {
    expect(new Set(rows.map(({ topic }) => topic))).toEqual(new Set(EVENT_TOPICS));
    for (const side of ['VN', 'KH'] as const)
      expect(rows.filter(({ sides }) => sides.includes(side)).length, side).toBeGreaterThan(10);
  });

  test('leads to stories that exist, and has events for each of them', () => {
    const slugs = STORIES.map(({ slug }) => slug);
    const named = new Set(rows.flatMap(({ stories }) => stories));
    expect([...named].sort()).toEqual([...slugs].sort());
  });

  test('runs from the treaties of the 1980s and before to the present', () => {
    expect(rows[0]?.year).toBeLessThan(1985);
    expect(rows.at(-1)?.year).toBeGreaterThanOrEqual(2025);
  });
});

test('Khmer events are told with Khmer digits', () => {
  const told = eventRows('km').flatMap(({ date, text }) => [date, text]);
  expect(told.filter((text) => /[0-9]/.test(text))).toEqual([]);
});
