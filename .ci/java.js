// Java, in which the Nu Html Checker runs.
import { spawnSync } from 'node:child_process';

export const HOW_TO_INSTALL_JAVA =
  'Java is missing: install it (Debian and Ubuntu: apt-get install default-jre-headless; macOS: brew install openjdk) and run this again.';

/** @returns {boolean} whether it is on this machine */
export function hasJava() {
  return spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
}
