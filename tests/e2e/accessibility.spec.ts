import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Language } from '../../src/lib/domain/language';
import { BASE, expect, LANGUAGES, openMap, test } from './fixtures';

/** Of what repeats, as hundreds of sources do, only the first few are looked at: the rest has the same markup. */
const REPEATED = 'main :is(li, tr, details, section):nth-of-type(n + 7)';

interface Scope {
  readonly part?: string;
  readonly rules?: string[];
}

/** What axe finds wrong, with the markup it found it in; in the whole page and by all rules, unless told otherwise. */
async function violations(page: Page, { part = 'html', rules }: Scope = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).include(part).exclude(REPEATED);
  const { violations: found } = await (rules ? axe.withRules(rules) : axe).analyze();
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

async function openNote(page: Page, language: Language): Promise<void> {
  await page.goto(`/${language}/stories/travel/`);
  await expect(page.locator('html.alive')).toBeVisible();
  await page.locator('article a.chip-claim').first().click();
  await expect(page.locator('[popover]:popover-open')).toBeVisible();
}

/** What opens on a page, and how it is opened. */
const OPENED = [
  [
    'the search with its results',
    async (page: Page, language: Language): Promise<void> => {
      await page.goto(`/${language}/`);
      await expect(page.locator('html.alive')).toBeVisible();
      await page.keyboard.press('/');
      await expect(page.getByRole('dialog')).toBeVisible();
      await page.keyboard.type('moc bai');
      await expect(page.getByRole('option').first()).toBeVisible();
    },
  ],
  ['the note of a source', openNote],
  [
    'what is here',
    async (page: Page, language: Language): Promise<void> => {
      await page.goto(`/${language}/#pin=11.2,106.3`);
      await expect(page.getByRole('region').getByText('48N 641932 1238406')).toBeVisible();
    },
  ],
  [
    'the tour',
    async (page: Page, language: Language): Promise<void> => {
      await page.goto(`/${language}/`);
      await page.locator('main .tour button').click();
      await expect(page.locator('section.tour')).toBeVisible();
    },
  ],
] as const;

/** Every kind of page, in the language whose type is the largest; the others share its markup. */
const PATHS: Record<Language, readonly string[]> = {
  vi: ['', 'stories/demarcation/'],
  km: [
    '',
    'stories/demarcation/',
    'stories/travel/',
    'places/',
    'places/tan-nam/',
    'places/svay-rieng-province/',
    'timeline/',
    'sources/',
    'data/',
    'about/',
    'about/review/',
  ],
  en: ['stories/travel/', 'places/tan-nam/'],
};

test('a crossing’s page with the moving map has no violation that axe knows', async ({ page }) => {
  await openMap(page, '/km/places/moc-bai/');
  expect(await violations(page)).toEqual([]);
});

for (const language of LANGUAGES) {
  test.describe('with the drawn map', () => {
    test.use({ engine: false });
    for (const path of PATHS[language]) {
      test(`/${language}/${path} has no violation that axe knows`, async ({ page }) => {
        await page.goto(`/${language}/${path}`);
        await expect(page.locator('main h1')).toBeVisible();
        // Header, map and strip are those of the front page.
        expect(await violations(page, { part: path === '' ? 'html' : 'main' })).toEqual([]);
      });
    }
  });
}

test.describe('opened in Khmer', () => {
  test.use({ engine: false });
  for (const [what, open] of OPENED) {
    test(`${what} has no violation that axe knows`, async ({ page }) => {
      await open(page, 'km');
      expect(await violations(page)).toEqual([]);
    });
  }
});

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark', engine: false });
  for (const path of ['', 'stories/travel/', 'places/moc-bai/']) {
    test(`/en/${path} has contrast enough`, async ({ page }) => {
      await page.goto(`/en/${path}`);
      await expect(page.locator('main h1')).toBeVisible();
      expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
    });
  }

  test('the note of a source has contrast enough', async ({ page }) => {
    await openNote(page, 'en');
    expect(await violations(page, { rules: ['color-contrast'] })).toEqual([]);
  });
});

test('the choice of languages has no violation that axe knows', async ({ browser, baseURL }) => {
  // In none of the site's languages the browser stays on the page that offers them.
  const page = await (await browser.newContext({ locale: 'fr-FR' })).newPage();
  await page.goto(`${baseURL}${BASE}/`);
  await expect(page.locator('a[hreflang]')).toHaveCount(3);
  expect(await violations(page)).toEqual([]);
});

test.describe('of the page for unknown addresses', () => {
  test.use({ expectedMessages: [/404/] });
  test('there is no violation that axe knows', async ({ page }) => {
    await page.goto('/vi/nowhere/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    expect(await violations(page)).toEqual([]);
  });
});
