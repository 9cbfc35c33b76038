/**
 * `npm run bench:drag`: script time a frame while the strip's window is dragged along the border and the
 * map follows, on the built site. One pointer move a frame, as a hand makes them; the median counts.
 */
import { chromium, type Page } from '@playwright/test';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { browserLaunch } from '../../.ci/browser.js';

const PORT = 4188;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const FRAMES = 180;

/** The middle of the strip's window, in pixels of the page. */
async function windowMiddle(page: Page): Promise<{ x: number; y: number }> {
  const box = await page.locator('.strip rect.window').boundingBox();
  if (!box) throw new Error('The strip has no window: is the map drawn?');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Seconds of script in each frame of a drag, as the browser's own metrics count them. */
async function drag(page: Page): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const scriptSeconds = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? NaN;
  };
  const { x, y } = await windowMiddle(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  const frames: number[] = [];
  for (let frame = 0; frame < FRAMES; frame += 1) {
    const before = await scriptSeconds();
    await page.mouse.move(x + 300 * Math.sin(frame / 30), y);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve(null))));
    frames.push((await scriptSeconds()) - before);
  }
  await page.mouse.up();
  return frames;
}

const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? NaN;

async function measure(label: string, viewport: { width: number; height: number }) {
  const browser = await chromium.launch(browserLaunch());
  try {
    const page = await browser.newPage({ viewport });
    await page.goto(`http://localhost:${PORT}/en/#map=9/11.07/106.17`);
    await page.locator('.map.is-ready').waitFor({ timeout: 60_000 });
    const ms = (await drag(page)).map((seconds) => seconds * 1000);
    const shown = (share: number): number => Number(quantile(ms, share).toFixed(2));
    return { what: label, 'median (ms)': shown(0.5), 'p95 (ms)': shown(0.95), frames: FRAMES };
  } finally {
    await browser.close();
  }
}

const server = spawn('node', ['.ci/serve.js'], { cwd: ROOT, env: { ...process.env, PORT: String(PORT) } });
try {
  await new Promise((resolve) => server.stdout.once('data', resolve));
  console.table([
    await measure('desktop, 1440 × 900', { width: 1440, height: 900 }),
    await measure('phone, 390 × 844', { width: 390, height: 844 }),
  ]);
} finally {
  server.kill();
}
