// Which browser the tests drive: $CHROMIUM_PATH, else one on the system, else Playwright's own.
// The one without a window comes first: it is what Playwright itself downloads, and starts faster.
import { existsSync } from 'node:fs';

const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** Keeps the browser from calling home, which a closed network answers with a storm of refusals. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** @returns {string | undefined} path of a browser on this machine, or undefined for Playwright's download */
export function systemBrowser() {
  const chosen = process.env.CHROMIUM_PATH;
  if (chosen) {
    if (!existsSync(chosen))
      throw new Error(`CHROMIUM_PATH names ${chosen}, which does not exist: unset it or correct it`);
    return chosen;
  }
  return SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/** @returns {{ executablePath?: string, args: string[] }} launch options for Playwright */
export function browserLaunch() {
  const executablePath = systemBrowser();
  return { ...(executablePath ? { executablePath } : {}), args: QUIET };
}
