import type { Page } from '@playwright/test';
import { messagesIn } from '../e2e/content';
import { expect, LANGUAGES, openMap, test } from '../e2e/fixtures';

/**
 * What the site looks like, against the pictures in `baselines/`: fixed camera and day, the site's own fonts, the
 * map drawn in software. A change that is meant is taken over with
 * `npx playwright test --project=visual --update-snapshots`, and the new pictures are looked at.
 */
const SIZES = { desktop: { width: 1100, height: 660 }, phone: { width: 390, height: 844 } } as const;
const SCHEMES = ['light', 'dark'] as const;

/** Follows the first link of the page's text to another page. */
async function follow(page: Page, path: string): Promise<void> {
  await page.getByRole('main').locator(`a[href$="/${path}/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/${path}/`));
}

for (const language of LANGUAGES) {
  for (const colorScheme of SCHEMES) {
    for (const [size, viewport] of Object.entries(SIZES)) {
      test.describe(`in ${language}, ${colorScheme}, ${size}`, () => {
        test.use({ colorScheme, viewport });

        test('overview, strip, story, place and sheet look as they did', async ({ page }) => {
          const named = (name: string): string => `${name}-${language}-${colorScheme}-${size}.png`;
          await page.clock.setFixedTime('2026-11-22T09:00:00Z');
          await openMap(page, `/${language}/#map=6.2/12.2/106`);
          await page.evaluate(() => document.fonts.ready.then(() => undefined));
          await expect(page).toHaveScreenshot(named('overview'));
          await expect(page.locator('.strip-place')).toHaveScreenshot(named('strip'));
          await follow(page, 'stories/connectivity');
          await expect(page).toHaveScreenshot(named('story'));
          await follow(page, 'places/moc-bai');
          await expect(page).toHaveScreenshot(named('place'));
          if (size === 'desktop') return;
          await page.getByRole('button', { name: messagesIn(language).sheet.moreText }).click();
          await expect(page).toHaveScreenshot(named('sheet'));
        });
      });
    }
  }
}
