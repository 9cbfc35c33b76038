import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { otherPlaces } from './others';

describe.each(LANGUAGES)('the list of places in %s', (language) => {
  const groups = otherPlaces(language);
  const links = groups.flatMap((group) => group.links);

  test('has every place that is no crossing, once', () => {
    const others = SUMMARIES.filter(({ kind }) => kind !== 'crossing').map(({ id }) => id);
    expect(links.map(({ id }) => id).sort()).toEqual([...others].sort());
  });

  test('is in the order of the reader’s alphabet', () => {
    for (const group of groups) {
      const names = group.links.map(({ name }) => name);
      expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, language)));
    }
  });

  test('tells places of one name apart', () => {
    for (const group of groups) {
      const lines = group.links.map(({ name, detail }) => `${name} ${detail ?? ''}`);
      expect(
        lines.filter((line, index) => lines.indexOf(line) !== index),
        group.title,
      ).toEqual([]);
    }
  });
});
