import type { Page } from '@playwright/test';
import { LINE, messagesIn, plain, STOPS } from './content';
import { BASE, expect, mapCentre, openMap, test, withoutWebGl2 } from './fixtures';

const { here, strip: messages } = messagesIn('en');

const strip = (page: Page) => page.getByRole('region', { name: messages.title, exact: true });
const panelOf = (page: Page) => page.getByRole('region', { name: here.title, exact: true });

/** Where the link's camera stands: how far along the line, and metres off it. */
function cameraOf(page: Page): { fraction: number; metres: number } {
  const [, lat = NaN, lng = NaN] = (/#map=([^&]*)/.exec(page.url())?.[1] ?? '').split('/').map(Number);
  return LINE.locate([lng, lat]);
}

/** The middle of what the strip's window shows, from the Gulf (0) to the tripoint (1), as it is drawn. */
async function windowMiddle(page: Page): Promise<number> {
  const read = async (selector: string, ...names: string[]): Promise<number[]> => {
    const shape = strip(page).locator(selector);
    return await shape.evaluate((element, all) => all.map((name) => Number(element.getAttribute(name))), names);
  };
  const [start = NaN, end = NaN] = await read('line.axis', 'x1', 'x2');
  const [x = NaN, width = NaN] = await read('rect.window', 'x', 'width');
  return (x + width / 2 - start) / (end - start);
}

const controls = (page: Page) => ({
  ride: strip(page).getByRole('button', { name: messages.ride, exact: true }),
  pause: strip(page).getByRole('button', { name: messages.pause, exact: true }),
});

/** How often the strip's window has moved since. */
async function watchWindow(page: Page): Promise<() => Promise<number>> {
  const changes = await strip(page)
    .locator('rect.window')
    .evaluateHandle((shape) => {
      const seen = new Set<string | null>();
      new MutationObserver(() => seen.add(shape.getAttribute('x'))).observe(shape, { attributeFilter: ['x'] });
      return seen;
    });
  return async () => await changes.evaluate((seen) => seen.size);
}

/** What the panel of a pin says, line by line. */
const factsOf = async (page: Page): Promise<string[]> =>
  (await panelOf(page).locator('dl > div, li').allTextContents()).map(plain);

test.describe('by keyboard', () => {
  test.use({ engine: false });

  test('the border is travelled from end to end, each stop once and in order', async ({ page }) => {
    await page.goto('/en/');
    const links = strip(page).locator('a.stop');
    const drawn = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    expect(drawn).toEqual(STOPS.map(({ id }) => `${BASE}/en/places/${id}/`));
    const names = await links.evaluateAll((all) => all.map((link) => link.getAttribute('aria-label') ?? '?'));

    const slider = strip(page).getByRole('slider', { name: messages.slider });
    await slider.focus();
    await page.keyboard.press('Home');
    const said: string[] = [];
    for (let number = 1; number <= names.length; number += 1) {
      await expect(slider).toHaveAttribute('aria-valuenow', String(number));
      said.push((await slider.getAttribute('aria-valuetext')) ?? '');
      await page.keyboard.press('ArrowRight');
    }
    // Beyond the last there is nothing.
    await expect(slider).toHaveAttribute('aria-valuenow', String(names.length));
    said.forEach((text, index) => expect(text.startsWith(`${names[index]}, `), text).toBe(true));
    said.slice(0, -1).forEach((text, index) => expect(text).toContain(`next: ${names[index + 1]?.split(', ')[0]}`));
    expect(said.at(-1)).toContain(messages.last);

    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/en/places/tripoint/');
  });
});

test.describe('with motion', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } });

  test('the map follows the strip’s window, and rides the border only when asked, until any key', async ({ page }) => {
    await openMap(page, '/en/#map=9/11.0766/106.173');
    const box = await strip(page).locator('rect.window').boundingBox();
    if (!box) throw new Error('The strip has no window');
    const before = await windowMiddle(page);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 + 60, box.y + 20, { steps: 4 });
    await page.mouse.move(box.x + box.width / 2 + 120, box.y + 20, { steps: 4 });
    const middle = await windowMiddle(page);
    expect(LINE.metresBetween(before, middle)).toBeGreaterThan(100_000);
    await expect
      .poll(() => cameraOf(page).metres + LINE.metresBetween(cameraOf(page).fraction, middle))
      .toBeLessThan(1000);
    await page.mouse.up();

    const { ride, pause } = controls(page);
    await expect(pause).toBeHidden();
    const link = page.url();
    const next = STOPS.find(({ kind, fraction }) => kind === 'crossing' && fraction > middle);
    await ride.click();
    await expect(strip(page).getByRole('status')).toContainText(next?.id === 'xa-mat' ? 'Xa Mát' : 'another crossing');
    expect(page.url()).toBe(link);
    // The focus is still on the button that began it.
    await page.keyboard.press('ArrowDown');
    await expect(ride).toBeVisible();
    await expect.poll(() => cameraOf(page).fraction).toBeGreaterThan((next?.fraction ?? 1) - 0.0001);
    expect(cameraOf(page).metres).toBeLessThan(50);
  });
});

