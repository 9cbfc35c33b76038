/**
 * `npm run lighthouse`: Google's Lighthouse over overview, story and place of the built site in each language. Its scores
 * for accessibility, best practices and search must be 100; what costs a point is named.
 */
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserLaunch } from '../../.ci/browser.js';
import { LANGUAGES } from '../../src/lib/domain/language';
import { serve } from '../../.ci/serve.js';

const PORT = 4190;
const DEBUGGING_PORT = 9230;
const PAGES = ['', 'stories/demarcation/', 'places/moc-bai/'];
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

/** The scores of one page, and the titles of the audits it did not pass. */
async function score(path: string): Promise<{ scores: number[]; failures: string[] }> {
  const result = await lighthouse(`http://localhost:${PORT}/${path}`, {
    port: DEBUGGING_PORT,
    onlyCategories: CATEGORIES,
    logLevel: 'error',
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${path}`);
  const { categories, audits } = result.lhr;
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
