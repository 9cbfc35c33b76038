import { PNG } from 'pngjs';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/domain/language';
import { messagesIn } from '../../src/lib/domain/messages';
import { builtSite, isBuilt, readBuilt, textOf } from './built';

const path = v.pipe(v.string(), v.startsWith('/'));
const icon = v.strictObject({
  src: path,
  sizes: v.pipe(v.string(), v.regex(/^\d+x\d+$/)),
  type: v.literal('image/png'),
  purpose: v.picklist(['any', 'maskable']),
});

/** The members of a web application manifest (W3C) that this project fills. */
const MANIFEST = v.strictObject({
  id: path,
  name: v.string(),
  short_name: v.pipe(v.string(), v.maxLength(20)),
  description: v.string(),
  lang: v.picklist(LANGUAGES),
  dir: v.literal('ltr'),
  start_url: path,
  scope: path,
  display: v.picklist(['fullscreen', 'standalone', 'minimal-ui', 'browser']),
  theme_color: v.pipe(v.string(), v.hexColor()),
  background_color: v.pipe(v.string(), v.hexColor()),
  icons: v.array(icon),
});

test.each(LANGUAGES)('the manifest in %s is one, and all it names is there', (language) => {
  const { base } = builtSite();
  const own = v.parse(MANIFEST, JSON.parse(textOf(`${language}/manifest.webmanifest`)));
  expect(own.name).toBe(messagesIn(language).site.name);
  expect(own.start_url.startsWith(own.scope)).toBe(true);
  expect(isBuilt(own.start_url.slice(base.length + 1))).toBe(true);
  expect(own.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
    '192x192 any',
    '512x512 any',
    '512x512 maskable',
  ]);
  for (const { src, sizes } of own.icons) {
    const { width, height } = PNG.sync.read(readBuilt(src.slice(base.length + 1)));
    expect(`${width}x${height}`).toBe(sizes);
  }
  for (const page of ['', 'places/moc-bai/', 'sources/'])
    expect(textOf(`${language}/${page}index.html`)).toContain(
      `<link rel="manifest" href="${base}/${language}/manifest.webmanifest"`,
    );
});

test('every page has an icon for devices that read no manifest', () => {
  expect(PNG.sync.read(readBuilt('icons/apple-touch.png'))).toMatchObject({ width: 180, height: 180 });
  for (const page of ['', 'en/', 'km/stories/talks/'])
    expect(textOf(`${page}index.html`)).toContain(
      `<link rel="apple-touch-icon" href="${builtSite().base}/icons/apple-touch.png"`,
    );
});
