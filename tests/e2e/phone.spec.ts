import type { Page } from '@playwright/test';
import { messagesIn } from './content';
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
  'data/',
  'about/',
  'about/review/',
];

/** By how much the page is wider than the window, in pixels. */
const overflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** What fits the narrowest window fits a wider one; the largest script is tried in both. */
const WIDTHS = { 320: LANGUAGES, 390: ['km'] } as const;

for (const [width, languages] of Object.entries(WIDTHS)) {
  test.describe(`in a window ${width} px wide`, () => {
    test.use({ viewport: { width: Number(width), height: 844 }, hasTouch: true, engine: false });

    for (const language of languages) {
      test(`every kind of page in ${language} fits without sideways scrolling`, async ({ page }) => {
        test.slow();
        for (const path of PATHS) {
          await page.goto(`/${language}/${path}`);
          await expect(page.locator('main h1')).toBeVisible();
          expect(await overflow(page), path).toBe(0);
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

  test('what a finger has tapped is not marked as if a mouse lay on it', async ({ page }) => {
    await openMap(page, '/en/#map=10/11.0766/106.173');
    const box = await page.locator('.engine').boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
    await expect(page.locator('.engine canvas')).not.toHaveCSS('cursor', 'pointer');
  });
});

test.describe('the sheet of text over the map', () => {
  test.use({ viewport: { width: 390, height: 844 }, engine: false });

  const { sheet, overview } = messagesIn('en');
  const heightOf = async (page: Page, part: string): Promise<number> =>
    (await page.locator(part).boundingBox())?.height ?? NaN;
  const mapHeight = (page: Page): Promise<number> => heightOf(page, '.map-place');
  const moreMap = (page: Page) => page.getByRole('button', { name: sheet.moreMap });
  const moreText = (page: Page) => page.getByRole('button', { name: sheet.moreText });

  test('has three stops, between which the map’s height changes', async ({ page }) => {
    await page.goto('/en/stories/demarcation/');
    const half = await mapHeight(page);
    await moreMap(page).click();
    await expect(moreMap(page)).toBeHidden();
    const peek = await mapHeight(page);
    await moreText(page).click();
    await expect(moreMap(page)).toBeVisible();
    expect(await mapHeight(page)).toBe(half);
    await moreText(page).click();
    await expect(moreText(page)).toBeHidden();
    expect(await mapHeight(page)).toBe(0);
    await expect(page.locator('.map')).toBeHidden();
    expect(half).toBeGreaterThan(200);
    expect(peek).toBeGreaterThan(half + 100);
  });

  test('follows the hand that drags it, and goes on to the next stop', async ({ page }) => {
    await page.goto('/en/stories/demarcation/');
    await expect(page.locator('html.alive')).toBeVisible();
    const half = await mapHeight(page);
    const box = await page.getByRole('presentation').boundingBox();
    const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2];
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x, y + 100, { steps: 4 });
    await expect.poll(() => mapHeight(page)).toBeCloseTo(half + 100, 0);
    await page.mouse.up();
    await expect(moreMap(page)).toBeHidden();
    expect(await mapHeight(page)).toBeGreaterThan(half + 100);
  });

  test('rises for a page that is opened while the map fills the window', async ({ page }) => {
    await page.goto('/en/');
    const half = await mapHeight(page);
    await moreMap(page).click();
    await expect(moreMap(page)).toBeHidden();
    await page.getByRole('button', { name: overview.tour }).click();
    await expect(page).toHaveURL(/\/en\/stories\//);
    await expect.poll(() => mapHeight(page)).toBe(half);
  });

  test('never lets the map cover what has the focus', async ({ page }) => {
    await page.goto('/en/stories/demarcation/');
    await page.getByRole('link', { name: messagesIn('en').site.skip }).focus();
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    const tops = async () =>
      await page.evaluate(() => {
        const handle = document.querySelector('.handle-place')?.getBoundingClientRect().bottom ?? NaN;
        const { activeElement } = document;
        return {
          text: activeElement?.textContent,
          isInText: activeElement?.closest('main') !== null,
          below: (activeElement?.getBoundingClientRect().top ?? NaN) - handle,
        };
      });
    for (const [key, steps] of [
      ['Tab', 15],
      ['Shift+Tab', 14],
    ] as const) {
      for (let step = 0; step < steps; step += 1) {
        await page.keyboard.press(key);
        const { text, isInText, below } = await tops();
        expect(isInText, `${key} ${step}: ${text}`).toBe(true);
        expect(below, `${key} ${step}: ${text}`).toBeGreaterThanOrEqual(0);
      }
    }
  });
});

for (const [what, viewport, deviceScaleFactor] of [
  ['on a phone on its side', { width: 844, height: 390 }, 1],
  ['in a window of 1280 × 800 zoomed to 200 %', { width: 640, height: 400 }, 2],
] as const) {
  test.describe(what, () => {
    test.use({ viewport, deviceScaleFactor, engine: false });

    for (const language of LANGUAGES) {
      test(`text and map stand side by side in ${language}, without sideways scrolling`, async ({ page }) => {
        for (const path of ['', 'stories/demarcation/', 'places/moc-bai/', 'timeline/']) {
          await page.goto(`/${language}/${path}`);
          await expect(page.locator('main h1')).toBeVisible();
          const [text, map] = await Promise.all([
            page.locator('main').boundingBox(),
            page.locator('.map-place').boundingBox(),
          ]);
          expect(map?.x, path).toBeCloseTo((text?.x ?? NaN) + (text?.width ?? NaN), 0);
          expect(map?.height, path).toBe(viewport.height);
          expect(text?.height, path).toBeGreaterThan(viewport.height / 2);
          expect(await overflow(page), path).toBe(0);
        }
      });
    }
  });
}
