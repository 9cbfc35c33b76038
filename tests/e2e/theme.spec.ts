import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/language';
import { DARK, LIGHT } from '../../src/lib/map/palette';
import { messagesIn } from './content';
import { expect, test } from './fixtures';

test.use({ engine: false });

const themeSwitch = (page: Page, language: Language) =>
  page.getByRole('button', { name: messagesIn(language).site.dark });

/** A colour of the palette as a browser writes it. */
const written = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Has every page remember the colour of its ground before any module of it has run. */
async function watchFirstPaint(page: Page): Promise<void> {
  await page.addInitScript(() =>
    document.addEventListener('readystatechange', () => {
      if (document.readyState === 'interactive') performance.mark(getComputedStyle(document.body).backgroundColor);
    }),
  );
}

async function expectFromTheStart(page: Page, paper: string): Promise<void> {
  const marks = await page.evaluate(() => performance.getEntriesByType('mark').map(({ name }) => name));
  expect(marks).toContain(written(paper));
  await expect(page.locator('body')).toHaveCSS('background-color', written(paper));
}

for (const [scheme, paper, other] of [
  ['light', LIGHT.paper, DARK.paper],
  ['dark', DARK.paper, LIGHT.paper],
] as const) {
  test.describe(`where the system is ${scheme}`, () => {
    test.use({ colorScheme: scheme });

    test('its colours are there from the start', async ({ page }) => {
      await watchFirstPaint(page);
      await page.goto('/vi/');
      await expectFromTheStart(page, paper);
      await expect(themeSwitch(page, 'vi')).toHaveAttribute('aria-pressed', String(scheme === 'dark'));
    });

    test('those that are chosen are there from the start, after a reload and in another language', async ({ page }) => {
      await watchFirstPaint(page);
      await page.goto('/en/stories/demarcation/');
      await themeSwitch(page, 'en').click();
      await expect(page.locator('body')).toHaveCSS('background-color', written(other));
      await page.reload();
      await expectFromTheStart(page, other);
      await page.getByRole('link', { name: 'ខ្មែរ' }).click();
      await expect(page).toHaveURL('/km/stories/demarcation/');
      await expectFromTheStart(page, other);
      await expect(themeSwitch(page, 'km')).toHaveAttribute('aria-pressed', String(scheme !== 'dark'));
    });
  });
}

/** Whatever can be pressed and shows no edge: neither a border nor, as a link does, a line under its text. */
function edgeless(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, select, input, summary')]
      .filter((control) => control.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((control) => {
        const { borderBottomStyle, borderBottomColor, textDecorationLine } = getComputedStyle(control);
        const hasBorder = borderBottomStyle !== 'none' && borderBottomColor !== 'rgba(0, 0, 0, 0)';
        return !hasBorder && textDecorationLine !== 'underline' && !control.matches('summary, [type=checkbox]');
      })
      .map(({ outerHTML }) => outerHTML),
  );
}

async function expectFocusRing(page: Page): Promise<void> {
  for (let step = 0; step < 6; step += 1) {
    await page.keyboard.press('Tab');
    const ring = await page.evaluate(() => {
      const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
      return { outlineStyle, isWide: Number.parseFloat(outlineWidth) >= 2 };
    });
    expect(ring).toEqual({ outlineStyle: 'solid', isWide: true });
  }
}

for (const [what, options] of [
  ['the system forces its colours', { forcedColors: 'active' }],
  ['the system forces its colours, which are dark', { forcedColors: 'active', colorScheme: 'dark' }],
  ['more contrast is wished for', { contrast: 'more' }],
] as const) {
  test.describe(`where ${what}`, () => {
    test.use({ contextOptions: options, viewport: { width: 390, height: 844 } });

    test('text, map and controls are there, each control with its edge and the focus with its ring', async ({
      page,
    }) => {
      for (const path of ['', 'stories/border-trade/', 'places/', 'timeline/']) {
        await page.goto(`/en/${path}`);
        await expect(page.locator('html.alive')).toBeVisible();
        await expect(page.locator('main h1')).toBeVisible();
        await expect(page.locator('svg.drawn-map .border-line').first()).toBeVisible();
        if ('forcedColors' in options) expect(await edgeless(page), path).toEqual([]);
      }
      await expectFocusRing(page);
    });
  });
}

test.describe('where the system forces its colours', () => {
  test.use({ contextOptions: { forcedColors: 'active' } });

  test('what is chosen looks other than what is not', async ({ page }) => {
    await page.goto('/en/');
    const looks = (selector: string, property: 'backgroundColor' | 'borderBottomColor') =>
      page
        .locator(selector)
        .evaluateAll((all, name) => new Set(all.map((element) => getComputedStyle(element)[name])).size, property);
    await expect(page.locator('html.alive')).toBeVisible();
    expect(await looks('.tag label', 'backgroundColor')).toBe(2);
    expect(await looks('a[hreflang]', 'borderBottomColor')).toBe(2);
    await page.goto('/en/stories/travel/');
    expect(await looks('.key-claim, .key-fact', 'backgroundColor')).toBe(2);
  });
});
