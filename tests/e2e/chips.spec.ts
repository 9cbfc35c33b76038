import type { Page } from '@playwright/test';
import { messagesIn } from './content';
import { expect, LANGUAGES, test } from './fixtures';

const STORY = '/en/stories/demarcation/';

const note = (page: Page) => page.locator('[popover][role=dialog]');
const chip = (page: Page) => page.locator('article .text a.chip-claim').first();

async function openStory(page: Page): Promise<void> {
  await page.goto(STORY);
  await expect(page.locator('html.alive')).toBeVisible();
}

// With the engine on its way, a link of the page is followed without loading a page: a chip is not.
test.describe('while the moving map loads', () => {
  test('a chip opens a note and the page stays', async ({ page }) => {
    await openStory(page);
    await chip(page).click();
    await expect(note(page)).toBeVisible();
    await expect(page).toHaveURL(STORY);
  });
});

test.describe('a source chip', () => {
  test.use({ engine: false });

  for (const language of LANGUAGES) {
    const { source } = messagesIn(language);

    test(`opens what stands behind it, in ${language}`, async ({ page }) => {
      await page.goto(`/${language}/stories/demarcation/`);
      await expect(page.locator('html.alive')).toBeVisible();
      await chip(page).click();
      await expect(note(page)).toBeVisible();
      await expect(note(page)).toBeFocused();
      // The note is named by what the chip is called, and quotes the report in its own language.
      await expect(note(page)).toHaveAccessibleName((await chip(page).getAttribute('aria-label')) ?? '');
      await expect(note(page).locator('q[lang=vi]')).not.toBeEmpty();
      await expect(note(page).getByRole('link', { name: source.all })).toHaveAttribute(
        'href',
        new RegExp(`/${language}/sources/#claim-2[03]-\\d\\d$`),
      );
    });
  }

  test('of background opens its sources and how sure they are', async ({ page }) => {
    await openStory(page);
    await page.locator('article .text a.chip-fact').first().click();
    await expect(note(page).getByText(/^Certainty: /)).toBeVisible();
    await expect(note(page).locator('a[rel~=external]').first()).toHaveAttribute('href', /^https?:/);
  });

  test('is opened and left by keyboard, and Escape gives it the focus back', async ({ page }) => {
    await openStory(page);
    await chip(page).focus();
    await page.keyboard.press('Enter');
    await expect(note(page)).toBeFocused();
    await expect(page).toHaveURL(STORY);
    await page.keyboard.press('Escape');
    await expect(note(page)).toBeHidden();
    await expect(chip(page)).toBeFocused();
  });

  test('keeps its note within the window', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 600 });
    await openStory(page);
    for (const each of await page.locator('article .text a.chip').all()) {
      await each.click();
      await expect(note(page)).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(note(page)).toBeHidden();
    }
  });

  test('has its note closed by the button in it and by a click elsewhere', async ({ page }) => {
    await openStory(page);
    await chip(page).click();
    await note(page).getByRole('button', { name: 'Close' }).click();
    await expect(note(page)).toBeHidden();
    await expect(chip(page)).toBeFocused();
    await chip(page).click();
    await expect(note(page)).toBeVisible();
    await page.locator('main h1').click();
    await expect(note(page)).toBeHidden();
  });

  test('leads on to the entry among all sources', async ({ page }) => {
    await openStory(page);
    await chip(page).click();
    await note(page).getByRole('link', { name: 'This entry among all sources' }).click();
    await expect(page).toHaveURL(/\/en\/sources\/#claim-2[03]-\d\d$/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  for (const [how, click] of [
    ['the Control key', { modifiers: ['Control'] }],
    ['the middle button', { button: 'middle' }],
  ] as const) {
    test(`opens the sources in a tab of their own with ${how}`, async ({ page, context }) => {
      await openStory(page);
      const opened = context.waitForEvent('page');
      await chip(page).click({ ...click, modifiers: 'modifiers' in click ? [...click.modifiers] : [] });
      await expect(await opened).toHaveURL(/\/en\/sources\/#claim-2[03]-\d\d$/);
      await expect(page).toHaveURL(STORY);
      await expect(note(page)).toBeHidden();
    });
  }
});

test.describe('when the notes do not arrive', () => {
  test.use({ engine: false, expectedMessages: [/Failed to load resource/] });

  test('a chip leads to the sources', async ({ page }) => {
    await page.route('**/references.json', (route) => route.abort());
    await openStory(page);
    await chip(page).click();
    await expect(page).toHaveURL(/\/en\/sources\/#claim-2[03]-\d\d$/);
    await expect(page.locator(':target')).toBeInViewport();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a chip of the text, of a chart or of one side’s account is a link to the sources', async ({ page }) => {
    for (const part of ['.text p a.chip', '.text figure a.chip', 'section.row a.chip']) {
      await page.goto('/en/stories/travel/');
      await page.locator(`article ${part}`).first().click();
      await expect(page).toHaveURL(/\/en\/sources\/#(claim|fact)-/);
      await expect(page.locator(':target')).toBeInViewport();
    }
  });
});
