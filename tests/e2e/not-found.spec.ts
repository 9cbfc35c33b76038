import { BASE, expect, test } from './fixtures';

test.use({ expectedMessages: [/Failed to load resource: the server responded with a status of 404/] });

for (const [path, title] of [
  ['/vi/places/moc-bay/', 'Không có trang này'],
  ['/km/places/moc-bay/', 'គ្មានទំព័រនេះទេ'],
  ['/en/places/moc-bay/', 'There is no such page'],
] as const) {
  test(`${path} is answered in its language, with the nearest names`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(page.getByText(path)).toBeVisible();
    await expect(page.locator('svg.drawn-map')).toBeVisible();
    const nearest = page.locator(`main a[href="${BASE}${path.slice(0, 4)}places/moc-bai/"]`);
    await nearest.click();
    await expect(page).toHaveURL(`${path.slice(0, 4)}places/moc-bai/`);
    await expect(page.locator('main h1')).toContainText(/Bavet|បាវិត/);
  });
}

test('an address that does not exist offers the search', async ({ page }) => {
  await page.goto('/vi/places/moc-bay/');
  await page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await page.getByRole('combobox').fill('Le Thanh');
  await expect(page.getByRole('option').first()).toContainText('Lệ Thanh');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vi/places/le-thanh/');
});

test('an address in no language is answered in all three', async ({ page }) => {
  await page.goto('/nowhere/at/all');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(3);
});

test('markup in an address is shown as text', async ({ page }) => {
  await page.goto('/en/places/%3Cimg%20src=x%20onerror=alert(1)%3E/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an unknown address is answered in all three languages', async ({ page }) => {
    await page.goto('/vi/stories/nothing/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(3);
    await expect(page.locator('svg.drawn-map')).toBeVisible();
  });
});
