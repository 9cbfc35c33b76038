// The servers whose configuration stands in docs/deploy: the tests start them.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Where Debian keeps the module of nginx that sends what has been compressed with Brotli. */
export const BROTLI_MODULE = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Debian's packages of both. */
export const SERVER_PACKAGES = ['nginx', 'libnginx-mod-http-brotli-static', 'caddy'];

export const HOW_TO_INSTALL_SERVERS = `nginx with Brotli’s static module, or Caddy, is missing: install them (Debian and Ubuntu: apt-get install ${SERVER_PACKAGES.join(' ')}) and run this again.`;

/** @returns {boolean} whether both servers are on this machine */
export function hasServers() {
  const starts = (/** @type {string} */ command, /** @type {string} */ option) =>
    spawnSync(command, [option], { stdio: 'ignore' }).status === 0;
  return existsSync(BROTLI_MODULE) && starts('nginx', '-v') && starts('caddy', 'version');
}
