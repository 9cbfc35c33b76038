/**
 * `npm run bench:scale`: what the project costs to build and to open as it grows: with 12, 100 and 1,000 stories, and
 * with none, 10,000 and 100,000 more markers of which only name and position are known. Each is built in a copy of the
 * project. `npm run bench:scale -- 12,100 0,10000` builds these numbers of stories and of markers only. Linux only.
 */
import { chromium, type Browser } from '@playwright/test';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { borderLine } from '../../../geodata/build/axis';
import { borderOf } from '../../../geodata/build/check';
import { readPackages } from '../../../geodata/build/packages';
import { SEARCH_GROUPS } from '../../../src/lib/search/groups';
import { browserLaunch } from '../../../.ci/browser.js';
import { serve } from '../../../.ci/serve.js';
import { measure, median, PHONE } from '../measure';
import { copyProject, cost } from './project';
import { addMarkers, addStories } from './synthetic';

const OUT = fileURLToPath(new URL('../../../bench/', import.meta.url));
const PORT = 4193;
const VISITS = 3;

const numbers = (text: string | undefined, otherwise: readonly number[]): readonly number[] =>
  text === undefined ? otherwise : text.split(',').map(Number);

const STORIES = numbers(process.argv[2], [12, 100, 1000]);
const MARKERS = numbers(process.argv[3], [0, 10_000, 100_000]);

interface Size {
  readonly stories: number;
  readonly markers: number;
}

/** Bytes of a file as it is sent; 0 where there is none. */
function sent(build: string, file: string): number {
  const path = [`${file}.br`, file].map((name) => join(build, name)).find(existsSync);
  return path ? statSync(path).size : 0;
}

const kilobytes = (bytes: number): number => Math.round(bytes / 100) / 10;

function weights(build: string) {
  const files = readdirSync(build, { recursive: true, encoding: 'utf8' });
  const points = files.find((file) => /^geodata\/points\.[0-9a-f]+\.json$/.test(file));
  return {
    pages: files.filter((file) => file.endsWith('index.html')).length,
    'overview (kB)': kilobytes(sent(build, 'vi/index.html')),
    'story (kB)': kilobytes(sent(build, 'vi/stories/talks/index.html')),
    'place (kB)': kilobytes(sent(build, 'vi/places/moc-bai/index.html')),
    'places (kB)': kilobytes(sent(build, 'vi/places/index.html')),
    'search index (kB)': kilobytes(
      SEARCH_GROUPS.reduce((sum, group) => sum + sent(build, `vi/search/${group}.json`), 0),
    ),
    'markers’ file (kB)': points ? kilobytes(sent(build, points)) : 0,
  };
}

/** Opens the overview on a slow phone. */
async function open(browser: Browser, build: string) {
  const server = serve(PORT, build);
  try {
    const visits = [];
    for (let visit = 0; visit < VISITS; visit += 1)
      visits.push(await measure(browser, `http://localhost:${PORT}/vi/`, PHONE));
    return {
      'map idle (s)': Number((median(visits.map(({ mapIdle }) => mapIdle)) / 1000).toFixed(2)),
      'longest task (ms)': Math.round(median(visits.map(({ longestTask }) => longestTask))),
      'opened (kB)': Math.round(median(visits.map(({ bytes }) => bytes)) / 1000),
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

/** How long it takes to say where along the line a position is, in microseconds: the same line whatever is beside it. */
function locate(folder: string): number {
  const line = borderLine(readPackages(join(folder, 'geodata/packages/')));
  const times = Array.from({ length: 2000 }, (_, index) => {
    const start = performance.now();
    line.locate([103 + ((index * 0.618) % 1) * 5, 10 + ((index * 0.414) % 1) * 5]);
    return performance.now() - start;
  });
  return Number((median(times) * 1000).toFixed(1));
}

async function grow(browser: Browser, { stories, markers }: Size, line: readonly (readonly [number, number])[]) {
  const folder = copyProject();
  try {
    addStories(folder, stories);
    addMarkers(folder, markers, line);
    const data = await cost(folder, 'npx', 'tsx', 'geodata/build/emit.ts');
    const built = await cost(folder, 'npx', 'vite', 'build', '--logLevel', 'error');
    return {
      stories,
      markers,
      'data (s)': Math.round(data.seconds),
      'build (s)': Math.round(built.seconds),
      'memory (MB)': Math.round(Math.max(data.memory, built.memory)),
      ...weights(join(folder, 'build')),
      ...(await open(browser, join(folder, 'build'))),
      'locate (µs)': locate(folder),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const sizes: readonly Size[] = [
  ...STORIES.map((stories) => ({ stories, markers: 0 })),
  ...MARKERS.filter((markers) => markers > 0).map((markers) => ({ stories: 12, markers })),
];
const line = borderOf(readPackages()).coordinates.map(([lng = 0, lat = 0]) => [lng, lat] as const);
const browser = await chromium.launch(browserLaunch());
const rows = [];
try {
  for (const size of sizes) {
    rows.push(await grow(browser, size, line));
    console.log(JSON.stringify(rows.at(-1)));
  }
} finally {
  await browser.close();
}
const keys = Object.keys(rows[0] ?? {});
const table = [keys, keys.map(() => '---'), ...rows.map((row) => Object.values(row))];
console.log(`\n${table.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}`);
mkdirSync(OUT, { recursive: true });
const machine = { cores: cpus().length, processor: cpus()[0]?.model, date: new Date().toISOString() };
writeFileSync(`${OUT}scale.json`, JSON.stringify({ machine, profile: PHONE, rows }, null, 2));
