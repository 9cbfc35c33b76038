import type { Locator, Page } from '@playwright/test';
import { expect, openMap, test } from './fixtures';

test('a story, its source and its place can be reached with the keyboard alone', async ({ page }) => {
  await openMap(page, '/en/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();

  const story = page.getByRole('main').getByRole('link', { name: /An expressway link/ });
  await tabTo(page, story);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/stories/connectivity/');

  const chip = page.locator('a.chip-claim').first();
  await tabTo(page, chip);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: /^Report of the talks/ })).toBeFocused();
  await tabTo(page, page.getByRole('link', { name: 'This entry among all sources' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/sources\/#claim-23-\d\d$/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('the map itself takes the focus and moves by arrow keys', async ({ page }) => {
  await openMap(page, '/en/#map=9/11.5/106.2');
  await page.locator('.engine canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#map=9\/11\.5\d*\/106\.(?!2$)\d+$/);
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/#map=10\//);
});

test('what has the focus shows it', async ({ page }) => {
  await page.goto('/en/');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  const outline = await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle);
  expect(outline).toBe('solid');
});

async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('80 steps of the Tab key did not reach the target');
}
