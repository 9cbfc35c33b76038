import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { PACKAGE_NAMES } from '../../../../geodata/schema/properties';
import { LEDGER, resolveReference } from './ledger';
import { articleRows, claimRows, dataRows, factRows } from './sources';
import { STORIES, storyPage } from './stories';

describe.each(LANGUAGES)('the sources page in %s', (language) => {
  const rows = [...claimRows(language), ...factRows(language)];

  test('has each claim and fact once, where the chips lead', () => {
    const refs = [...LEDGER.claims.keys(), ...LEDGER.facts.keys()];
    const anchors = rows.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(refs.map((ref) => resolveReference(LEDGER, ref, language)?.anchor));
  });

  test('has every source that a story’s text or dates lead to', () => {
    const anchors = new Set(rows.map(({ anchor }) => anchor));
    const led = STORIES.flatMap(({ slug }) => {
      const page = storyPage(slug, language, '');
      const chips = [...(page?.html.matchAll(/href="[^"]*\/sources\/#([^"]+)"/g) ?? [])].map(
        ([, anchor = '']) => anchor,
      );
      return [...chips, ...(page?.dates.map(({ anchor }) => anchor) ?? [])];
    });
    expect(led).not.toEqual([]);
    expect(led.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test('says of every claim and fact in which story it is told', () => {
    expect(rows.filter(({ stories }) => stories.length === 0).map(({ anchor }) => anchor)).toEqual([]);
  });

  test('gives every fact’s sources with address, side and date', () => {
    for (const { anchor, sources } of factRows(language)) {
      expect(sources.length, anchor).toBeGreaterThan(0);
      for (const { publisher, url, detail } of sources) {
        expect(publisher, anchor).not.toBe('');
        expect(url, anchor).toMatch(/^https?:\/\//);
        expect(detail, anchor).toMatch(/^\S.* · .*\S$/);
      }
    }
  });

  test('translates the Vietnamese phrases for readers of other languages only', () => {
    for (const { anchor, phrase, translation } of claimRows(language)) {
      expect(phrase, anchor).not.toBe('');
      expect(translation === null, anchor).toBe(language === 'vi');
    }
  });

  test('names both reports', () => {
    expect(articleRows(language).map(({ id }) => id)).toEqual(['2020-11-24', '2023-12-11']);
  });
});

test('every data package is listed with its licence and where it comes from', () => {
  const packages = dataRows();
  expect(packages.map(({ name }) => name)).toEqual(PACKAGE_NAMES);
  for (const { name, licenses, sources } of packages) {
    expect(licenses.length, name).toBeGreaterThan(0);
    expect(sources.length, name).toBeGreaterThan(0);
  }
});
