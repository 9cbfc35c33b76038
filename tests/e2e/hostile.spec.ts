import type { Page } from '@playwright/test';
import fc from 'fast-check';
import { hostileText, MARK } from '../../src/lib/domain/test-hostile';
import { LONGEST_QUERY } from '../../src/lib/search/longest-query';
import { hostileHash } from '../../src/lib/url/test-links';
import { messagesIn } from './content';
import { expect, openMap, test } from './fixtures';

/** The same texts each time, so that what fails once can be looked at. */
const some = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number): T[] => fc.sample(arbitrary, { numRuns, seed: 1979 });

const HASHES = some(hostileHash, 500);

/** Parts of paths that a server hands on to the page for unknown addresses: it refuses what is no text, and lengths. */
const SEGMENTS = some(
  hostileText.map((text) => text.toWellFormed()).filter((text) => /^[^\p{C}./\\]{3,200}$/u.test(text)),
  20,
);

/** Whether something of what a test has put into an address or a field has been made an element, or has run. */
const isSmuggled = (page: Page): Promise<boolean> =>
  page.evaluate((mark) => mark in window || document.querySelector(`[${mark}], [onerror], [onload]`) !== null, MARK);

test.describe('without the moving map', () => {
  test.use({ engine: false });

  test('500 hashes made to be misread change nothing but the view', async ({ page }) => {
    await page.goto('/en/places/moc-bai/');
    await expect(page.locator('html.alive')).toBeVisible();
    const smuggled = await page.evaluate(
      async ([hashes, mark]) => {
        const found: string[] = [];
        for (const hash of hashes) {
          const before = location.href;
          location.hash = hash;
          if (location.href !== before)
            await new Promise((resolve) => window.addEventListener('hashchange', resolve, { once: true }));
          if (mark in window || document.querySelector(`[${mark}]`)) found.push(hash);
        }
        return found;
      },
      [HASHES, MARK] as const,
    );
    expect(smuggled).toEqual([]);
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
    // The page still does what a good link asks for.
    await page.evaluate(() => (location.hash = '#pin=11.0766,106.173'));
    await expect(page.getByText('11.07660, 106.17300')).toBeVisible();
  });

  test('a page opened with such a hash is the page of its path', async ({ page }) => {
    for (const hash of HASHES.filter((text) => text.length > 1).slice(0, 10)) {
      await page.goto('about:blank');
      await page.goto(`/en/timeline/${hash}`);
      await expect(page.locator('html.alive'), hash).toBeVisible();
      await expect(page.locator('main h1'), hash).toHaveText('Timeline');
      expect(await isSmuggled(page), hash).toBe(false);
    }
  });

  test('the search takes any query', async ({ page }) => {
    const { search } = messagesIn('en');
    await page.goto('/en/');
    await expect(page.locator('html.alive')).toBeVisible();
    await page.keyboard.press('/');
    const dialog = page.getByRole('dialog', { name: search.title });
    for (const query of some(hostileText, 80)) {
      await dialog.getByRole('combobox').fill(query.slice(0, LONGEST_QUERY));
      expect(await isSmuggled(page), query).toBe(false);
    }
    await dialog.getByRole('combobox').fill('moc bai');
    await expect(dialog.getByRole('option').first()).toContainText('Mộc Bài – Bavet');
  });
});

test.describe('an unknown address', () => {
  test.use({ expectedMessages: [/Failed to load resource: the server responded with a status of 404/] });

  test('is shown as the text it is, whatever it holds', async ({ page }) => {
    for (const segment of SEGMENTS) {
      const path = `/en/places/${encodeURIComponent(segment)}/`;
      const response = await page.goto(path);
      expect(response?.status(), path).toBe(404);
      // Until then it is answered in all three languages.
      await expect(page.locator('html.alive'), path).toBeAttached();
      await expect(page.getByRole('heading', { level: 1 }), path).toHaveText(messagesIn('en').notFound.title);
      await expect(page.locator('main code'), path).toHaveText(new URL(page.url()).pathname);
      expect(await isSmuggled(page), path).toBe(false);
    }
  });
});

test('the map goes to the ends of what a link may ask for, and back', async ({ page }) => {
  await openMap(page, '/en/');
  for (const camera of ['18/90/180', '0/-90/-180', '0/0/0', '18/-0/-0', '11/11.0766/106.173'])
    await page.evaluate((view) => (location.hash = `#map=${view}`), camera);
  await expect(page.locator('.map.is-ready')).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: 'Mộc Bài' })).toBeAttached();
});
