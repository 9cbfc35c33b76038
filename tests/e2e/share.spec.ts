import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { PNG } from 'pngjs';
import { messagesIn } from './content';
import { BASE, expect, LANGUAGES, mapIsReady, openMap, test } from './fixtures';

test.describe('the share dialog', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('hands on a link that opens the same panel, pin, camera, date and layers for somebody else', async ({
    page,
    browser,
    baseURL,
  }) => {
    const { share, here } = messagesIn('en');
    const path = '/en/places/moc-bai/#map=9.2/11.1/106.1&pin=10.99853,105.92147&date=2023-12-11&layers=crossings,water';
    await openMap(page, path);
    await page.getByRole('button', { name: share.title }).click();
    const dialog = page.getByRole('dialog', { name: share.title });
    await expect(dialog.getByText('the pin at 10.99853, 105.92147')).toBeVisible();
    await expect(dialog.getByText('as it was on 11 December 2023')).toBeVisible();
    await dialog.getByRole('button', { name: here.copyLink }).click();
    await expect(dialog.getByText(here.copied)).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(new URL(link).hash).toBe(new URL(path, 'http://map.example').hash);

    const other = await browser.newPage({ locale: 'km', ...(baseURL && { baseURL }) });
    await other.goto(new URL(link).pathname + new URL(link).hash);
    await expect(other.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
    await expect(other.getByRole('heading', { name: here.title })).toBeVisible();
    await expect(other.getByText('Map as of 11 December 2023').first()).toBeVisible();
    await mapIsReady(other);
    expect(other.url()).toContain(new URL(link).hash);
    await other.close();
  });

  test('shows a code that opens the link, and the frame as it will be', async ({ page }) => {
    const { share } = messagesIn('en');
    await openMap(page, '/en/stories/treaties/#map=7/12/106');
    await page.getByRole('button', { name: share.title }).click();
    const dialog = page.getByRole('dialog', { name: share.title });
    await dialog.getByText(share.code).click();
    const { data, width, height } = PNG.sync.read(
      await dialog.getByRole('img', { name: share.codeLabel }).screenshot(),
    );
    const link = await dialog.getByRole('textbox', { name: share.link }).inputValue();
    expect(jsQR(new Uint8ClampedArray(data), width, height)?.data).toBe(link);

    await dialog.getByText(share.embed, { exact: true }).click();
    await expect(dialog.getByLabel(share.embedCode)).toHaveValue(/\/en\/embed\/stories\/treaties\/#map=7\/12\/106"/);
    const frame = dialog.frameLocator('iframe');
    await expect(frame.getByRole('link', { name: share.backTitle })).toHaveAttribute(
      'href',
      `${BASE}/en/stories/treaties/#map=7/12/106`,
    );
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: share.title })).toBeFocused();
  });

  test('saves the map as a picture at twice its size, with a foot beneath', async ({ page }) => {
    const { share } = messagesIn('km');
    await openMap(page, '/km/places/moc-bai/');
    const map = await page.locator('.engine').boundingBox();
    await page.getByRole('button', { name: share.title }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: share.picture }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe('moc-bai-km.png');
    const { width, height, data } = PNG.sync.read(readFileSync(await file.path()));
    expect(width).toBe(Math.round((map?.width ?? 0) * 2));
    expect(height).toBeGreaterThan((map?.height ?? 0) * 2 + 100);
    // Not a blank: land, border and letters are of many colours.
    const colours = new Set(
      Array.from({ length: 4000 }, (_, index) => data.readUInt32BE(Math.floor((index / 4000) * (data.length / 4)) * 4)),
    );
    expect(colours.size).toBeGreaterThan(20);
  });
});

test.describe('in another site’s frame', () => {
  for (const language of LANGUAGES) {
    test(`a place stands with title, way back, attribution and disclaimer in ${language}`, async ({ page }) => {
      const { share, map } = messagesIn(language);
      await openMap(page, `/${language}/embed/places/moc-bai/`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.getByText(map.disclaimer)).toBeVisible();
      await expect(page.getByText(map.attribution)).toBeVisible();
      const back = page.getByRole('link', { name: share.backTitle });
      await expect(back).toHaveAttribute('href', new RegExp(`^${BASE}/${language}/places/moc-bai/`));
      await expect(back).toHaveAttribute('target', '_blank');
      // No other page of the site may stand in a frame.
      await expect(page.getByRole('link', { name: map.made })).toHaveAttribute('target', '_blank');
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`/${language}/places/moc-bai/$`),
      );
    });
  }

  test('the wheel scrolls the page round it and says how to zoom; the keyboard moves the map', async ({ page }) => {
    const { share } = messagesIn('en');
    await openMap(page, '/en/embed/#map=8/11.5/106');
    const before = page.url();
    await page.locator('.engine').hover();
    await page.mouse.wheel(0, -400);
    await expect(page.getByText(share.gesturesWindows)).toBeVisible();
    expect(page.url()).toBe(before);
    await page.locator('.engine canvas').focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).not.toHaveURL(before);
  });

  test('a click on a crossing stays in the frame, and the way back follows', async ({ page }) => {
    await openMap(page, '/en/embed/#map=10/11.0766/106.173');
    const box = await page.locator('.engine').boundingBox();
    if (!box) throw new Error('The map is not on the page');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await expect(page).toHaveURL('/en/embed/places/moc-bai/#map=10/11.0766/106.173');
    await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  });

  test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });

    test('it shows the drawn map and leads to the page', async ({ page }) => {
      await page.goto('/vi/embed/stories/demarcation/');
      await expect(page.locator('svg.drawn-map')).toBeVisible();
      await expect(page.getByRole('link', { name: messagesIn('vi').share.backTitle })).toBeVisible();
    });
  });

  test('it weighs less than the page it stands for', async ({ request }) => {
    // Unpacked: a server that compresses as it sends does not say how long that will be.
    const sizeOf = async (path: string): Promise<number> => (await (await request.get(path)).body()).byteLength;
    for (const path of ['', 'stories/treaties/', 'places/moc-bai/'])
      expect(await sizeOf(`/en/embed/${path}`)).toBeLessThan(await sizeOf(`/en/${path}`));
  });
});

test('a page names the description of its frame, which names the frame', async ({ page }) => {
  await page.goto('/km/places/moc-bai/');
  const href = await page.locator('link[type="application/json+oembed"]').getAttribute('href');
  const response = await page.request.get(new URL(href ?? '').pathname);
  expect(response.headers()['content-type']).toContain('application/json');
  expect(await response.json()).toMatchObject({
    version: '1.0',
    type: 'rich',
    html: expect.stringMatching(/^<iframe src="[^"]+\/km\/embed\/places\/moc-bai\/"/),
  });
});
