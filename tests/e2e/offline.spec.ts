import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { LANGUAGES } from '../../src/lib/domain/language';
import { messagesIn } from './content';
import { BASE, expect, test as base, withoutWebGl2 } from './fixtures';

const SITE = process.env['TEST_ORIGIN'] ?? `http://localhost:${process.env['TEST_PORT'] ?? 4187}`;

/** The site on a line that a test can cut, and where a newer version can come out. */
interface Line {
  readonly origin: string;
  cut: () => void;
  /** From now on the same site under another version's name. */
  publish: () => void;
  /** From now on, what is asked for whose path has this part waits until it is let through. */
  hold: (part: string) => void;
  letThrough: () => void;
}

const test = base.extend<{ line: Line }>({
  baseURL: async ({ line }, use) => use(line.origin),
  // eslint-disable-next-line no-empty-pattern -- the way Playwright is told that nothing else is needed
  line: async ({}, use) => {
    let isNew = false;
    let held = '';
    const waiting: (() => void)[] = [];
    const { version } = await (await fetch(`${SITE}${BASE}/_app/version.json`)).json();
    const server = createServer((request, response) => {
      void (async () => {
        if (held !== '' && request.url?.includes(held)) await new Promise<void>((resolve) => waiting.push(resolve));
        const answer = await fetch(`${SITE}${request.url}`, { redirect: 'manual' });
        const type = answer.headers.get('content-type') ?? 'text/plain';
        const isText = /javascript|json|html/.test(type);
        const body = isText ? await answer.text() : Buffer.from(await answer.arrayBuffer());
        response.writeHead(answer.status, { 'content-type': type, 'cache-control': 'no-cache' });
        response.end(typeof body === 'string' && isNew ? body.replaceAll(version, `${version}9`) : body);
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, resolve));
    const { port } = server.address() as AddressInfo;
    await use({
      origin: `http://localhost:${port}`,
      cut: () => {
        server.closeAllConnections();
        server.close();
      },
      publish: () => (isNew = true),
      hold: (part) => (held = part),
      letThrough: () => {
        held = '';
        for (const resolve of waiting.splice(0)) resolve();
      },
    });
    server.closeAllConnections();
    server.close();
  },
});

test.use({ serviceWorkers: 'allow', expectedMessages: [/net::ERR_(CONNECTION_REFUSED|FAILED)|Failed to fetch/] });

const words = messagesIn('en');

async function keep(page: Page): Promise<void> {
  await page.getByRole('button', { name: words.offline.button }).click();
  await page.getByRole('button', { name: words.offline.keep }).click();
  await expect(page.getByText(words.offline.kept)).toBeVisible({ timeout: 40_000 });
}

/** Opens a page, and waits until its map is drawn and the worker is installed and answers for it. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.locator('.map.is-ready').waitFor();
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) => navigator.serviceWorker.addEventListener('controllerchange', resolve));
  });
}

const PAGES = [
  '',
  'stories/demarcation/',
  'places/moc-bai/',
  'places/svay-rieng-province/',
  'places/',
  'timeline/',
  'sources/',
  'data/',
  'about/',
  'about/review/',
];

test('once kept, every kind of page opens in every language without a network, and the map draws', async ({
  page,
  context,
  line,
}) => {
  test.setTimeout(240_000);
  await open(page, '/en/');
  await keep(page);
  line.cut();
  // What is read does not wait for thirty maps to be drawn.
  const reader = await context.newPage();
  await withoutWebGl2(reader);
  for (const language of LANGUAGES) {
    for (const path of PAGES) {
      await reader.goto(`${line.origin}${BASE}/${language}/${path}`);
      await expect(reader.locator('main h1')).not.toBeEmpty();
      await expect(reader.locator('html')).toHaveAttribute('lang', language);
    }
  }
  await page.goto('/km/places/moc-bai/');
  await page.locator('.map.is-ready').waitFor();
  await page.goto(`/vi/#map=9/11.2/106.1&pin=10.99853,105.92147`);
  await expect(page.getByRole('heading', { name: messagesIn('vi').here.title })).toBeVisible();
  await page.locator('.map.is-ready').waitFor();
});

test('a newer version waits until the reader opens it, and keeps what was kept', async ({ page, line }) => {
  test.setTimeout(180_000);
  await open(page, '/en/places/moc-bai/');
  await keep(page);
  await page.getByRole('button', { name: words.offline.close }).click();
  line.publish();
  await lookForUpdate(page);
  await expect(page.getByText(words.offline.update)).toBeVisible({ timeout: 40_000 });
  await expect(page.locator('main h1')).toContainText('Bavet');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: words.offline.open }).click()]);
  await expect(page.getByText(words.offline.update)).toBeHidden();
  line.cut();
  await page.goto('/km/stories/treaties/');
  await expect(page.locator('main h1')).not.toBeEmpty();
});

/** Asks for a newer version, as the browser does by itself now and then. */
const lookForUpdate = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

test('two windows: what one has brought up to date, the other is told of, and its next page is of the new version', async ({
  page,
  context,
  line,
}) => {
  test.setTimeout(180_000);
  // The first window of all: no worker answered when it was opened.
  await open(page, '/en/places/moc-bai/');
  line.publish();
  const other = await context.newPage();
  await other.goto(`${line.origin}${BASE}/en/about/`);
  await other.locator('.map.is-ready').waitFor();
  await lookForUpdate(other);
  await expect(other.getByText(words.offline.update)).toBeVisible({ timeout: 40_000 });
  await Promise.all([other.waitForEvent('load'), other.getByRole('button', { name: words.offline.open }).click()]);
  await expect(other.getByText(words.offline.update)).toBeHidden();

  await expect(page.getByText(words.offline.update)).toBeVisible();
  await expect(page.locator('main h1')).toContainText('Bavet');
  // A part it has not asked for yet is still that of its own version.
  await page.getByRole('button', { name: words.share.title }).click();
  await expect(page.getByRole('dialog', { name: words.share.title })).toBeVisible();
  await page.keyboard.press('Escape');
  await Promise.all([page.waitForEvent('load'), page.locator('main a', { hasText: 'Svay Rieng' }).first().click()]);
  await expect(page.locator('main h1')).toHaveText('Svay Rieng');
  await expect(page.getByText(words.offline.update)).toBeHidden();
});

test('a worker that is killed while it fetches a newer version leaves the one that is there, and it comes the next time', async ({
  page,
  context,
  line,
}) => {
  test.setTimeout(180_000);
  await open(page, '/en/about/');
  await keep(page);
  await page.getByRole('button', { name: words.offline.close }).click();
  line.publish();
  line.hold('/shell.html');
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    const found = new Promise((resolve) => registration.addEventListener('updatefound', resolve, { once: true }));
    await Promise.all([found, registration.update()]);
  });
  const browser = await context.newCDPSession(page);
  await browser.send('ServiceWorker.enable');
  await browser.send('ServiceWorker.stopAllWorkers');
  line.letThrough();
  await page.goto('/en/places/moc-bai/');
  await expect(page.locator('main h1')).toContainText('Bavet');
  await lookForUpdate(page);
  await expect(page.getByText(words.offline.update)).toBeVisible({ timeout: 60_000 });
  line.cut();
  await page.goto('/km/stories/treaties/');
  await expect(page.locator('main h1')).not.toBeEmpty();
});

