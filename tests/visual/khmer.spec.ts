import { expect, test } from '../e2e/fixtures';

test.use({ engine: false, deviceScaleFactor: 1, viewport: { width: 700, height: 800 } });

const TITLE = 'khmer-title.png';

test('Khmer is shaped: signs above, below and before their letters, subscripts beneath', async ({ page }) => {
  await page.goto('/km/stories/remembrance/');
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await expect(page.locator('h1')).toHaveScreenshot(TITLE);
});

test.describe('without the web font', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('it is not the same picture, so that a missing font does not go unseen', async ({ page }) => {
    test.skip(test.info().config.updateSnapshots === 'changed', 'would take the wrong picture over');
    await page.route('**/*khmer*.woff2', (route) => route.abort());
    await page.goto('/km/stories/remembrance/');
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect(page.locator('h1')).not.toHaveScreenshot(TITLE);
  });
});
