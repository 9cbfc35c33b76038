import { expect, openMap, test } from './fixtures';

test('Khmer labels are drawn with the site’s own font, which the map waits for', async ({ page }) => {
  const fonts: string[] = [];
  page.on('response', (response) => {
    if (response.url().includes('khmer-400') && response.ok()) fonts.push(response.url());
  });
  await openMap(page, '/km/');
  expect(fonts.length).toBeGreaterThan(0);
  // The engine registers each file under a family name of its own, which no installed font can answer to.
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ family, status }) => status === 'loaded' && !/Border (Sans|Khmer)|Khmer Word/.test(family))
      .map(({ family }) => family),
  );
  expect(loaded.length).toBeGreaterThan(0);
});

test('a Khmer page does not fetch bold Latin letters for the spaces between its words', async ({ page }) => {
  const fonts: string[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.woff2')) fonts.push(response.url());
  });
  await page.goto('/km/');
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.filter((font) => font.includes('khmer-600'))).not.toEqual([]);
  expect(fonts.filter((font) => font.includes('latin-600'))).toEqual([]);
});

test('Khmer pages write numbers and dates in Khmer digits', async ({ page }) => {
  await openMap(page, '/km/stories/demarcation/#date=2023-12-11');
  await expect(page.locator('.fig').first()).toHaveText('១៦%');
  await expect(page.getByText('ផែនទីថ្ងៃ ១១ ធ្នូ ២០២៣')).toBeVisible();
  await expect(page.locator('.kicker')).toContainText('រឿងទី១');
});

test('nothing of a Khmer line is cut off', async ({ page }) => {
  await page.goto('/km/');
  const cut = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main h1, main h2, main p, main a, main li')]
      .filter((element) => element.clientHeight > 0 && element.scrollHeight > element.clientHeight + 1)
      .filter((element) => getComputedStyle(element).overflowY !== 'visible')
      .map((element) => element.textContent?.slice(0, 30)),
  );
  expect(cut).toEqual([]);
});
