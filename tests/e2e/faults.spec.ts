import { messagesIn } from './content';
import { expect, mapIsReady, openMap, test } from './fixtures';

const { map, share, site } = messagesIn('en');

test.use({
  expectedMessages: [/Failed to load resource|net::ERR_FAILED|Failed to fetch|font|JSON|Unexpected/],
});

const TROUBLES = {
  'is not there': { status: 404, body: 'Not found' },
  'makes the server fail': { status: 500, body: '' },
  'is cut off': { status: 200, body: '{"type":"Topology","arcs":[[[0,1],[2' },
  'is something else': { status: 200, body: '[1, 2, 3]' },
} as const;

for (const [what, answer] of Object.entries(TROUBLES)) {
  test(`data that ${what} costs the moving map, not the text, and is asked for again`, async ({ page }) => {
    await page.route('**/geodata/base.*', (route) => route.fulfill({ contentType: 'application/json', ...answer }));
    await page.goto('/en/places/moc-bai/');
    const notice = page.locator('.map .notice');
    await expect(notice).toContainText(/drawn map stays/);
    await expect(page.locator('svg.drawn-map')).toBeVisible();
    await expect(page.locator('main h1')).toContainText('Bavet');
    await page.unroute('**/geodata/base.*');
    await page.getByRole('button', { name: map.retry }).click();
    await mapIsReady(page);
  });
}

test('a worker that does not arrive costs the moving map, and is asked for again', async ({ page }) => {
  await page.route('**/workers/**', (route) => route.abort());
  await page.goto('/en/');
  await expect(page.getByText(map.failed)).toBeVisible();
  await page.unroute('**/workers/**');
  await page.getByRole('button', { name: map.retry }).click();
  await mapIsReady(page);
});

test('a dialog that does not arrive is told of, and is asked for again', async ({ page }) => {
  await openMap(page, '/en/');
  await page.route('**/_app/immutable/chunks/**', (route) => route.abort());
  await page.getByRole('button', { name: share.title, exact: true }).click();
  await expect(page.getByText(site.fallen)).toBeVisible();
  await page.unroute('**/_app/immutable/chunks/**');
  await page.getByRole('button', { name: map.retry }).click();
  await expect(page.getByRole('dialog', { name: share.title })).toBeVisible();
  await expect(page.getByText(site.fallen)).toBeHidden();
});

test('without its letters the site is read in the system’s, and the map draws', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('/en/stories/demarcation/');
  await expect(page.locator('main h1')).toBeVisible();
  await mapIsReady(page);
});

test('a clock that is wrong by years stops nothing', async ({ page }) => {
  await page.clock.setFixedTime(new Date('1999-01-01T00:00:00Z'));
  await page.goto('/en/places/tay-ninh-province/');
  await expect(page.locator('main h1')).not.toBeEmpty();
  await mapIsReady(page);
});

test('where storage is denied the site works, and the colours can be changed', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Denied', 'SecurityError');
      },
    });
  });
  await page.goto('/en/');
  await mapIsReady(page);
  await page.getByRole('button', { name: messagesIn('en').site.dark }).click();
  await expect(page.locator('#dark')).toHaveAttribute('media', 'screen');
});

test.describe('where one part of the page fails', () => {
  test.use({ engine: false, expectedMessages: [/broken|derived_inert/] });

  test('the rest lives on', async ({ page }) => {
    await page.addInitScript(() => {
      CanvasRenderingContext2D.prototype.measureText = () => {
        throw new Error('broken');
      };
    });
    await page.goto('/en/places/moc-bai/');
    const strip = page.locator('.strip-place');
    await expect(strip).toContainText(messagesIn('en').site.fallen);
    await page.locator('main a', { hasText: 'Svay Rieng' }).first().click();
    await expect(page.locator('main h1')).toHaveText('Svay Rieng');
    await expect(page.locator('svg.drawn-map')).toBeVisible();
  });
});
