/**
 * `npm run lighthouse`: Google's Lighthouse over overview, story and place of the built site in each language. Its scores
 * for accessibility, best practices and search must be 100; what costs a point is named. It is fetched when it is asked
 * for: with all it brings along it is larger than the rest of what is installed.
 */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import * as v from 'valibot';
import { browserLaunch } from '../../.ci/browser.js';
import { serve } from '../../.ci/serve.js';
import { LANGUAGES } from '../../src/lib/domain/language';

const LIGHTHOUSE = 'lighthouse@12.8.2';
const PORT = 4190;
const DEBUGGING_PORT = 9230;
const PAGES = ['', 'stories/demarcation/', 'places/moc-bai/'];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** What is read of a report. */
const REPORT = v.object({
  categories: v.record(
    v.string(),
    v.object({ score: v.nullable(v.number()), auditRefs: v.array(v.object({ id: v.string(), weight: v.number() })) }),
  ),
  audits: v.record(v.string(), v.object({ title: v.string(), score: v.nullable(v.number()) })),
});

/** The scores of one page, and the titles of the audits it did not pass. */
async function score(path: string): Promise<{ scores: number[]; failures: string[] }> {
  const page = `http://localhost:${PORT}/${path}`;
  const options = [`--port=${DEBUGGING_PORT}`, `--only-categories=${CATEGORIES.join(',')}`, '--output=json', '--quiet'];
  const { stdout } = await promisify(execFile)('npx', ['--yes', LIGHTHOUSE, page, ...options], {
    maxBuffer: 64 * 2 ** 20,
  });
  const { categories, audits } = v.parse(REPORT, JSON.parse(stdout));
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs);
  const failures = counted
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => `${id}: ${audits[id]?.title}`);
  return { scores: CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)), failures };
}

const server = serve(PORT);
const { args, ...launch } = browserLaunch();
const browser = await chromium.launch({ ...launch, args: [...args, `--remote-debugging-port=${DEBUGGING_PORT}`] });
let isPerfect = true;
try {
  for (const language of LANGUAGES) {
    for (const page of PAGES) {
      const { scores, failures } = await score(`${language}/${page}`);
      isPerfect &&= scores.every((points) => points === 100);
      console.log([`/${language}/${page}`, ...CATEGORIES.map((id, index) => `${id} ${scores[index]}`)].join('  '));
      for (const failure of failures) console.log(`    ${failure}`);
    }
  }
} finally {
  await browser.close();
  server.close();
}
process.exitCode = isPerfect ? 0 : 1;
