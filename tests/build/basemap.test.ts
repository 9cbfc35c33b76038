import { describe, expect, test } from 'vitest';
import { basemapPath } from '../../.ci/basemap.js';

describe.each(['', '/maps/border'])('with the site under "%s" the basemap', (base) => {
  test('is left out unless it is named', () => {
    expect(basemapPath('', base)).toBe('');
  });

  test.each(['basemap.pmtiles', 'tiles/2026-11/roads_v4.pmtiles'])('may be named by its path in the site: %s', (path) => {
    expect(basemapPath(path, base)).toBe(`${base}/${path}`);
  });

  test('may be named by its path on the host', () => {
    expect(basemapPath(`${base}/tiles/basemap.pmtiles`, base)).toBe(`${base}/tiles/basemap.pmtiles`);
  });

  test.each([
    'https://tiles.example/basemap.pmtiles',
    '//tiles.example/basemap.pmtiles',
    'pmtiles://basemap.pmtiles',
    'data:application/vnd.pmtiles,basemap.pmtiles',
    '../basemap.pmtiles',
    'tiles/../../basemap.pmtiles',
    'tiles//basemap.pmtiles',
    'tiles\\basemap.pmtiles',
    'basemap.pmtiles?key=1',
    'base map.pmtiles',
    'basemap.mbtiles',
    '.pmtiles',
    '/',
    ' ',
  ])('stops the build where it is "%s", and says what to write', (value) => {
    expect(() => basemapPath(value, base)).toThrow(
      `PUBLIC_BASEMAP_PMTILES is "${value}": write the path of a .pmtiles file of this site, "tiles/basemap.pmtiles"`,
    );
  });
});

test('a basemap of the same host beside the site is another site’s', () => {
  expect(() => basemapPath('/tiles/basemap.pmtiles', '/maps/border')).toThrow('or "/maps/border/tiles/basemap.pmtiles"');
});
