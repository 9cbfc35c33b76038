import type { Page, Route } from '@playwright/test';
import { messagesIn } from './content';
import { expect, LANGUAGES, mapIsReady, openMap, test } from './fixtures';

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`a story reads whole in ${language}, with its sources and a drawn map`, async ({ page }) => {
      await page.goto(`/${language}/stories/demarcation/`);
      await expect(page.locator('main h2').first()).toBeVisible();
      expect((await page.locator('main article').innerText()).length).toBeGreaterThan(1500);
      await expect(page.locator('svg.drawn-map')).toBeVisible();
      const link = page.locator('a.chip-claim').first();
      await link.click();
      await expect(page).toHaveURL(new RegExp(`/${language}/sources/#claim-`));
      await expect(page.locator(':target')).toBeInViewport();
    });
  }

  test('every place can be reached from the overview', async ({ page }) => {
    await page.goto('/en/');
    await page
      .getByRole('main')
      .getByRole('link', { name: /Mộc Bài – Bavet/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
    await page.getByRole('link', { name: 'Svay Rieng', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Svay Rieng' })).toBeVisible();
  });

  test('the front page offers the three languages', async ({ page }) => {
    await page.goto('/');
    for (const language of LANGUAGES) await expect(page.locator(`a[hreflang=${language}]`)).toBeVisible();
  });

  test('a place can be cited, by a line without a day of reading or by a file', async ({ page }) => {
    await page.goto('/en/places/moc-bai/');
    await page.getByText('Cite this page').click();
    await expect(page.getByText(/“Mộc Bài – Bavet”\. The Viet Nam–Cambodia border, version/)).toBeVisible();
    await expect(page.getByText(/Accessed/)).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'BibTeX' }).click();
    expect((await download).suggestedFilename()).toBe('vn-kh-border-en-places-moc-bai.bib');
  });

  test('buttons that need JavaScript are not shown', async ({ page }) => {
    await page.goto('/en/');
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

test.describe('without WebGL2', () => {
  test.use({ engine: false });

  for (const [language, sentence] of [
    ['vi', /không hiển thị được bản đồ tương tác/],
    ['km', /មិនអាចបង្ហាញផែនទីអន្តរកម្មបានទេ/],
    ['en', /cannot draw the moving map/],
  ] as const) {
    test(`says so in ${language} and keeps the drawn map`, async ({ page }) => {
      await page.goto(`/${language}/`);
      await expect(page.getByRole('status').filter({ hasText: sentence })).toBeVisible();
      await expect(page.locator('svg.drawn-map')).toBeVisible();
    });
  }

  test('the drawn map follows the reader, and the engine is not fetched', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/en/');
    await expect(page.getByText(/cannot draw the moving map/)).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Mộc Bài – Bavet/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
    await expect(page.locator('svg.drawn-map .label-selected').filter({ visible: true }).first()).toBeVisible();
    expect(fetched.filter((url) => url.includes('/geodata/'))).toEqual([]);
  });
});

test.describe('when the data of the map does not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('says so, keeps text and drawn map, and starts on a second try', async ({ page }) => {
    await page.route('**/geodata/base.*.json', (route) => route.abort());
    await page.goto('/en/');
    await expect(page.getByText('The map’s data did not arrive.')).toBeVisible();
    await expect(page.locator('svg.drawn-map')).toBeVisible();
    await page.unroute('**/geodata/base.*.json');
    await page.getByRole('button', { name: 'Try again' }).click();
    await mapIsReady(page);
    await expect(page.getByText('The map’s data did not arrive.')).toBeHidden();
  });
});

/** Holds a file back until it is let through. */
async function holdBack(page: Page, file: string): Promise<() => Promise<void>> {
  const held: Route[] = [];
  await page.route(file, (route) => {
    held.push(route);
  });
  return async () => {
    for (const route of held) await route.continue();
  };
}

test('on a slow line what is still coming is said, until it is there', async ({ page }) => {
  const arrive = await holdBack(page, '**/geodata/base.*.json');
  await page.goto('/km/');
  const notice = page.getByText(messagesIn('km').map.loading);
  await expect(notice).toBeVisible();
  await expect(page.locator('svg.drawn-map')).toBeVisible();
  await arrive();
  await mapIsReady(page);
  await expect(notice).toBeHidden();
});

test('a drawing context that is lost, and lost again, brings the drawn map back, and itself comes back', async ({
  page,
}) => {
  await openMap(page, '/en/');
  const notice = page.getByText(messagesIn('en').map.lost);
  const context = await page
    .locator('.engine canvas')
    .evaluateHandle((canvas: HTMLCanvasElement) => canvas.getContext('webgl2')?.getExtension('WEBGL_lose_context'));
  const loseAndRestore = async (): Promise<void> => {
    await context.evaluate((extension) => extension?.loseContext());
    await expect(notice).toBeVisible();
    await expect(page.locator('svg.drawn-map')).toBeVisible();
    await context.evaluate((extension) => extension?.restoreContext());
    await mapIsReady(page);
    await expect(notice).toBeHidden();
  };
  await loseAndRestore();
  await loseAndRestore();
});

test.describe('when the network is gone', () => {
  test.use({ expectedMessages: [/Failed to (load resource|fetch)/] });

  test('it is said, the page stays, and one that was not fetched says what to do', async ({ page, context }) => {
    const { map } = messagesIn('en');
    await openMap(page, '/en/');
    await context.setOffline(true);
    await expect(page.getByText(map.offline)).toBeVisible();
    await page
      .getByRole('main')
      .getByRole('link', { name: /Mộc Bài – Bavet/ })
      .click();
    await expect(page.getByRole('heading', { level: 1, name: 'You are without a network' })).toBeVisible();
    await context.setOffline(false);
    await expect(page.getByText(map.offline)).toBeHidden();
    await page.getByRole('button', { name: map.retry }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  });
});
