// Firefox, in which the tests read the site with a second engine.
import { existsSync } from 'node:fs';

/** Debian's package. */
export const FIREFOX_PACKAGE = 'firefox-esr';

export const HOW_TO_INSTALL_FIREFOX = `Firefox is missing: install it (Debian: apt-get install ${FIREFOX_PACKAGE}) and run this again.`;

/** @returns {string | undefined} path of it on this machine */
export function systemFirefox() {
  return ['/usr/bin/firefox-esr', '/usr/bin/firefox'].find((path) => existsSync(path));
}
