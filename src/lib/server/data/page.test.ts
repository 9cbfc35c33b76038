import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { dataPage } from './page';
import { servedFiles } from './files';

const [ORIGIN, BASE] = ['https://map.example', '/maps'];

describe.each(LANGUAGES)('the page of the open data in %s', (language) => {
  const page = dataPage(language, ORIGIN, BASE);

  test('leads to files that there are', () => {
    const served = [...servedFiles(ORIGIN + BASE).keys()].map((path) => `${BASE}/data/v1/${path}`);
    const links = page.sets.flatMap(({ files, schema }) => [...files.map(({ href }) => href), schema]);
    expect([...links, page.descriptor, page.changelog].filter((href) => !served.includes(href))).toEqual([]);
    expect(links.length).toBeGreaterThan(20);
  });

  test('says of every file whom to name and under which licence', () => {
    for (const { name, attribution, licenses } of page.sets) {
      expect(attribution, name).not.toBe('');
      expect(licenses.length, name).toBeGreaterThan(0);
    }
  });

  test('gives addresses that can be opened elsewhere', () => {
    expect(page.example).toBe('https://map.example/maps/data/v1/crossings.geojson');
    expect(page.commands.every(({ command }) => command.includes(`"${page.example}"`))).toBe(true);
    expect(page.citation).toContain(`https://map.example/maps/${language}/data/`);
  });
});

test('versions, dates and sizes are in the reader’s digits', () => {
  const { version, changesTitle, sets } = dataPage('km', ORIGIN, BASE);
  const sizes = sets.flatMap(({ files }) => files.map(({ size }) => size));
  for (const text of [version, changesTitle, ...sizes]) expect(text).toMatch(/^[^0-9]*[០-៩][^0-9]*$/);
});
