import { createHash } from 'node:crypto';
import { expect, test } from './fixtures';

const FOLDER = '/data/v1/';

interface Resource {
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

test('every file that the descriptor names is served, byte for byte', async ({ request }) => {
  const { resources }: { resources: Resource[] } = await (await request.get(`${FOLDER}datapackage.json`)).json();
  expect(resources.length).toBeGreaterThan(10);
  for (const { path, bytes, hash } of resources) {
    const response = await request.get(FOLDER + path);
    expect(response.status(), path).toBe(200);
    const body = await response.body();
    const digest = createHash('sha256').update(body).digest('hex');
    expect({ path, bytes: body.length, hash: `sha256:${digest}` }).toEqual({ path, bytes, hash });
  }
});

test('a file is asked for again by its ETag, and not sent twice', async ({ request }) => {
  const first = await request.get(`${FOLDER}crossings.geojson`);
  expect(first.headers()['content-type']).toContain('application/geo+json');
  const again = await request.get(`${FOLDER}crossings.geojson`, {
    headers: { 'if-none-match': first.headers()['etag'] ?? '' },
  });
  expect(again.status()).toBe(304);
});

test.describe('the page of the open data', () => {
  test.use({ engine: false });

  test('is found from the foot of every page, and hands out the crossings', async ({ page }) => {
    await page.goto('/en/timeline/');
    await page.getByRole('navigation', { name: 'Pages of this site' }).getByRole('link', { name: 'Data' }).click();
    await expect(page).toHaveURL(/\/en\/data\/$/);
    const crossings = page.locator('#set-crossings');
    const download = page.waitForEvent('download');
    await crossings.getByRole('link', { name: 'CSV' }).click();
    expect((await download).suggestedFilename()).toBe('crossings.csv');
  });

  test('says in each language what a file is, and under which licence', async ({ page }) => {
    for (const [language, title, license] of [
      ['vi', 'Cửa khẩu', 'Giấy phép'],
      ['km', 'ច្រកព្រំដែន', 'អាជ្ញាប័ណ្ណ'],
      ['en', 'Crossings', 'Licence'],
    ] as const) {
      await page.goto(`/${language}/data/`);
      const crossings = page.locator('#set-crossings');
      await expect(crossings.getByRole('heading', { name: title, exact: true })).toBeVisible();
      await expect(crossings).toContainText(license);
      await expect(crossings.getByRole('link', { name: 'Open Data Commons' })).toBeVisible();
    }
  });
});
