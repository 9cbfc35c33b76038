import type { Page } from '@playwright/test';
import { messagesIn } from './content';
import { expect, test } from './fixtures';

test.use({ engine: false });

const { here, search } = messagesIn('en');

const dialogOf = (page: Page) => page.getByRole('dialog', { name: search.title });
const results = (page: Page) => dialogOf(page).getByRole('option');

async function openSearch(page: Page, path = '/en/'): Promise<void> {
  await page.goto(path);
  await expect(page.locator('html.alive')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog')).toBeVisible();
}

test('a place is found by its name without accents, and opened, by keyboard alone', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('moc bai');
  await expect(results(page).first()).toContainText('Mộc Bài – Bavet');
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/places/moc-bai/');
  await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  await expect(dialogOf(page)).toBeHidden();
});

test('the arrow keys choose among the results, and say which', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('moc bai');
  // All parts of the index are here: nothing comes between the results any more.
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ results$/);
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  const second = results(page).nth(1);
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(results(page).first()).toHaveAttribute('aria-selected', 'false');
  const field = dialogOf(page).getByRole('combobox');
  await expect(field).toBeFocused();
  expect(await field.getAttribute('aria-activedescendant')).toBe(await second.getAttribute('id'));
  const href = (await second.getAttribute('href')) ?? 'no link';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(href);
});

test('a story, a claim and a date are found, each under its own name', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('expressway');
  for (const group of [search.stories, search.places, search.claims, search.events])
    await expect(dialogOf(page).getByRole('group', { name: group }).getByRole('option').first()).toBeVisible();
  await dialogOf(page).getByRole('group', { name: search.claims }).getByRole('option').first().click();
  await expect(page).toHaveURL(/\/en\/sources\/#claim-2[03]-\d\d$/);
  await expect(page.locator(':target')).toBeInViewport();
  await expect(dialogOf(page)).toBeHidden();
});

test('Khmer is found by a part of a word, in any language', async ({ page }) => {
  await openSearch(page);
  // “…c Bai”, as no word of Khmer begins.
  await page.keyboard.insertText('កបាយ');
  await expect(results(page).first()).toContainText('Mộc Bài – Bavet');

  await openSearch(page, '/km/');
  await page.keyboard.insertText('កបាយ');
  await expect(page.getByRole('option').first()).toContainText('បាវិត – ម៉ុកបាយ');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/km/places/moc-bai/');
});

test('a position goes to a pin, which the address holds', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('11.07, 106.17');
  await expect(results(page).first()).toHaveText('Go to 11.0700, 106.1700');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/en/#map=11/11.07/106.17&pin=11.07,106.17');
  await expect(page.getByRole('region', { name: here.title })).toContainText('11.07000, 106.17000');
});

test('what is not found is said, with a way on', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('qqqq');
  await expect(dialogOf(page).getByRole('status')).toHaveText('Nothing found for “qqqq”.');
  await expect(dialogOf(page).getByText(search.noneHint)).toBeVisible();
});

test('Escape closes the search and gives the focus back', async ({ page }) => {
  await page.goto('/en/');
  const button = page.getByRole('button', { name: search.open });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page).getByRole('combobox')).toBeFocused();
  await page.keyboard.type('moc bai');
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toBeHidden();
  await expect(button).toBeFocused();
  await expect(page).toHaveURL('/en/');
});

test('the button in the dialog closes it too', async ({ page }) => {
  await openSearch(page);
  await dialogOf(page).getByRole('button', { name: search.close }).click();
  await expect(dialogOf(page)).toBeHidden();
});

test('“/” is a letter like any other while one writes', async ({ page }) => {
  await openSearch(page);
  await page.keyboard.type('1/25');
  await expect(dialogOf(page).getByRole('combobox')).toHaveValue('1/25');
});

test('the index is fetched, in parts, when the search is first opened, and once', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (/\/search\/\w+\.json$/.test(request.url())) fetched.push(request.url());
  });
  await page.goto('/en/');
  await expect(page.locator('html.alive')).toBeVisible();
  expect(fetched).toEqual([]);
  for (const query of ['moc bai', 'kratie']) {
    await page.keyboard.press('/');
    await expect(dialogOf(page)).toBeVisible();
    await page.keyboard.type(query);
    await expect(results(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(dialogOf(page)).toBeHidden();
  }
  expect(new Set(fetched).size).toBe(4);
  expect(fetched).toHaveLength(4);
});

test.describe('when the index does not arrive', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('the search says so, and finds after a second try', async ({ page }) => {
    await page.route('**/en/search/*.json', (route) => route.abort());
    await openSearch(page);
    await page.keyboard.type('moc bai');
    await expect(dialogOf(page).getByRole('status')).toHaveText(search.failed);
    await expect(results(page)).toHaveCount(0);
    await page.unroute('**/en/search/*.json');
    await dialogOf(page).getByRole('button', { name: search.retry }).click();
    await expect(results(page).first()).toContainText('Mộc Bài – Bavet');
  });
});
