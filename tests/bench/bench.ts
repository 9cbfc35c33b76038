/**
 * `npm run bench`: overview, story, place and frame of the built site beside the floor page, which is the engine with
 * the same style and data and nothing else: the same server, interleaved in one run, on a cheap phone and on a desk.
 * Times are worth something only as ratios to the floor's. `npm run bench -- 3` makes three runs instead of nine.
 */
import { chromium, type Browser } from '@playwright/test';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserLaunch } from '../../.ci/browser.js';
import { serve } from '../../.ci/serve.js';
import { buildFloor } from './floor/build';
import { measure, median, PHONE, type Profile, type Visit } from './measure';

const SITE = 'http://localhost:4191';
const FLOOR = 'http://localhost:4192';
const RUNS = Number(process.argv[2] ?? 9);
const OUT = fileURLToPath(new URL('../../bench/', import.meta.url));

const PROFILES: readonly Profile[] = [
  PHONE,
  { name: 'desktop', viewport: { width: 1440, height: 900 }, slowdown: 1, line: { kilobits: 10_000, latency: 40 } },
];

const PAGES: Readonly<Record<string, string>> = {
  floor: `${FLOOR}/`,
  overview: `${SITE}/vi/`,
  story: `${SITE}/vi/stories/demarcation/`,
  place: `${SITE}/vi/places/moc-bai/`,
  frame: `${SITE}/vi/embed/places/moc-bai/`,
};

type Medians = Omit<Visit, 'byKind'>;

function medians(visits: readonly Visit[]): Medians {
  const of = (key: keyof Medians): number => median(visits.map((visit) => visit[key]));
  return {
    firstPaint: of('firstPaint'),
    largestPaint: of('largestPaint'),
    mapIdle: of('mapIdle'),
    shift: of('shift'),
    longestTask: of('longestTask'),
    requests: of('requests'),
    bytes: of('bytes'),
  };
}

/** Every page once more in each round, so that what else the machine does falls on all of them. */
async function measureAll(browser: Browser, profile: Profile): Promise<Record<string, Visit[]>> {
  const visits: Record<string, Visit[]> = {};
  for (let round = 0; round <= RUNS; round += 1) {
    for (const [name, address] of Object.entries(PAGES)) {
      const visit = await measure(browser, address, profile);
      // The first round warms the browser and the server.
      if (round > 0) (visits[name] ??= []).push(visit);
    }
  }
  return visits;
}

function table(all: Readonly<Record<string, Medians>>): string {
  const floor = all['floor'];
  const rows = Object.entries(all).map(([name, visit]) => [
    name,
    `${(visit.firstPaint / 1000).toFixed(2)} s`,
    (visit.firstPaint / (floor?.firstPaint ?? NaN)).toFixed(2),
    `${(visit.largestPaint / 1000).toFixed(2)} s`,
    (visit.largestPaint / (floor?.firstPaint ?? NaN)).toFixed(2),
    `${(visit.mapIdle / 1000).toFixed(2)} s`,
    (visit.mapIdle / (floor?.mapIdle ?? NaN)).toFixed(2),
    visit.shift.toFixed(3),
    `${Math.round(visit.longestTask)} ms`,
    String(visit.requests),
    `${Math.round(visit.bytes / 1000)} kB`,
  ]);
  const head = [
    'page',
    'first paint',
    '÷ floor’s',
    'text (LCP)',
    '÷ floor’s paint',
    'map idle',
    '÷ floor’s',
    'shift',
    'longest task',
    'requests',
    'sent',
  ];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

const folder = mkdtempSync(join(tmpdir(), 'border-floor-'));
await buildFloor(folder);
const servers = [serve(4191), serve(4192, folder)];
const browser = await chromium.launch(browserLaunch());
const results: Record<string, { visits: Record<string, Visit[]>; medians: Record<string, Medians> }> = {};
try {
  for (const profile of PROFILES) {
    const visits = await measureAll(browser, profile);
    const middle = Object.fromEntries(Object.entries(visits).map(([name, all]) => [name, medians(all)]));
    results[profile.name] = { visits, medians: middle };
    console.log(`\n${profile.name}, medians of ${RUNS}\n\n${table(middle)}`);
  }
  mkdirSync(OUT, { recursive: true });
  const machine = { cores: cpus().length, processor: cpus()[0]?.model, date: new Date().toISOString() };
  writeFileSync(`${OUT}bench.json`, JSON.stringify({ machine, runs: RUNS, profiles: PROFILES, results }, null, 2));
} finally {
  await browser.close();
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true });
}
