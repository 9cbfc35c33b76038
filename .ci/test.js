// `npm test`: installs what is missing, runs every check and every test, and adds them up.
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, installPackages, run } from './install.js';
import { systemBrowser } from './browser.js';
import { FIREFOX_PACKAGE, systemFirefox } from './firefox.js';
import { hasGdal } from './gdal.js';
import { hasJava } from './java.js';
import { hasServers, SERVER_PACKAGES } from './servers.js';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'border-tests-'));
const totals = { passed: 0, failed: 0 };

/** Playwright's own browser, where one has been downloaded before. */
async function hasDownloadedBrowser() {
  const { chromium } = await import('playwright');
  return existsSync(chromium.executablePath());
}

/**
 * Installs Debian packages, for root on a system with apt.
 * @param {...string} names @returns {boolean} whether it succeeded
 */
function installDebian(...names) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  console.log(`Installing from the system's packages: ${names.join(', ')} …`);
  run('apt-get', ['update', '-qq']);
  return run('apt-get', ['install', '-y', '-qq', ...names]);
}

/** A browser on the system, else Playwright's download, else Debian's package. */
async function provideBrowser() {
  if (systemBrowser() || (await hasDownloadedBrowser())) return;
  console.log('No browser found: downloading one …');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
  const download = spawnSync('npx', ['playwright', 'install', '--only-shell', 'chromium'], {
    cwd: ROOT,
    stdio: 'ignore',
    env,
    timeout: 300_000,
  });
  if (download.status === 0 && (await hasDownloadedBrowser())) return;
  console.log('The download failed.');
  if (installDebian('chromium-headless-shell') && systemBrowser()) return;
  fail('No browser for the tests: install Chromium or Chrome, or name one with CHROMIUM_PATH=/path/to/chromium.');
}

/**
 * Runs one check, which passes or fails as a whole; what it says is shown when it has ended.
 * @param {string} name @param {string} command @param {string[]} args
 */
async function check(name, command, args) {
  const passed = await new Promise((resolve) => {
    execFile(command, args, { cwd: ROOT, maxBuffer: 64 * 2 ** 20 }, (error, stdout, stderr) => {
      console.log(`\n── ${name}${error ? ': FAILED' : ''}\n${stdout}${stderr}`.trimEnd());
      resolve(error === null);
    });
  });
  totals[passed ? 'passed' : 'failed'] += 1;
}

/** @param {string} file @returns {any} a runner's report, or null when it wrote none */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}

/**
 * Runs a test runner that writes a JSON report, and adds its counts to the totals.
 * @param {string} name @param {string[]} args @param {NodeJS.ProcessEnv} env
 * @param {string} file @param {(report: any) => { passed: number, failed: number }} count
 */
function runTests(name, args, env, file, count) {
  console.log(`\n── ${name}`);
  const { status } = spawnSync('npx', args, { cwd: ROOT, stdio: 'inherit', env: { ...process.env, ...env } });
  const report = readReport(file);
  const { passed, failed } = report ? count(report) : { passed: 0, failed: 1 };
  totals.passed += passed;
  // A runner that fails without a failed test (a file that does not load, say) is a failure too.
  totals.failed += status !== 0 && failed === 0 ? 1 : failed;
}

installPackages();
installPackages('geodata/upstream/'); // the data tests measure the border against its source
await provideBrowser();
// Where these cannot be had, the tests that need them say how to install them.
if (!hasGdal()) installDebian('gdal-bin');
if (!hasJava()) installDebian('default-jre-headless');
if (!hasServers()) installDebian(...SERVER_PACKAGES);
if (!systemFirefox()) installDebian(FIREFOX_PACKAGE);

await check('geodata', 'npm', ['run', '--silent', 'geodata']);
await check('sync', 'npx', ['svelte-kit', 'sync']);

/** What each processor core does meanwhile; the build takes about as long as the rest. */
async function readCode() {
  await check('content', 'node', ['.ci/content.js', '--coverage']);
  await check('lint', 'npx', ['eslint', '.']);
  await check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);
  const types = ['--tsconfig', './tsconfig.json', '--fail-on-warnings', '--output', 'human'];
  await check('types', 'npx', ['svelte-check', ...types]);
}
await Promise.all([readCode(), check('build', 'npx', ['vite', 'build', '--logLevel', 'warn'])]);

const vitestReport = join(reports, 'vitest.json');
runTests(
  'unit, data and browser tests',
  ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
  {},
  vitestReport,
  (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
  }),
);

const playwrightReport = join(reports, 'playwright.json');
runTests(
  'end-to-end tests',
  ['playwright', 'test', '--reporter=line,json'],
  { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  playwrightReport,
  (report) => ({
    passed: report.stats.expected,
    failed: report.stats.unexpected + report.stats.flaky,
  }),
);

rmSync(reports, { recursive: true, force: true });
console.log(`\n${totals.passed} passed, ${totals.failed} failed`);
process.exit(totals.failed === 0 ? 0 : 1);
