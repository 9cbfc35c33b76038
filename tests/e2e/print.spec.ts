import type { Page } from '@playwright/test';
import { messagesIn } from './content';
import { expect, mapIsReady, test } from './fixtures';

const { map, print, site } = messagesIn('en');

/** What can be pressed, and what only helps about on the screen. */
const PRESSED = 'header, .strip-place, .handle-place, .tag, .controls, .legend, footer, main button, main select';

async function expectPrintable(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('main h1')).toBeVisible();
  await expect(page.locator('svg.drawn-map .border-line').first()).toBeVisible();
  await expect(page.locator(PRESSED).filter({ visible: true })).toHaveCount(0);
  const foot = page.locator('main .foot');
  await expect(foot).toContainText(site.name);
  await expect(foot).toContainText(map.disclaimer);
}

/** Has the browser count the calls of its print dialog instead of opening it. */
async function withoutDialog(page: Page): Promise<void> {
  await page.addInitScript(() => (window.print = () => performance.mark('print')));
}

const printed = (page: Page): Promise<number> =>
  page.evaluate(() => performance.getEntriesByName('print', 'mark').length);

test.describe('without the moving map', () => {
  test.use({ engine: false });

  for (const path of ['', 'stories/demarcation/', 'places/moc-bai/', 'timeline/']) {
    test(`/en/${path} on paper is text, drawn map and address, and nothing to press`, async ({ page }) => {
      await page.goto(`/en/${path}`);
      await expect(page.locator('html.alive')).toBeVisible();
      await expectPrintable(page);
      await expect(page.locator('main .foot')).toContainText(`/en/${path}`);
    });
  }

  test('what is folded on the screen is unfolded on paper', async ({ page }) => {
    await page.goto('/en/stories/border-trade/');
    const table = page.locator('.chart-table table').first();
    await expect(table).toBeHidden();
    await page.emulateMedia({ media: 'print' });
    await expect(table).toBeVisible();
  });
});

test('the button prints the page one has come to: its own drawing, its address and a code of it', async ({ page }) => {
  await withoutDialog(page);
  await page.goto('/en/');
  await mapIsReady(page);
  const whole = await page.locator('.drawn > svg').innerHTML();
  await page
    .getByRole('main')
    .getByRole('link', { name: /Mộc Bài – Bavet/ })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();

  // Asked of the browser itself, the page has no drawing rather than another page's.
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('svg.drawn-map')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });

  await page.getByRole('button', { name: print.button }).click();
  await expect.poll(() => printed(page)).toBe(1);
  await expectPrintable(page);
  await expect(page.locator('svg.drawn-map .label-selected').first()).toContainText(/Mộc Bài|Bavet/);
  expect(await page.locator('.drawn > svg').innerHTML()).not.toBe(whole);
  await expect(page.getByRole('img', { name: print.code })).toBeVisible();
  await expect(page.locator('main .foot')).toContainText('/en/places/moc-bai/');
});
