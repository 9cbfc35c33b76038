import type { Page } from '@playwright/test';
import { expect, mapCentre, openMap, test } from './fixtures';

const ON_TALKS = '2023-12-11';

const stop = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });

/** The names of the provinces on the Vietnamese side of a crossing's panel, in order. */
const provincesOf = (page: Page) => page.getByRole('region', { name: 'Viet Nam', exact: true }).getByRole('link');

test.describe('on the map', () => {
  /** What stands on the map is asked as a reader asks: by a click on its name, in the middle. */
  async function opened(page: Page, at: string): Promise<void> {
    const { x, y } = await mapCentre(page);
    await expect
      .poll(async () => {
        await page.mouse.click(x, y);
        return page.url();
      })
      .toContain(`/en/places/${at}/`);
  }

  /** Follows a link to another part of the map without loading the page anew. */
  async function look(page: Page, hash: string): Promise<void> {
    await page.evaluate((to) => location.assign(to), hash);
  }

  /** Each with where its name stands on the map, and the same of the province that took its place. */
  const FORMER = [
    ['Long An', 'long-an-province', '10.6842/105.9902', ['tay-ninh-province-2025', '11.489/106.1348']],
    ['Kien Giang', 'kien-giang-province', '9.7199/105.1163', ['an-giang-province-2025', '10.4528/105.1285']],
    ['Binh Phuoc', 'binh-phuoc-province', '11.7558/106.9582', ['dong-nai-province-2025', '11.7515/106.9658']],
    ['Dak Nong', 'dak-nong-province', '12.1767/107.7326', ['lam-dong-province-2025', '11.6447/108.0088']],
    ['Kon Tum', 'kon-tum-province', '14.6442/107.9156', ['quang-ngai-province-2025', '14.6404/107.9131']],
  ] as const;

  test('the provinces of the talks of 2023 are there on that day', async ({ page }) => {
    await openMap(page, `/en/#map=11/${FORMER[0][2]}&date=${ON_TALKS}`);
    for (const [name, id, where] of FORMER) {
      await look(page, `#map=11/${where}&date=${ON_TALKS}`);
      await opened(page, id);
      await expect(page.getByRole('heading', { level: 1, name, exact: true })).toBeVisible();
      expect(page.url()).toContain(`date=${ON_TALKS}`);
    }
  });

  test('and today those that took their place', async ({ page }) => {
    await openMap(page, `/en/#map=11/${FORMER[0][3][1]}`);
    for (const [, , , [since, where]] of FORMER) {
      await look(page, `#map=11/${where}`);
      await opened(page, since);
      await expect(page.getByText('Map as of today')).toBeVisible();
    }
  });

  test('a stop that is chosen changes them where they are', async ({ page }) => {
    await openMap(page, '/en/#map=11/10.6842/105.9902');
    await stop(page, 'Talks of 24 November 2020').check();
    await expect(page).toHaveURL('/en/#map=11/10.6842/105.9902&date=2020-11-24');
    await opened(page, 'long-an-province');
    await stop(page, 'Map as of today').check();
    await expect(page.getByText('this was no longer as described here')).toBeVisible();
  });
});