test.describe('with less motion', () => {
  test('a ride goes from crossing to crossing, without the way between', async ({ page }) => {
    await openMap(page, '/en/#map=10/11.0766/106.173');
    const middle = await windowMiddle(page);
    const next = STOPS.find(({ kind, fraction }) => kind === 'crossing' && fraction > middle);
    const shown = await watchWindow(page);
    await controls(page).ride.click();
    await expect(strip(page).getByRole('status')).not.toHaveText('');
    await page.keyboard.press('Escape');
    await expect(controls(page).ride).toBeVisible();
    const { fraction, metres } = cameraOf(page);
    expect(metres + LINE.metresBetween(fraction, next?.fraction ?? 1)).toBeLessThan(100);
    // To where it begins, and to the crossing.
    expect(await shown()).toBeLessThanOrEqual(2);
  });
});

test('the ground says what is there: by a click, by its link in a fresh page, and by Enter', async ({
  page,
  context,
}) => {
  await openMap(page, '/en/#map=11/11.2/106.3');
  const { x, y } = await mapCentre(page);
  // A double click zooms, and asks nothing.
  await page.mouse.dblclick(x, y);
  await expect(page).toHaveURL(/#map=12\//);
  await expect(panelOf(page)).toBeHidden();

  const before = page.url();
  await page.mouse.click(x + 60, y);
  await expect(panelOf(page).getByRole('link', { name: 'Tay Ninh', exact: true })).toBeVisible();
  await expect(panelOf(page).getByText(here.utm)).toBeVisible();
  const [lat = NaN, lng = NaN] = (/#map=12\/.*&pin=(.*)$/.exec(page.url())?.[1] ?? '').split(',').map(Number);
  expect(lat).toBeCloseTo(11.2, 2);
  // Where the pointer was: at this zoom a degree has 5,825 pixels.
  expect(lng).toBeCloseTo(106.3 + 60 / 5825, 2);
  const facts = await factsOf(page);
  expect(facts).toContain(`To the border about ${Math.round(LINE.locate([lng, lat]).metres / 1000)} km`);
  const friend = await context.newPage();
  await withoutWebGl2(friend);
  await friend.goto(page.url());
  await expect.poll(() => factsOf(friend)).toEqual(facts);
  await friend.close();

  await page.goBack();
  await expect(panelOf(page)).toBeHidden();
  await expect(page).toHaveURL(before);

  const canvas = page.locator('.engine canvas');
  await canvas.focus();
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeFocused();
  const [, atLat, atLng] = /#map=12\/([\d.]+)\/([\d.]+)&pin=/.exec(page.url()) ?? [];
  await expect(panelOf(page)).toContainText(`${Number(atLat).toFixed(3)}`);
  await expect(panelOf(page)).toContainText(`${Number(atLng).toFixed(3)}`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(panelOf(page)).toBeHidden();
  await expect(canvas).toBeFocused();
});

test.describe('far from the border', () => {
  test.use({ geolocation: { latitude: 16.06778, longitude: 108.22083 }, permissions: ['geolocation'] });

  test('where the reader stands is told on request, stays in the page, and may be refused', async ({
    page,
    context,
  }) => {
    await openMap(page, '/en/');
    const ask = page.getByRole('button', { name: here.self, exact: true });
    const panel = page.getByRole('region', { name: here.selfTitle, exact: true });
    await expect(panel).toBeHidden();
    await ask.click();
    await expect(panel).toContainText('The nearest point of the border is about 169 km from you.');
    await expect(panel).toContainText(here.selfPrivate);
    await expect(page).toHaveURL('/en/');
    await panel.getByRole('button', { name: here.selfGo }).click();
    await expect.poll(() => page.url().includes('#map=11/') && cameraOf(page).fraction).toBeGreaterThan(0.999);
    const kept = await page.evaluate(() => JSON.stringify([location.href, localStorage, sessionStorage]));
    expect(kept).not.toMatch(/16\.06|108\.22/);

    await panel.getByRole('button', { name: here.selfClose }).click();
    await expect(panel).toBeHidden();
    await context.clearPermissions();
    await ask.click();
    await expect(page.getByRole('status').filter({ hasText: here.selfRefused })).toBeVisible();
    await expect(panel).toBeHidden();
  });
});
