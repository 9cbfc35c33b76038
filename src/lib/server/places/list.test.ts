import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { CROSSINGS_IN_ORDER } from './data';
import { placeList } from './list';

describe.each(LANGUAGES)('the places along the border in %s', (language) => {
  const list = placeList(language);

  test('are all there, located or not', () => {
    expect(list.map(({ id }) => id).sort()).toEqual(SUMMARIES.map(({ id }) => id).sort());
    expect(list.filter(({ isLocated }) => !isLocated).length).toBeGreaterThan(10);
  });

  test('follow the line from the Gulf to the tripoint', () => {
    const fractions = list.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    const order = CROSSINGS_IN_ORDER.map(({ id }) => id);
    expect(list.filter(({ id }) => order.includes(id)).map(({ id }) => id)).toEqual(order);
  });

  test('tell provinces of one name and two eras apart', () => {
    const lines = list.map(({ name, label }) => `${name} ${label}`);
    expect(lines.filter((line, index) => lines.indexOf(line) !== index)).toEqual([]);
  });
});

test('a crossing stands with its provinces of both sides and both eras', () => {
  const binhHiep = placeList('en').find(({ id }) => id === 'binh-hiep');
  expect(binhHiep?.provinces.map(({ name }) => name)).toEqual(['Tay Ninh', 'Long An', 'Svay Rieng']);
});
