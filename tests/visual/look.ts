/**
 * `npm run look`: every kind of page × language × palette × width of the built site as a PNG, and a contact sheet of
 * all of them, in `look/`. For eyes, not for tests: nothing is compared. `npm run look -- place` takes only the
 * pages whose name holds the word.
 */
import { chromium, type Browser } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { browserLaunch } from '../../.ci/browser.js';
import { LANGUAGES } from '../../src/lib/domain/language';

const PORT = 4189;
const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const OUT = `${ROOT}look/`;

const PAGES: Readonly<Record<string, string>> = {
  overview: '',
  story: 'stories/demarcation/',
  'story-without-place': 'stories/investment/',
  crossing: 'places/moc-bai/',
  unlocated: 'places/tan-nam/',
  province: 'places/svay-rieng-province/',
  border: 'places/border/',
  'what-is-here': '#map=9/11.2/106.1&pin=10.99853,105.92147',
  places: 'places/',
  timeline: 'timeline/',
  sources: 'sources/',
  data: 'data/',
  about: 'about/',
  review: 'about/review/',
  'not-found': 'places/nowhere/',
  frame: 'embed/places/moc-bai/',
};
const SIZES = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const SCHEMES = ['light', 'dark'] as const;

interface Shot {
  readonly file: string;
  readonly caption: string;
}

const asked = process.argv[2] ?? '';
const names = Object.keys(PAGES).filter((name) => name.includes(asked));

async function shoot(browser: Browser, name: string, language: string): Promise<Shot[]> {
  const shots: Shot[] = [];
  for (const [size, viewport] of Object.entries(SIZES)) {
    for (const colorScheme of SCHEMES) {
      const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`http://localhost:${PORT}/${language}/${PAGES[name]}`);
      await page.locator('.map.is-ready, .page > .map').waitFor({ timeout: 60_000 });
      const file = `${name}-${language}-${size}-${colorScheme}.png`;
      await page.screenshot({ path: OUT + file });
      shots.push({ file, caption: `${name}, ${language}, ${size}, ${colorScheme}` });
      await page.close();
    }
  }
  return shots;
}

function contactSheet(shots: readonly Shot[]): string {
  const figures = shots.map(
    ({ file, caption }) =>
      `<figure><a href="${file}"><img src="${file}" alt="" loading="lazy"></a><figcaption>${caption}</figcaption></figure>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Contact sheet</title>
<style>body{display:flex;flex-wrap:wrap;gap:16px;font:14px sans-serif;background:#888}figure{margin:0}img{height:420px}</style>
${figures.join('\n')}`;
}

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT);
const server = spawn('node', ['.ci/serve.js'], { cwd: ROOT, env: { ...process.env, PORT: String(PORT) } });
const browser = await chromium.launch(browserLaunch());
try {
  await new Promise((resolve) => server.stdout.once('data', resolve));
  const shots: Shot[] = [];
  for (const name of names) {
    for (const language of LANGUAGES) shots.push(...(await shoot(browser, name, language)));
    console.log(`${name}: ${shots.length} pictures so far`);
  }
  writeFileSync(`${OUT}index.html`, contactSheet(shots));
  console.log(`${shots.length} pictures: look/index.html`);
} finally {
  await browser.close();
  server.kill();
}
