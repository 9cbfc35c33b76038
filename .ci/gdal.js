// GDAL, with which the tests read the open data as a geographic information system does.
import { spawnSync } from 'node:child_process';

export const HOW_TO_INSTALL_GDAL =
  'GDAL’s ogrinfo is missing: install it (Debian and Ubuntu: apt-get install gdal-bin; macOS: brew install gdal) and run this again.';

/** @returns {boolean} whether its commands are on this machine */
export function hasGdal() {
  return spawnSync('ogrinfo', ['--version'], { stdio: 'ignore' }).status === 0;
}
