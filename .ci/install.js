// Brings a checkout to the state the lock file describes: installs when something is missing or older.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));

/** @param {string} command @param {string[]} args @param {string} [cwd] @returns {boolean} whether it succeeded */
export function run(command, args, cwd = ROOT) {
  return spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/** @param {string} message @returns {never} */
export function fail(message) {
  console.error(`\n${message}`);
  process.exit(1);
}

/** @param {string} folder path below the project, with a slash at its end, that holds a package-lock.json */
function isInstalled(folder) {
  const stamp = `${ROOT}${folder}node_modules/.package-lock.json`;
  return existsSync(stamp) && statSync(stamp).mtimeMs >= statSync(`${ROOT}${folder}package-lock.json`).mtimeMs;
}

/** Installs the exact packages of a lock file, unless they already stand there. @param {string} [folder] */
export function installPackages(folder = '') {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(
      `Node ${process.versions.node} is too old: install Node 20.19 or newer from https://nodejs.org and run this again.`,
    );
  }
  if (isInstalled(folder)) return;
  console.log(`Installing packages${folder ? ` of ${folder}` : ''} …`);
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], ROOT + folder)) {
    fail(
      'The packages could not be installed: check the network and the npm registry (`npm ping`), then run this again.',
    );
  }
}
