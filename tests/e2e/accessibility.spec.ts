import AxeBuilder from '@axe-core/playwright';
import { expect, LANGUAGES, openMap, test } from './fixtures';

const PAGES = [
  '',
  'stories/demarcation/',
  'places/moc-bai/',
  'places/tan-nam/',
  'places/svay-rieng-province/',
  'sources/',
  'about/',
];

for (const language of LANGUAGES) {
  for (const path of PAGES) {
    test(`/${language}/${path} has no violation that axe knows`, async ({ page }) => {
      await openMap(page, `/${language}/${path}`);
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
}

test.describe('in dark colours', () => {
  test.use({ colorScheme: 'dark' });
  for (const path of ['', 'stories/demarcation/', 'places/moc-bai/', 'sources/']) {
    test(`/en/${path} has no violation that axe knows`, async ({ page }) => {
      await openMap(page, `/en/${path}`);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
    });
  }
});

test.describe('of the page for unknown addresses', () => {
  test.use({ expectedMessages: [/404/] });
  test('there is no violation that axe knows', async ({ page }) => {
    await page.goto('/vi/nowhere/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
  });
});
