import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { basisOf, citationsOf } from './citations';
import { LEDGER } from './content/ledger';

const SITE = { origin: 'https://map.example', base: '/maps' };

test('a story rests on its reports and its background', () => {
  const basis = basisOf({ kind: 'story', language: 'en', id: 'demarcation' });
  expect(basis[0]).toBe(
    'Video talks between Prime Ministers Nguyen Xuan Phuc and Hun Sen, chinhphu.vn, 24 November 2020',
  );
  expect(basis.at(-1)).toMatch(/^\d+ sources, all named on the page$/);
});

test('a place rests on the package of its data, and on the sources of its events', () => {
  expect(basisOf({ kind: 'place', language: 'en', id: 'moc-bai' })[0]).toMatch(/^data package “crossings”, version \d/);
  expect(basisOf({ kind: 'place', language: 'en', id: 'border' })).toHaveLength(1);
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('the sources page has a reference of its own and one for every claim and fact, each with its address', () => {
    const [own, ...entries] = citationsOf({ kind: 'sources', language }, SITE);
    expect(own?.address).toBe(`https://map.example/maps/${language}/sources/`);
    expect(entries).toHaveLength(LEDGER.claims.size + LEDGER.facts.size);
    expect(entries.map(({ address }) => address)).toContain(
      `https://map.example/maps/${language}/sources/#claim-23-42`,
    );
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  test('what is a list or a form of other pages is not cited by itself', () => {
    for (const kind of ['overview', 'places', 'timeline', 'about', 'review'] as const)
      expect(citationsOf({ kind, language }, SITE)).toEqual([]);
    expect(citationsOf({ kind: 'place', language, id: 'nowhere' }, SITE)).toEqual([]);
  });
});
