import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { PACKAGE_NAMES } from '../../../../geodata/schema/properties';
import { LEDGER, resolveReference } from './ledger';
import { articleRows, claimRows, dataRows, factRows, referenceNotes } from './sources';
import { storyCards } from './stories';
import { STORIES } from './story-files';
import { storyPage } from './story-page';

describe.each(LANGUAGES)('the sources page in %s', (language) => {
  const rows = [...claimRows(language), ...factRows(language)];

  test('has each claim and fact once, where the chips lead', () => {
    const refs = [...LEDGER.claims.keys(), ...LEDGER.facts.keys()];
    const anchors = rows.map(({ anchor }) => anchor);
    expect(new Set(anchors).size).toBe(anchors.length);
    expect(anchors).toEqual(refs.map((ref) => resolveReference(LEDGER, ref, language)?.anchor));
  });

  test('has every source that a story’s text or the sides’ accounts lead to', () => {
    const anchors = new Set(rows.map(({ anchor }) => anchor));
    const led = STORIES.flatMap(({ slug }) => {
      const page = storyPage(slug, language, '');
      const chips = [...(page?.html.matchAll(/href="[^"]*\/sources\/#([^"]+)"/g) ?? [])].map(
        ([, anchor = '']) => anchor,
      );
      const rows = [...(page?.accounts ?? []), ...(page?.differences ?? [])];
      const cells = rows.flatMap(({ sides }) => sides.flatMap((side) => side.cells));
      return [...chips, ...cells.map(({ anchor }) => anchor)];
    });
    expect(led).not.toEqual([]);
    expect(led.filter((anchor) => !anchors.has(anchor))).toEqual([]);
  });

  test('says of every claim and fact in which story it is told, or why in none', () => {
    const claims = claimRows(language);
    expect(factRows(language).filter(({ stories }) => stories.length === 0)).toEqual([]);
    expect(claims.filter(({ stories, untold }) => (stories.length === 0) === (untold === null))).toEqual([]);
    const reasons = claims.flatMap(({ untold }) => untold ?? []);
    expect(reasons.length).toBeGreaterThan(0);
    expect(reasons).not.toContain('');
  });

  test('names the stories in the reader’s language, each once', () => {
    const titles = new Map(storyCards(language).map(({ slug, title }) => [slug, title]));
    for (const { anchor, stories } of rows) {
      const slugs = stories.map(({ slug }) => slug);
      expect(new Set(slugs).size, anchor).toBe(slugs.length);
      expect(
        stories.map(({ title }) => title),
        anchor,
      ).toEqual(slugs.map((slug) => titles.get(slug)));
    }
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

describe.each(LANGUAGES)('what a source chip opens in %s', (language) => {
  const notes = Object.entries(referenceNotes(language));

  test('is there for every claim and fact, by the element the chip leads to', () => {
    const anchors = [...claimRows(language), ...factRows(language)].map(({ anchor }) => anchor);
    expect(notes.map(([anchor]) => anchor)).toEqual(anchors);
  });

  test('says the statement, and for a background fact how sure it is and who says so', () => {
    for (const [anchor, { kind, statement, certainty, sources }] of notes) {
      expect(anchor, anchor).toMatch(new RegExp(`^${kind}-`));
      expect(statement, anchor).not.toBe('');
      expect([certainty !== null, sources.length > 0], anchor).toEqual([kind === 'fact', kind === 'fact']);
    }
  });

  test('gives a claim’s phrase in the article, and what it says in the reader’s language', () => {
    for (const [anchor, { kind, phrase, translation }] of notes) {
      expect(phrase === null, anchor).toBe(kind === 'fact');
      expect(translation === null, anchor).toBe(kind === 'fact' || language === 'vi');
    }
  });

  test('gives the figure with what qualifies it', () => {
    const note = Object.fromEntries(notes)['claim-23-14'];
    expect(note?.figure?.replace(/\u00a0/g, ' ')).toBe(
      { vi: 'hơn 10 tỷ USD', km: 'ជាង ១០ ពាន់លានដុល្លារ', en: 'more than 10 billion US dollars' }[language],
    );
    expect(note?.asOf).toContain({ vi: '2022', km: '២០២២', en: '2022' }[language]);
  });
});

test('the number of a claim is in the reader’s digits wherever it is named', () => {
  const labels = claimRows('km').map(({ label }) => label);
  const opened = Object.values(referenceNotes('km')).flatMap(({ kind, label }) => (kind === 'claim' ? [label] : []));
  expect(labels.length).toBeGreaterThan(0);
  for (const label of [...labels, ...opened]) expect(label).toMatch(/^[^0-9]*[០-៩]{2}-[០-៩]{2}[^0-9]*$/);
});

test('every data package is listed with its licence and where it comes from', () => {
  const packages = dataRows();
  expect(packages.map(({ name }) => name)).toEqual(PACKAGE_NAMES);
  for (const { name, licenses, sources } of packages) {
    expect(licenses.length, name).toBeGreaterThan(0);
    expect(sources.length, name).toBeGreaterThan(0);
  }
});
