/**
 * `npm run bench:taps`: how long a panel takes to open when a finger taps a symbol of the map, or a link of the panel,
 * on a processor four times slower than this one: what the tap itself costs until the next frame (Event Timing), and how
 * long until the new panel's heading stands, once with the pages at hand and once over a slow line.
 */
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserLaunch } from '../../.ci/browser.js';
import { serve } from '../../.ci/serve.js';
import { median, PHONE, throttle } from './measure';

const PORT = 4194;
const TAPS = 9;

/** Notes what each tap costs, and when the heading that a tap asks for stands. */
const OBSERVED = `
  window.taps = [];
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries()) if (interactionId) window.taps.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
  addEventListener('pointerup', () => {
    const before = document.querySelector('main h1')?.textContent;
    const start = performance.now();
    const wait = () => {
      if (document.querySelector('main h1')?.textContent === before) requestAnimationFrame(wait);
      else window.opened = performance.now() - start;
    };
    window.opened = null;
    wait();
  }, true);
`;

/** The page and what to tap on it: a symbol in the middle of the map, or the first place that a text names. */
const TAPPED: Readonly<Record<string, { path: string; tap: (page: Page) => Promise<void> }>> = {
  'a symbol of the map': {
    path: '/vi/#map=10/11.0766/106.173',
    tap: async (page) => {
      const box = await page.locator('.engine').boundingBox();
      if (!box) throw new Error('The map is not on the page');
      await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
    },
  },
  'a link of the panel': {
    path: '/vi/stories/demarcation/',
    tap: async (page) => {
      const link = page.locator('main .text a[href*="/places/"]').first();
      await link.scrollIntoViewIfNeeded();
      await link.tap();
    },
  },
};

async function tap(browser: Browser, what: keyof typeof TAPPED, isSlow: boolean) {
  const { path, tap } = TAPPED[what] ?? { path: '', tap: () => Promise.resolve() };
  const context = await browser.newContext({
    viewport: PHONE.viewport,
    hasTouch: true,
    reducedMotion: 'reduce',
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    await page.addInitScript(OBSERVED);
    await page.goto(`http://localhost:${PORT}${path}`);
    await page.locator('.map.is-ready').waitFor({ timeout: 60_000 });
    await throttle(page, isSlow ? PHONE : { ...PHONE, line: null });
    await tap(page);
    await page.waitForFunction(() => 'opened' in window && typeof window.opened === 'number');
    return {
      costs: await page.evaluate<number>('Math.max(0, ...window.taps)'),
      opened: await page.evaluate<number>('window.opened'),
    };
  } finally {
    await context.close();
  }
}

const server = serve(PORT);
const browser = await chromium.launch(browserLaunch());
const rows = [];
try {
  for (const what of Object.keys(TAPPED)) {
    for (const isSlow of [false, true]) {
      const taps = [];
      for (let count = 0; count < TAPS; count += 1) taps.push(await tap(browser, what, isSlow));
      rows.push({
        tapped: what,
        line: isSlow ? '1.6 Mbit/s, 150 ms' : 'none',
        'tap to next frame (ms)': Math.round(median(taps.map(({ costs }) => costs))),
        'at most (ms)': Math.round(Math.max(...taps.map(({ costs }) => costs))),
        'tap to heading (ms)': Math.round(median(taps.map(({ opened }) => opened))),
      });
    }
  }
  console.table(rows);
} finally {
  await browser.close();
  server.close();
}
