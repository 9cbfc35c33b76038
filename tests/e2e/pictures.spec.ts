import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, LANGUAGES, test } from './fixtures';

const BUILD = fileURLToPath(new URL('../../build/', import.meta.url));

/** The largest picture, in bytes: some sites leave out what takes long to fetch. */
const MAX_BYTES = 120_000;

/** Folders of all pages in a language but those for frames, from the top of the build, with a slash at their end. */
const pagesIn = (language: string): string[] =>
  readdirSync(`${BUILD}${language}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html') && !file.startsWith('embed/'))
    .map((file) => `${language}/${file.slice(0, -'index.html'.length)}`);

/** What the head of a page says of a property. */
const propertyOf = (html: string, name: string): string | undefined =>
  new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)"`).exec(html)?.[1];

/** Width and height in the header of a PNG (ISO/IEC 15948, 11.2.1), or null where it is none. */
function sizeOf(png: Buffer): [number, number] | null {
  const isPng =
    png.subarray(0, 8).toString('latin1') === '\x89PNG\r\n\x1a\n' && png.toString('latin1', 12, 16) === 'IHDR';
  return isPng ? [png.readUInt32BE(16), png.readUInt32BE(20)] : null;
}

for (const language of LANGUAGES) {
  test(`every page in ${language} has a picture of its own, and says so`, () => {
    const pages = pagesIn(language);
    expect(pages.length).toBeGreaterThan(150);
    for (const page of pages) {
      const html = readFileSync(`${BUILD}${page}index.html`, 'utf8');
      const canonical = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
      expect(propertyOf(html, 'og:url'), page).toBe(canonical);
      expect(propertyOf(html, 'og:image'), page).toBe(`${canonical}picture.png`);
      expect(propertyOf(html, 'og:image'), page).toMatch(new RegExp(`^https?://.*/${page}picture\\.png$`));
      expect(propertyOf(html, 'og:image:type'), page).toBe('image/png');
      expect(propertyOf(html, 'og:image:width'), page).toBe('1200');
      expect(propertyOf(html, 'og:image:height'), page).toBe('630');
      expect(propertyOf(html, 'og:image:alt'), page).toContain(propertyOf(html, 'og:title'));
      expect(propertyOf(html, 'twitter:card'), page).toBe('summary_large_image');

      const picture = readFileSync(`${BUILD}${page}picture.png`);
      expect(sizeOf(picture), page).toEqual([1200, 630]);
      expect(picture.length, page).toBeLessThan(MAX_BYTES);
      expect(existsSync(`${BUILD}${page}picture.png.br`), page).toBe(false);
    }
  });
}

test('a picture is served as one', async ({ request }) => {
  const response = await request.get('/km/places/moc-bai/picture.png');
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('image/png');
  expect(sizeOf(await response.body())).toEqual([1200, 630]);
});
