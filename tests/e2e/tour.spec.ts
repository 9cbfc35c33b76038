import type { Page } from '@playwright/test';
import { messagesIn, STORIES } from './content';
import { expect, test } from './fixtures';

test.use({ engine: false });

const { overview, story: words } = messagesIn('en');
const COUNT = STORIES.length;
const pathOf = (number: number): string => `/en/stories/${STORIES[number - 1]?.slug}/`;

const tour = (page: Page) => page.getByRole('region', { name: words.tour, exact: true });

async function startTour(page: Page): Promise<void> {
  await page.goto('/en/');
  await page.getByRole('button', { name: overview.tour }).click();
  await isAt(page, 1);
}

/** Whether the tour has arrived at a story, and has said so. */
async function isAt(page: Page, number: number): Promise<void> {
  await expect(page).toHaveURL(pathOf(number));
  await expect(tour(page).getByRole('status')).toContainText(`Tour: story ${number} of ${COUNT}`);
}

test('the arrow keys walk forward and back, and each step is announced', async ({ page }) => {
  await startTour(page);
  await page.keyboard.press('ArrowRight');
  await isAt(page, 2);
  await page.keyboard.press('ArrowRight');
  await isAt(page, 3);
  await page.keyboard.press('ArrowLeft');
  await isAt(page, 2);
  await expect(page.locator('main h1')).toBeVisible();
});

test('its buttons walk too, and it has two ends', async ({ page }) => {
  await startTour(page);
  const back = tour(page).getByRole('button', { name: words.tourPrevious });
  const onward = tour(page).getByRole('button', { name: words.tourNext });
  await expect(back).toBeDisabled();
  for (let number = 2; number <= COUNT; number += 1) {
    await onward.click();
    await isAt(page, number);
  }
  await expect(onward).toBeDisabled();
  // There is nothing past the end.
  await page.keyboard.press('ArrowRight');
  await back.click();
  await isAt(page, COUNT - 1);
});

test('leaving it stays at the story, and the arrow keys no longer walk', async ({ page }) => {
  await startTour(page);
  await page.keyboard.press('ArrowRight');
  await isAt(page, 2);
  await tour(page).getByRole('button', { name: words.tourLeave }).click();
  await expect(tour(page)).toBeHidden();
  await expect(page).toHaveURL(pathOf(2));
  await expect(page.locator('main a[rel=next]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  // The way on is the link again, from the story the tour was left at.
  await page.locator('main a[rel=next]').click();
  await expect(page).toHaveURL(pathOf(3));
  await expect(tour(page)).toBeHidden();
});

test('Escape leaves it', async ({ page }) => {
  await startTour(page);
  await page.keyboard.press('Escape');
  await expect(tour(page)).toBeHidden();
  await expect(page).toHaveURL(pathOf(1));
});

test('Back leads from story to story, still on the tour, and then to the overview', async ({ page }) => {
  await startTour(page);
  await page.keyboard.press('ArrowRight');
  await isAt(page, 2);
  await page.goBack();
  await isAt(page, 1);
  await page.goForward();
  await isAt(page, 2);
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/en/');
  await expect(tour(page)).toBeHidden();
});

test('a key that chooses a date does not walk, and the date does not end the tour', async ({ page }) => {
  await startTour(page);
  await page.getByRole('radio', { name: 'Talks of 24 November 2020' }).check();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(`${pathOf(1)}#date=2023-12-11`);
  await expect(tour(page).getByRole('status')).toContainText(`Tour: story 1 of ${COUNT}`);
});

test('a story opened by its own link is not on the tour', async ({ page }) => {
  await page.goto(pathOf(2));
  await expect(page.locator('main a[rel=next]')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.locator('main a[rel=prev]').click();
  await expect(page).toHaveURL(pathOf(1));
});
