import { messagesIn, STORIES } from './content';
import { dragMap, expect, mapCentre, mapIsReady, openMap, test } from './fixtures';

const AT_MOC_BAI = '#map=10/11.0766/106.173';

test('a click on a crossing opens its panel and keeps the camera in the link', async ({ page }) => {
  await openMap(page, `/en/${AT_MOC_BAI}`);
  const { x, y } = await mapCentre(page);
  await page.mouse.click(x, y);
  await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  await expect(page).toHaveURL(`/en/places/moc-bai/${AT_MOC_BAI}`);
  await expect(page).toHaveTitle(/Mộc Bài – Bavet/);
});

test('what the pointer rests on is fetched before it is clicked', async ({ page }) => {
  await openMap(page, `/en/${AT_MOC_BAI}`);
  const { x, y } = await mapCentre(page);
  const fetched = page.waitForRequest(/\/places\/moc-bai\/__data\.json/);
  await page.mouse.move(x, y);
  await fetched;
});

test('a click on a province’s name opens the province of the date in view', async ({ page }) => {
  await openMap(page, '/en/#map=9/11.489/106.135&date=2020-11-24');
  const { x, y } = await mapCentre(page);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(/\/en\/places\/tay-ninh-province\/#map=9\/11\.489\/106\.135&date=2020-11-24$/);
  await expect(page.getByText('Within this extent until 30 June 2025')).toBeVisible();
});

test('Back and Forward restore panel and camera', async ({ page }) => {
  await openMap(page, `/en/${AT_MOC_BAI}`);
  const { x, y } = await mapCentre(page);
  await page.mouse.click(x, y);
  await expect(page).toHaveURL(`/en/places/moc-bai/${AT_MOC_BAI}`);
  await page.getByRole('link', { name: 'Svay Rieng', exact: true }).click();
  await expect(page).toHaveURL('/en/places/svay-rieng-province/');

  await page.goBack();
  await expect(page).toHaveURL(`/en/places/moc-bai/${AT_MOC_BAI}`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mộc Bài – Bavet' })).toBeVisible();
  await page.goBack();
  await expect(page).toHaveURL(`/en/${AT_MOC_BAI}`);
  await expect(page.getByRole('heading', { level: 1, name: 'One border, told from two talks' })).toBeVisible();
  await page.goForward();
  await expect(page).toHaveURL(`/en/places/moc-bai/${AT_MOC_BAI}`);
  // The camera came back too: the crossing lies in the middle again, and a click there stays on it.
  await expect
    .poll(async () => {
      await page.mouse.click(x, y);
      return page.url();
    })
    .toContain(`/en/places/moc-bai/${AT_MOC_BAI}`);
});

test('moving the map rewrites the address and adds no step to the history', async ({ page }) => {
  await openMap(page, `/en/${AT_MOC_BAI}`);
  const before = await page.evaluate(() => history.length);
  await dragMap(page, 160, 40);
  await expect(page).not.toHaveURL(new RegExp(`${AT_MOC_BAI}$`));
  await expect(page).toHaveURL(/#map=10\/11\.\d+\/10[56]\.\d+$/);
  expect(await page.evaluate(() => history.length)).toBe(before);
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('a moved map comes back after a reload', async ({ page }) => {
    await openMap(page, '/en/stories/treaties/');
    await dragMap(page, 120, 30);
    await expect(page).toHaveURL(/\/en\/stories\/treaties\/#map=/);
    await expect(page.locator('.map.is-ready')).toBeVisible();
    // The glide after the drag has ended once the address rests.
    let last = '';
    await expect
      .poll(
        () => {
          const rests = page.url() === last;
          last = page.url();
          return rests;
        },
        { intervals: [600] },
      )
      .toBe(true);
    await page.reload();
    await mapIsReady(page);
    expect(page.url()).toBe(last);
  });
});

test('a story frames its own part of the border, on the map of today', async ({ page }) => {
  const story = STORIES.find(({ slug }) => slug === 'connectivity');
  await openMap(page, '/en/stories/connectivity/');
  await expect(page.getByText('Map as of today')).toBeVisible();
  // The camera stands in the address once the reader moves the map.
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/#map=/);
  const [, lat = NaN, lng = NaN] = (/#map=(.*)$/.exec(page.url())?.[1] ?? '').split('/').map(Number);
  const [west = NaN, south = NaN, east = NaN, north = NaN] = story?.bbox ?? [];
  expect(lat).toBeGreaterThan(south);
  expect(lat).toBeLessThan(north);
  expect(lng).toBeGreaterThan(west);
  expect(lng).toBeLessThan(east);
});

test('a story that is at home in both capitals shows both, however wide the window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await openMap(page, '/en/stories/investment/');
  // The camera stands in the address once the reader moves the map.
  await page.locator('.engine canvas').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/#map=/);
  const [zoom = NaN, lat = NaN] = (/#map=(.*)$/.exec(page.url())?.[1] ?? '').split('/').map(Number);
  expect(lat).toBeGreaterThan(14.5);
  expect(lat).toBeLessThan(17);
  expect(zoom).toBeLessThan(5.5);
});

test('the buttons zoom, and lead back to the whole border', async ({ page }) => {
  await openMap(page, `/en/${AT_MOC_BAI}`);
  await page.getByRole('button', { name: 'Zoom in' }).click();
  await expect(page).toHaveURL(/#map=11\//);
  await page.getByRole('button', { name: 'Show the whole border' }).click();
  await expect(page).toHaveURL(/#map=[56]\.\d+\/12\.\d+\/10[56]\.\d+$/);
});

test('the marks of the engine stand in the order of what they mark', async ({ page }) => {
  await openMap(page, '/en/');
  const marks = await page.evaluate(() =>
    performance
      .getEntriesByType('mark')
      .filter(({ name }) => name.startsWith('map:'))
      .map(({ name }) => name),
  );
  expect(marks).toEqual(['map:start', 'map:idle']);
});

test('what the legend switches off stays off after a reload, and can be switched on again', async ({ page }) => {
  const { legend } = messagesIn('en');
  await openMap(page, '/en/');
  await page.getByRole('checkbox', { name: legend.province }).uncheck();
  await expect(page).toHaveURL('/en/#layers=crossings,markers,towns,airports,projects,water');
  await page.reload();
  await mapIsReady(page);
  const provinces = page.getByRole('checkbox', { name: legend.province });
  await expect(provinces).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: legend.water })).toBeChecked();
  await provinces.check();
  await expect(page).toHaveURL('/en/');
});

test('disclaimer and attribution are always in sight', async ({ page }) => {
  for (const [language, path] of [
    ['en', ''],
    ['vi', 'places/moc-bai/'],
    ['km', 'about/'],
  ] as const) {
    await page.goto(`/${language}/${path}`);
    const footer = page.locator('.map .footer');
    await expect(footer).toBeInViewport({ ratio: 1 });
    await expect(footer).toContainText(messagesIn(language).map.disclaimer);
    await expect(footer).toContainText(messagesIn(language).map.attribution);
  }
});
