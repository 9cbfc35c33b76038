import { EVENTS, messagesIn, plain, STORIES, writtenIn } from './content';
import { BASE, expect, LANGUAGES, test } from './fixtures';

test.use({ javaScriptEnabled: false });

for (const language of LANGUAGES) {
  const messages = messagesIn(language);

  test.describe(`without JavaScript, in ${language},`, () => {
    for (const [index, { slug, accounts, differences }] of STORIES.entries()) {
      test(`the story ${slug} is read whole`, async ({ page }) => {
        const { head, headings, passages } = writtenIn(slug, language);
        const response = await page.goto(`/${language}/stories/${slug}/`);
        expect(response?.status()).toBe(200);
        await expect(page.locator('main h1')).toHaveText(head.title);
        await expect(page.locator('main .lead')).toHaveText(head.standfirst);
        await expect(page.locator('article .text h2')).toHaveText([...headings]);

        const text = plain((await page.locator('article .text').textContent()) ?? '');
        expect(passages.length).toBeGreaterThan(10);
        expect(passages.filter((passage) => !text.includes(passage))).toEqual([]);
        // Where a text leaves room for a figure of the ledger, one stands.
        for (const figure of await page.locator('article .text .fig').allTextContents())
          expect(figure).toMatch(language === 'km' ? /[០-៩]/ : /\d/);

        const rows = page.locator('article section.row');
        await expect(rows.locator('h3')).toHaveText([...accounts, ...differences].map(({ what }) => what[language]));
        const [first, second] = language === 'km' ? (['KH', 'VN'] as const) : (['VN', 'KH'] as const);
        for (const [at, { VN, KH }] of [...accounts, ...differences].entries()) {
          const sides = rows.nth(at).locator('.side');
          await expect(sides.locator('h4')).toHaveText([messages.country[first], messages.country[second]]);
          await expect(sides.nth(language === 'km' ? 1 : 0).locator('a.chip')).toHaveCount(VN.length);
          await expect(sides.nth(language === 'km' ? 0 : 1).locator('a.chip')).toHaveCount(KH.length);
          // A side that is silent says so.
          await expect(sides.getByText(messages.story.noAccount)).toHaveCount([VN, KH].filter(isEmpty).length);
        }

        const told = EVENTS.filter(({ stories }) => stories.includes(slug));
        const dates = await page.locator('article > ol > li').allTextContents();
        expect(dates).toHaveLength(told.length);
        for (const [at, { title }] of told.entries()) expect(plain(dates[at] ?? '')).toContain(plain(title[language]));

        const to = (step: number): string[] =>
          STORIES.slice(index + step, index + step + 1).map((other) => `${BASE}/${language}/stories/${other.slug}/`);
        for (const [rel, hrefs] of [
          ['prev', index === 0 ? [] : to(-1)],
          ['next', to(1)],
        ] as const) {
          const links = page.locator(`main a[rel=${rel}]`);
          expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(hrefs);
        }
      });
    }

    test('every chip of every story leads to an entry of the sources', async ({ page }) => {
      await page.goto(`/${language}/sources/`);
      const entries = await page.locator('main [id]').evaluateAll((all) => all.map(({ id }) => id));
      const known = new Set(entries.map((id) => `${BASE}/${language}/sources/#${id}`));
      for (const { slug } of STORIES) {
        await page.goto(`/${language}/stories/${slug}/`);
        const chips = page.locator('article .chip');
        const hrefs = await chips.evaluateAll((all) => all.map((chip) => chip.getAttribute('href') ?? 'no link'));
        expect(hrefs.length, slug).toBeGreaterThan(5);
        expect(
          hrefs.filter((href) => !known.has(href)),
          slug,
        ).toEqual([]);
      }
    });

    test('the overview leads to every story, in order', async ({ page }) => {
      await page.goto(`/${language}/`);
      const cards = page.locator(`main a[href^="${BASE}/${language}/stories/"]`);
      expect(await cards.evaluateAll((all) => all.map((card) => card.getAttribute('href')))).toEqual(
        STORIES.map(({ slug }) => `${BASE}/${language}/stories/${slug}/`),
      );
    });
  });
}

function isEmpty(list: readonly string[]): boolean {
  return list.length === 0;
}

test('the stories are walked from the first to the last and back by their links alone', async ({ page }) => {
  await page.goto('/en/');
  await page.locator(`main a[href^="${BASE}/en/stories/"]`).first().click();
  const walked: string[] = [];
  for (const { slug } of STORIES) {
    await expect(page).toHaveURL(`/en/stories/${slug}/`);
    walked.push(slug);
    const next = page.locator('main a[rel=next]');
    if (await next.count()) await next.click();
  }
  expect(walked).toHaveLength(STORIES.length);
  await page.locator('main a[rel=prev]').click();
  await expect(page).toHaveURL(`/en/stories/${STORIES.at(-2)?.slug}/`);
});
