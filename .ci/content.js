// `npm run content:check` and `npm run content:coverage`: checks the content as the build does, without building.
import { openContent } from './open-content.js';

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

const content = await openContent(process.cwd());
try {
  const { problems, summary, coverage } = await content.check();
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else if (wantsCoverage) printCoverage(coverage);
  else console.log(`The content is in order: ${summary}.`);
} finally {
  await content.close();
}