test('what was kept can be removed, and then is not there without a network', async ({ page, line }) => {
  await open(page, '/en/about/');
  await keep(page);
  await page.getByRole('button', { name: words.offline.forget }).click();
  await expect(page.getByRole('button', { name: words.offline.keep })).toBeVisible();
  expect((await page.evaluate(() => caches.keys())).filter((name) => name.includes('texts'))).toEqual([]);
  line.cut();
  await page.goto('/en/places/moc-bai/');
  await expect(page.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.describe('where data is to be spared', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
    });
  });

  test('what the reader keeps opens without a network, though nothing was fetched before', async ({ page, line }) => {
    test.setTimeout(120_000);
    await page.goto('/en/');
    await keep(page);
    line.cut();
    await page.goto('/vi/places/moc-bai/');
    await expect(page.locator('main h1')).toContainText('Mộc Bài');
  });

  test('the map comes when it is asked for, not before', async ({ page }) => {
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto('/en/');
    const [label = ''] = words.map.open.split('{size}');
    const button = page.getByRole('button', { name: label });
    await expect(button).toBeVisible();
    await expect(page.locator('svg.drawn-map')).toBeVisible();
    expect(fetched.filter((url) => /geodata|worker/.test(url))).toEqual([]);
    await button.click();
    await page.locator('.map.is-ready').waitFor();
  });
});
