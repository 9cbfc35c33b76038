import type { Page } from '@playwright/test';
import { expect, mapIsReady, test } from './fixtures';

/** A file as it was sent, compressed; heads differ from server to server. */
interface Sent {
  readonly path: string;
  readonly kind: string;
  /** When it was asked for, in milliseconds since 1970. */
  readonly at: number;
  readonly bytes: number;
}

/** Notes what a page is sent; the engine's worker is among what it fetches ahead. */
function note(page: Page): () => Promise<Sent[]> {
  const sent: Promise<Sent>[] = [];
  page.on('requestfinished', (request) => {
    const path = new URL(request.url()).pathname;
    const kind = request.resourceType();
    const at = request.timing().startTime;
    const sizes = request.sizes().catch(() => ({ responseBodySize: 0 }));
    sent.push(sizes.then(({ responseBodySize }) => ({ path, kind, at, bytes: responseBodySize })));
  });
  return async () => (await Promise.all(sent)).filter(({ bytes }) => bytes > 0);
}

const sum = (files: readonly Sent[]): number => files.reduce((bytes, file) => bytes + file.bytes, 0);

/** The regular letters of each language, which its text cannot do without. */
const LETTERS = {
  vi: /(latin|vietnamese)-400\./,
  km: /khmer-400\./,
  en: /latin-400\./,
} as const;

// A cheap phone.
test.use({ viewport: { width: 412, height: 823 } });

/**
 * Held so that no page grows unseen. Aimed at are 70 kB before the text, 560 kB until the map stands and 40 kB of
 * scripts: the README says what is missing to that, and why.
 */
const LIMITS = [
  { language: 'vi', path: '', text: 53_000, all: 560_000 },
  { language: 'km', path: '', text: 57_000, all: 579_500 },
  { language: 'en', path: '', text: 48_000, all: 557_500 },
  { language: 'vi', path: 'stories/demarcation/', text: 61_500, all: 570_000 },
  { language: 'vi', path: 'places/moc-bai/', text: 37_500, all: 567_000 },
] as const;
const SCRIPTS = 74_000;

for (const { language, path, text, all } of LIMITS) {
  test(`/${language}/${path} sends little before it can be read, and not much more until the map stands`, async ({
    page,
  }) => {
    const sent = note(page);
    await page.goto(`/${language}/${path}`);
    await mapIsReady(page);
    await page.waitForLoadState('networkidle');
    const idle = await page.evaluate(
      () => performance.timeOrigin + (performance.getEntriesByName('map:idle')[0]?.startTime ?? NaN),
    );
    expect(idle).toBeGreaterThan(0);
    // What comes after is for what may be opened next.
    const files = (await sent()).filter(({ at }) => at < idle);
    const toRead = files.filter(
      ({ kind, path: file }) => kind === 'document' || kind === 'stylesheet' || LETTERS[language].test(file),
    );
    expect(toRead.length, 'files before the text').toBeLessThanOrEqual(8);
    expect(sum(toRead), 'bytes before the text').toBeLessThanOrEqual(text);
    expect(sum(files), 'bytes until the map stands').toBeLessThanOrEqual(all);
    // The engine and its worker are fetched ahead, and count as that.
    const scripts = files.filter(({ kind }) => kind === 'script');
    expect(sum(scripts), 'bytes of scripts without the engine').toBeLessThanOrEqual(SCRIPTS);
  });
}

test('a second page costs little but for letters it is the first to show', async ({ page }) => {
  await page.goto('/vi/');
  await mapIsReady(page);
  await page.waitForLoadState('networkidle');
  const sent = note(page);
  await page
    .locator('main a[href$="/places/moc-bai/"]')
    .first()
    .evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page.locator('main h1')).toContainText('Bavet');
  await page.waitForLoadState('networkidle');
  const files = (await sent()).filter(({ kind }) => kind !== 'font');
  expect(files.length).toBeGreaterThan(0);
  expect(sum(files)).toBeLessThanOrEqual(15_000);
});
