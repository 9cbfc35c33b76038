import { messagesIn } from './content';
import { BASE, expect, LANGUAGES, mapIsReady, openMap, test } from './fixtures';

/** The addresses of the public contract, and what they open. */
const ADDRESSES = [
  ['', 'the overview'],
  ['stories/demarcation/', 'a story'],
  ['stories/treaties/', 'a story'],
  ['stories/connectivity/', 'a story'],
  ['stories/border-trade/', 'a story'],
  ['stories/investment/', 'a story'],
  ['stories/travel/', 'a story'],
  ['stories/security/', 'a story'],
  ['stories/remembrance/', 'a story'],
  ['stories/talks/', 'a story'],
  ['stories/people/', 'a story'],
  ['stories/health-and-floods/', 'a story'],
  ['stories/region/', 'a story'],
  ['places/', 'the list of places'],
  ['places/moc-bai/', 'a crossing'],
  ['places/tan-nam/', 'a crossing without a position'],
  ['places/tay-ninh-province/', 'a province of the old map'],
  ['places/tay-ninh-province-2025/', 'a province of the new map'],
  ['places/phnom-penh/', 'a town'],
  ['places/kti/', 'an airport'],
  ['places/marker-314/', 'a marker'],
  ['places/phnom-penh-bavet-expressway/', 'a project'],
  ['places/border/', 'the line itself'],
  ['timeline/', 'the dates'],
  ['sources/', 'the sources'],
  ['data/', 'the open data'],
  ['about/', 'about the map'],
  ['about/review/', 'the names to confirm'],
] as const;

for (const language of LANGUAGES) {
  test.describe(`the public contract in ${language}`, () => {
    test.use({ engine: false });

    test('opens what each of its addresses names', async ({ page, baseURL }) => {
      test.slow();
      for (const [path, what] of ADDRESSES) {
        await test.step(`${path || 'the front'} opens ${what}`, async () => {
          const response = await page.goto(`/${language}/${path}`);
          expect(response?.status(), path).toBe(200);
          await expect(page.locator('html')).toHaveAttribute('lang', language);
          await expect(page.locator('main h1'), path).toBeVisible();
          await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
            'href',
            new RegExp(`/${language}/${path}$`),
          );
          await expect(page.locator('link[rel=alternate][hreflang]'), path).toHaveCount(4);
          expect(page.url()).toBe(`${baseURL}${BASE}/${language}/${path}`);
        });
      }
    });
  });
}

test('the front page leads to the language of the browser', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/en\/$/);
});

test.describe('for a browser in Khmer', () => {
  test.use({ locale: 'km-KH' });
  test('the front page leads to Khmer', async ({ page }) => {
    await page.goto('/');
    await expect(page).toHaveURL(/\/km\/$/);
  });
});

test('an element of a page can be linked to', async ({ page }) => {
  await page.goto('/en/sources/#claim-23-42');
  await expect(page.locator('#claim-23-42')).toBeInViewport();
  await expect(page.locator('#claim-23-42')).toContainText('16%');
});

test('a link opens the camera it names', async ({ page }) => {
  await openMap(page, '/en/places/ha-tien/#map=11/10.4264/104.4536');
  await expect(page.getByRole('heading', { level: 1, name: /Hà Tiên/ })).toBeVisible();
  await expect(page).toHaveURL(/#map=11\/10\.4264\/104\.4536$/);
});

test.describe('without the moving map', () => {
  test.use({ engine: false });

  test('a pin in a link says what is there on the day of the link, and can be taken away', async ({ page }) => {
    const { here } = messagesIn('en');
    const panel = page.getByRole('region', { name: here.title });
    await page.goto('/en/#map=10/10.88/105.8&pin=10.87,105.82&date=2023-12-11');
    await expect(panel).toContainText('10.87000, 105.82000');
    await expect(panel.getByRole('link', { name: 'Long An' })).toBeVisible();
    await page.getByRole('radio', { name: 'Map as of today' }).check();
    await expect(panel.getByRole('link', { name: 'Tay Ninh' })).toBeVisible();
    await panel.getByRole('button', { name: here.close }).click();
    await expect(page).toHaveURL('/en/#map=10/10.88/105.8');
    await expect(panel).toBeHidden();
  });
});

test('a date in a link shows the map of that day', async ({ page }) => {
  await openMap(page, '/en/#date=2020-11-24');
  await expect(page.getByText('Map as of 24 November 2020')).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Talks of 24 November 2020' })).toBeChecked();
});

test('the bad parts of a link are ignored and the good ones hold', async ({ page }) => {
  await openMap(
    page,
    '/en/places/moc-bai/#map=99/x/200&pin=11.0766,106.173&date=never&layers=roads&<script>alert(1)</script>',
  );
  await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  await expect(page.getByText('11.07660, 106.17300')).toBeVisible();
  await expect(page.getByText('Map as of today')).toBeVisible();
});

test('switching the language keeps the place and the whole hash', async ({ page }) => {
  await openMap(page, '/vi/places/moc-bai/#map=11/11.07/106.17&pin=11.0766,106.173&date=2020-11-24');
  await page.getByRole('link', { name: 'ខ្មែរ' }).click();
  await expect(page).toHaveURL(
    /\/km\/places\/moc-bai\/#map=11\/11\.07\/106\.17&pin=11\.0766,106\.173&date=2020-11-24$/,
  );
  await expect(page.locator('main h1')).toHaveText('បាវិត – ម៉ុកបាយ');
  await mapIsReady(page);
});

test('what one reader copies opens the same panel and the same map for another', async ({ page, context }) => {
  await openMap(page, '/en/#map=10/11.0766/106.173');
  const box = await page.locator('.engine').boundingBox();
  await page.mouse.click((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  const address = page.url();
  expect(address).toMatch(/\/en\/places\/moc-bai\/#map=10\/11\.0766\/106\.173$/);

  const friend = await context.newPage();
  await friend.goto(address);
  await expect(friend.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  await mapIsReady(friend);
  expect(friend.url()).toBe(address);
});
