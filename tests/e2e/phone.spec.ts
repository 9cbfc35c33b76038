import { expect, LANGUAGES, openMap, test } from './fixtures';

/** Every kind of page. */
const PATHS = [
  '',
  'stories/demarcation/',
  'stories/travel/',
  'places/',
  'places/moc-bai/',
  'timeline/',
  'sources/',
  'about/',
  'about/review/',
];

for (const width of [390, 320]) {
  test.describe(`in a window ${width} px wide`, () => {
    test.use({ viewport: { width, height: 844 }, hasTouch: true, engine: false });

    for (const language of LANGUAGES) {
      test(`every kind of page in ${language} fits without sideways scrolling`, async ({ page }) => {
        test.slow();
        for (const path of PATHS) {
          await page.goto(`/${language}/${path}`);
          await expect(page.locator('main h1')).toBeVisible();
          const overflow = await page.evaluate(
            () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
          );
          expect(overflow, path).toBe(0);
        }
      });
    }
  });
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('the map stays in sight while the story is read', async ({ page }) => {
    await openMap(page, '/en/stories/demarcation/');
    await page.getByRole('heading', { name: 'In order' }).scrollIntoViewIfNeeded();
    await expect(page.locator('.map.is-ready')).toBeInViewport();
  });

  test('a tap on a crossing opens its panel', async ({ page }) => {
    await openMap(page, '/en/#map=10/11.0766/106.173');
    const box = await page.locator('.engine').boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  });
});
