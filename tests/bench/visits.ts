/**
 * `npm run bench:visits`: what overview, story and place of the built site ask of a server, which is Caddy as in
 * docs/deploy: requests and bytes as they are sent, at a reader's first visit and at the next.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserLaunch } from '../../.ci/browser.js';
import { BUILD } from '../build/site';
import { start } from '../deploy/servers';

const PAGES = { overview: '/en/', story: '/en/stories/demarcation/', place: '/en/places/moc-bai/' } as const;

interface Visit {
  requests: number;
  /** Answered with 304: nothing has changed. */
  unchanged: number;
  /** Headers and bodies, compressed. */
  bytes: number;
  /** The part of them that may be kept for ever. */
  kept: number;
}

/** Opens a page until the map has drawn everything, and counts what goes over the network. */
async function visit(page: Page, address: string): Promise<Visit> {
  const sum: Visit = { requests: 0, unchanged: 0, bytes: 0, kept: 0 };
  /** Whether each answer may be kept for ever; what comes out of the browser's cache is none. */
  const answers = new Map<string, boolean>();
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  session.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.fromDiskCache) answers.set(requestId, /immutable/.test(response.headers['Cache-Control'] ?? ''));
  });
  session.on('Network.responseReceivedExtraInfo', ({ statusCode }) => {
    if (statusCode === 304) sum.unchanged += 1;
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const isKept = answers.get(requestId);
    if (isKept === undefined) return;
    sum.requests += 1;
    sum.bytes += encodedDataLength;
    if (isKept) sum.kept += encodedDataLength;
  });
  await page.goto(address);
  await page.locator('.map.is-ready').waitFor();
  await page.waitForLoadState('networkidle');
  await session.detach();
  return sum;
}

const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)} kB`;

async function measure(browser: Browser, origin: string, name: string, path: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1100, height: 660 } });
  for (const time of ['first', 'second']) {
    const page = await context.newPage();
    const { requests, unchanged, bytes, kept } = await visit(page, origin + path);
    const share = bytes === 0 ? 0 : Math.round((100 * kept) / bytes);
    console.log(
      `${name}, ${time} visit: ${requests} requests, ${unchanged} of them unchanged, ${kilobytes(bytes)}, ${share} % kept for ever`,
    );
    await page.close();
  }
  await context.close();
}

const server = await start('caddy', { root: BUILD, base: '' });
const browser = await chromium.launch(browserLaunch());
try {
  for (const [name, path] of Object.entries(PAGES)) await measure(browser, server.origin, name, path);
} finally {
  await browser.close();
  await server.stop();
}
