import type { Page } from '@playwright/test';
import { EVENTS, messagesIn, plain } from './content';
import { expect, LANGUAGES, test } from './fixtures';

test.use({ engine: false });

const { timeline } = messagesIn('en');

/** The ids of the events that are listed, in order. */
const listed = (page: Page): Promise<string[]> =>
  page.locator('article > ol > li').evaluateAll((all) => all.map(({ id }) => id));

const idsOf = (events: typeof EVENTS): string[] => events.map(({ id }) => id);

const all = EVENTS.length;
const ofTalks = EVENTS.filter(({ topic }) => topic === 'talks');
const ofTalksInCambodia = ofTalks.filter(({ sources }) => sources.some(({ country }) => country === 'KH'));

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of LANGUAGES) {
    test(`every event stands in ${language}, with who says so`, async ({ page }) => {
      await page.goto(`/${language}/timeline/`);
      const rows = await page.locator('article > ol > li').allTextContents();
      expect(rows).toHaveLength(EVENTS.length);
      for (const [at, { title, sources }] of EVENTS.entries()) {
        const row = plain(rows[at] ?? '');
        expect(row).toContain(plain(title[language]));
        for (const { publisher } of sources) expect(row).toContain(plain(publisher));
      }
      await expect(page.getByRole('combobox')).toHaveCount(0);
    });
  }
});

test('the events of forty years stand on one page, the oldest first', async ({ page }) => {
  await page.goto('/en/timeline/');
  expect(await listed(page)).toEqual(idsOf(EVENTS));
  await expect(page.getByText(`${all} of ${all} events`)).toBeVisible();
});

test('topic and side narrow the list, and the count is announced', async ({ page }) => {
  await page.goto('/en/timeline/');
  const count = page.getByRole('form', { name: timeline.filter }).getByRole('status');
  await page.getByLabel(timeline.topic).selectOption({ label: timeline.topics.talks });
  await expect(count).toHaveText(`${ofTalks.length} of ${all} events`);
  expect(await listed(page)).toEqual(idsOf(ofTalks));

  await page.getByLabel(timeline.side).selectOption({ label: 'Cambodia' });
  await expect(count).toHaveText(`${ofTalksInCambodia.length} of ${all} events`);
  expect(await listed(page)).toEqual(idsOf(ofTalksInCambodia));
  expect(ofTalksInCambodia.length).toBeGreaterThan(0);
  expect(ofTalksInCambodia.length).toBeLessThan(ofTalks.length);
  // What the chart says of the years is said of the events that are left.
  const years = ofTalksInCambodia.filter(({ date }) => date.startsWith('2023')).length;
  await expect(page.getByRole('img', { name: new RegExp(`^${timeline.years}\\..*2023: ${years}(;|$)`) })).toBeVisible();

  await page.getByLabel(timeline.topic).selectOption({ label: timeline.any });
  await page.getByLabel(timeline.side).selectOption({ label: timeline.any });
  expect(await listed(page)).toEqual(idsOf(EVENTS));
});

test('a filter that leaves nothing says so and can be taken away', async ({ page }) => {
  await page.goto('/en/timeline/');
  await page.getByLabel(timeline.topic).selectOption({ label: timeline.topics.history });
  await page.getByLabel(timeline.side).selectOption({ label: 'Cambodia' });
  await expect(page.getByText(timeline.none)).toBeVisible();
  expect(await listed(page)).toEqual([]);
  await page.getByRole('button', { name: timeline.reset }).click();
  await expect(page.getByText(`${all} of ${all} events`)).toBeVisible();
  await expect(page.getByLabel(timeline.topic)).toHaveValue('');
});

test('a link to an event shows it', async ({ page }) => {
  await page.goto('/en/timeline/#moc-bai-bavet-opens-to-vehicles-2006');
  const event = page.locator('#moc-bai-bavet-opens-to-vehicles-2006');
  await expect(event).toBeInViewport();
  await expect(event).toContainText('30 September 2006');

  // The date of an event is the link to it.
  const date = event.locator('a.date');
  await expect(date).toHaveAttribute('href', '#moc-bai-bavet-opens-to-vehicles-2006');
  await page.locator('a.date').first().click();
  await expect(page).toHaveURL(`/en/timeline/#${EVENTS[0]?.id}`);
  await expect(page.locator('article > ol > li').first()).toBeInViewport();
});

test('a story’s date leads to the same event on the timeline', async ({ page }) => {
  await page.goto('/en/stories/demarcation/');
  const [event] = EVENTS.filter(({ stories }) => stories.includes('demarcation'));
  await page.getByRole('link', { name: `Sources: ${event?.title.en}` }).click();
  await expect(page).toHaveURL(`/en/timeline/#${event?.id}`);
  await expect(page.locator(`#${event?.id}`)).toBeInViewport();
});

test('an event opens its place as it was on the day', async ({ page }) => {
  await page.goto('/en/timeline/#moc-bai-bavet-opens-to-vehicles-2006');
  const event = page.locator('#moc-bai-bavet-opens-to-vehicles-2006');
  await event.getByRole('link', { name: 'Mộc Bài – Bavet' }).click();
  await expect(page).toHaveURL('/en/places/moc-bai/#date=2006-09-30');
  await expect(page.getByRole('status').filter({ hasText: 'Map as of 30 September 2006' }).first()).toBeVisible();
});
