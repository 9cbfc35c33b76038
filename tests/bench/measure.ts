import type { Browser, Page } from '@playwright/test';

/** A machine and a line to measure on. */
export interface Profile {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  /** How many times slower than this machine's the processor is. */
  readonly slowdown: number;
  /** Kilobits a second, and milliseconds there and back; null: as fast as the loop. */
  readonly line: { readonly kilobits: number; readonly latency: number } | null;
}

/** A cheap phone on a slow line. */
export const PHONE: Profile = {
  name: 'phone',
  viewport: { width: 412, height: 823 },
  slowdown: 4,
  line: { kilobits: 1600, latency: 150 },
};

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return ((sorted[(sorted.length - 1) >> 1] ?? NaN) + (sorted[sorted.length >> 1] ?? NaN)) / 2;
};

/** What one visit cost. Times in milliseconds since the navigation began, sizes in bytes as sent, headers included. */
export interface Visit {
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly mapIdle: number;
  /** Cumulative layout shift. */
  readonly shift: number;
  /** The longest task. */
  readonly longestTask: number;
  readonly requests: number;
  readonly bytes: number;
  /** Bytes by what was asked for: document, script, stylesheet, font, fetch … */
  readonly byKind: Readonly<Record<string, number>>;
}

const OBSERVED = `
  const seen = (window.observed = { largest: 0, shift: 0, longest: 0 });
  const observe = (type, see) => new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('layout-shift', ({ value, hadRecentInput }) => (seen.shift += hadRecentInput ? 0 : value));
  observe('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
`;

/** Makes a page's processor and line those of a profile. */
export async function throttle(page: Page, { slowdown, line }: Profile): Promise<void> {
  const session = await page.context().newCDPSession(page);
  if (slowdown > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  if (!line) return;
  const bytesASecond = (line.kilobits * 1000) / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: line.latency,
    downloadThroughput: bytesASecond,
    uploadThroughput: bytesASecond / 2,
  });
}

/** Counts what a page and its workers ask for. A worker's own script has no size there: the page knows it. */
function count(page: Page) {
  const sizes: Promise<{ url: string; kind: string; bytes: number }>[] = [];
  page.context().on('requestfinished', (request) => {
    const found = request.sizes().then(
      ({ responseHeadersSize, responseBodySize }) => responseHeadersSize + responseBodySize,
      () => 0,
    );
    sizes.push(found.then((bytes) => ({ url: request.url(), kind: request.resourceType(), bytes })));
  });
  return async () => {
    const known = new Map(
      await page.evaluate(() =>
        performance
          .getEntriesByType('resource')
          .map((entry): [string, number] => [
            entry.name,
            entry instanceof PerformanceResourceTiming ? entry.transferSize : 0,
          ]),
      ),
    );
    const all = await Promise.all(sizes);
    return all.map((request) => ({ ...request, bytes: Math.max(request.bytes, known.get(request.url) ?? 0) }));
  };
}

/** Opens a page in a browser that knows nothing yet, until its map has drawn everything. */
export async function measure(browser: Browser, address: string, profile: Profile): Promise<Visit> {
  const context = await browser.newContext({ viewport: profile.viewport, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    await throttle(page, profile);
    await page.addInitScript(OBSERVED);
    const counted = count(page);
    await page.goto(address);
    await page.waitForFunction(() => performance.getEntriesByName('map:idle').length > 0, null, { timeout: 60_000 });
    await page.waitForLoadState('networkidle');
    const requests = await counted();
    const byKind: Record<string, number> = {};
    for (const { kind, bytes } of requests) byKind[kind] = (byKind[kind] ?? 0) + bytes;
    const { largest, shift, longest } = await page.evaluate<{ largest: number; shift: number; longest: number }>(
      'window.observed',
    );
    const { firstPaint, mapIdle } = await page.evaluate(() => ({
      firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN,
      mapIdle: performance.getEntriesByName('map:idle')[0]?.startTime ?? NaN,
    }));
    return {
      firstPaint,
      largestPaint: largest,
      mapIdle,
      shift,
      longestTask: longest,
      requests: requests.length,
      bytes: requests.reduce((sum, { bytes }) => sum + bytes, 0),
      byKind,
    };
  } finally {
    await context.close();
  }
}
