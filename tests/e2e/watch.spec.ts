import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

test.use({ engine: false });

/** Asks for a picture that the policy refuses, and waits until it has been refused. */
async function breakPolicy(where: Pick<Page, 'evaluate'>): Promise<void> {
  const refused = await where.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener('securitypolicyviolation', (event) => resolve(event.effectiveDirective));
        document.body.append(Object.assign(new Image(), { src: 'https://elsewhere.example/picture.png' }));
      }),
  );
  expect(refused).toBe('img-src');
}

test.describe('a breach of the policy fails its test', () => {
  test.fail();

  test('in a page', async ({ page }) => {
    await page.goto('/en/about/');
    await breakPolicy(page);
  });

  test('in a frame', async ({ page }) => {
    await page.goto('/en/about/');
    await page.evaluate(() => {
      const path = location.pathname.replace(/about\/$/, 'embed/');
      document.body.append(Object.assign(document.createElement('iframe'), { name: 'framed', src: path }));
    });
    await expect(page.frameLocator('[name=framed]').locator('html.alive')).toBeVisible();
    const frame = page.frame('framed');
    if (frame) await breakPolicy(frame);
  });

  test('in another window', async ({ page, context }) => {
    await page.goto('/en/about/');
    const other = await context.newPage();
    await other.goto(page.url());
    await breakPolicy(other);
  });
});
