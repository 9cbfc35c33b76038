import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { STORIES } from './stories';
import { timelineRows } from './timeline';

describe.each(LANGUAGES)('the timeline in %s', (language) => {
  const rows = timelineRows(language);

  test('holds every date of every story', () => {
    const asked = new Set(STORIES.flatMap(({ dates }) => dates.map(({ date, ref }) => `${date} ${ref}`)));
    expect(rows).toHaveLength(asked.size);
    for (const { slug } of STORIES) {
      expect(rows.filter(({ stories }) => stories.some((story) => story.slug === slug))).not.toEqual([]);
    }
  });

  test('names a source and a story for each date', () => {
    expect(rows.filter(({ anchor, stories }) => anchor === '' || stories.length === 0)).toEqual([]);
  });
});

test('the timeline runs forward, from the treaties of the 1980s to the present', () => {
  const years = timelineRows('en').map(({ date }) => Number(/\d{4}$/.exec(date)?.[0]));
  expect(years).toEqual([...years].sort((a, b) => a - b));
  expect(years[0]).toBeLessThan(1990);
});