test.describe('in the panel', () => {
  test.use({ engine: false });

  test('the talks of both reports and today can be chosen, and the address says which', async ({ page }) => {
    await page.goto('/en/#layers=crossings');
    await expect(page.getByRole('group', { name: /^Date in view/ }).getByRole('radio')).toHaveCount(3);
    await expect(stop(page, 'Map as of today')).toBeChecked();
    await stop(page, 'Talks of 24 November 2020').check();
    await expect(page).toHaveURL('/en/#date=2020-11-24&layers=crossings');
    await expect(page.getByText('Map as of 24 November 2020')).toBeVisible();
    await stop(page, 'Talks of 11 December 2023').check();
    await expect(page).toHaveURL('/en/#date=2023-12-11&layers=crossings');
    await stop(page, 'Map as of today').check();
    await expect(page).toHaveURL('/en/#layers=crossings');
    await expect(page.getByText('Map as of today')).toBeVisible();
  });

  test('the stops are chosen by keyboard', async ({ page }) => {
    await page.goto('/en/#date=2020-11-24');
    await stop(page, 'Talks of 24 November 2020').focus();
    await page.keyboard.press('ArrowRight');
    await expect(stop(page, 'Talks of 11 December 2023')).toBeFocused();
    await expect(page).toHaveURL('/en/#date=2023-12-11');
  });

  test('a day between the stops is shown as it is', async ({ page }) => {
    await page.goto('/en/#date=2025-06-30');
    await expect(page.getByText('Map as of 30 June 2025')).toBeVisible();
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });

  for (const [id, today, then] of [
    ['binh-hiep', 'Tay Ninh (since 1 July 2025)', 'Long An (until 30 June 2025)'],
    ['moc-bai', 'Tay Ninh (since 1 July 2025)', 'Tay Ninh (until 30 June 2025)'],
  ] as const) {
    test(`${id} names the province of the date in view first`, async ({ page }) => {
      await page.goto(`/en/places/${id}/`);
      await expect(provincesOf(page)).toHaveText([today, then]);
      await stop(page, 'Talks of 11 December 2023').check();
      await expect(page).toHaveURL(`/en/places/${id}/#date=2023-12-11`);
      await expect(provincesOf(page)).toHaveText([then, today]);
      await stop(page, 'Map as of today').check();
      await expect(provincesOf(page)).toHaveText([today, then]);
    });
  }

  test('a crossing is called by its class on the date in view', async ({ page }) => {
    await page.goto('/en/places/le-thanh/#date=2007-02-28');
    await expect(page.locator('main .kicker')).toHaveText('Main (bilateral) crossing');
    await page.goto('/en/places/le-thanh/#date=2007-03-01');
    await expect(page.locator('main .kicker')).toHaveText('International crossing');
  });

  test('a province that was joined to another says so on a later date, and leads to its last day', async ({ page }) => {
    await page.goto('/en/places/long-an-province/#date=2025-07-01');
    await expect(
      page.getByText('On 1 July 2025, the date in view, this was no longer as described here.'),
    ).toBeVisible();
    await page.getByRole('main').getByRole('button', { name: 'Map as of 30 June 2025' }).click();
    await expect(page).toHaveURL('/en/places/long-an-province/#date=2025-06-30');
    await expect(page.getByText('this was no longer as described here')).toBeHidden();
  });

  test('a former province shows its last day where the link names no date', async ({ page }) => {
    await page.goto('/en/places/long-an-province/');
    await expect(page.getByText('Map as of 30 June 2025')).toBeVisible();
    await expect(page.getByText('the date in view')).toHaveCount(0);
  });

  test('a new province says so on a date before it, and leads to today', async ({ page }) => {
    await page.goto('/en/places/tay-ninh-province-2025/#date=2025-06-30');
    await expect(
      page.getByText('On 30 June 2025, the date in view, this was not yet as described here.'),
    ).toBeVisible();
    await page.getByRole('button', { name: 'Show it as of today' }).click();
    await expect(page).toHaveURL('/en/places/tay-ninh-province-2025/');
    await expect(page.getByText('this was not yet as described here')).toBeHidden();
    await expect(page.getByText('Map as of today')).toBeVisible();
  });

  test('Techo airport was not there before 9 September 2025', async ({ page }) => {
    await page.goto('/en/places/kti/#date=2025-09-08');
    await expect(
      page.getByText('On 8 September 2025, the date in view, this was not yet as described here.'),
    ).toBeVisible();
    await page.goto('/en/places/kti/#date=2025-09-09');
    await expect(page.getByText('this was not yet as described here')).toHaveCount(0);
    await expect(page.getByRole('main').getByText('Map as of 9 September 2025')).toBeVisible();
  });

  test('a story shows the map of today, whatever day its talks were', async ({ page }) => {
    await page.goto('/en/stories/treaties/');
    await expect(stop(page, 'Map as of today')).toBeChecked();
  });
});
