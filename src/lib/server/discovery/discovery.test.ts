import { PNG } from 'pngjs';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { formatPath } from '$lib/url/path';
import { ICON_NAMES, iconPng, ICONS } from './icons';
import { manifest } from './manifest';
import { everyPage } from './pages';
import { robots } from './sitemap';

test('every page is listed once', () => {
  const paths = everyPage().map((page) => formatPath(page));
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths).toContain('/');
  for (const language of LANGUAGES) expect(paths).toContain(`/${language}/about/review/`);
});

test('robots find the list of all pages where the site stands', () => {
  expect(robots({ origin: 'https://map.example', base: '/maps' })).toContain(
    '\nSitemap: https://map.example/maps/sitemap.xml\n',
  );
});

describe('the icons', () => {
  const pixels = (name: (typeof ICON_NAMES)[number]) => PNG.sync.read(iconPng(name));

  test.each(ICON_NAMES)('%s has the size it is named with', (name) => {
    expect(pixels(name)).toMatchObject({ width: ICONS[name].size, height: ICONS[name].size });
  });

  test('that a device cuts to its shape have no clear corner', () => {
    for (const name of ICON_NAMES) expect([name, pixels(name).data[3] === 255]).toEqual([name, ICONS[name].isCut]);
  });
});

test.each(LANGUAGES)(
  'as a program in %s the site opens its overview, and keeps the other languages within',
  (language) => {
    expect(manifest(language, '/maps')).toMatchObject({
      lang: language,
      start_url: `/maps/${language}/`,
      scope: '/maps/',
      icons: [{ src: '/maps/icons/icon-192.png' }, { sizes: '512x512' }, { purpose: 'maskable' }],
    });
  },
);
