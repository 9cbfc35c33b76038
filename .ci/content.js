// `npm run content:check` and `npm run content:coverage`: checks the content as the build does, without building.
import { createServer } from 'vite';

const wantsCoverage = process.argv.includes('--coverage');

/** @param {readonly { article: string, claims: number, untold: number, told: ReadonlyMap<string, number> }[]} coverage */
function printCoverage(coverage) {
  for (const { article, claims, untold, told } of coverage) {
    console.log(`${article}: ${claims} claims, ${claims - untold} told, ${untold} excused`);
    for (const [slug, count] of told) console.log(`  ${slug}: ${count}`);
  }
  const sum = (/** @type {(row: { claims: number, untold: number }) => number} */ count) =>
    coverage.reduce((total, row) => total + count(row), 0);
  const [all, untold] = [sum(({ claims }) => claims), sum((row) => row.untold)];
  console.log(`${all} claims: ${all - untold} told, ${untold} excused, 0 dangling`);
}

const server = await createServer({ server: { middlewareMode: true, hmr: false, ws: false }, logLevel: 'error' });
try {
  const { checkContent } = await server.ssrLoadModule('/src/lib/server/content/check.ts');
  const { problems, summary, coverage } = await checkContent();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else if (wantsCoverage) printCoverage(coverage);
  else console.log(`The content is in order: ${summary}.`);
} finally {
  await server.close();
}
