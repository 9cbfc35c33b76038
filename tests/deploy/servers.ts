import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BROTLI_MODULE, hasServers, HOW_TO_INSTALL_SERVERS } from '../../.ci/servers.js';
import type { Redirect } from '../../src/lib/server/content/schema';
import { caddyRules, nginxRules } from '../build/redirect-rules';

const committed = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../docs/deploy/${name}`, import.meta.url)), 'utf8');

/** What a server is started with: the values that docs/deploy.md leaves to whoever runs one. */
export interface Site {
  readonly root: string;
  readonly base: string;
  readonly port?: number;
  readonly redirects?: readonly Redirect[];
  /** Hands the folder out as the server does by itself, without the committed configuration. */
  readonly isBare?: boolean;
}

export interface Running {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A port that nothing listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port is free');
  return address.port;
}

/** Puts values in the place of the committed ones. @throws Error when one of those is not there */
function withValues(text: string, values: Readonly<Record<string, string>>): string {
  return Object.entries(values).reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`The committed configuration has no "${from}"`);
    return before.replace(from, to);
  }, text);
}

/** Answers once the server does. @throws Error with what it said, when it has ended instead */
async function answers(origin: string, child: ChildProcess): Promise<void> {
  let said = '';
  child.stderr?.on('data', (data) => (said += String(data)));
  while (child.exitCode === null) {
    const response = await fetch(origin).catch(() => null);
    if (response) return;
    await new Promise(setImmediate);
  }
  throw new Error(`The server does not start: ${said}`);
}

async function run(command: string, args: string[], folder: string, origin: string, env = {}): Promise<Running> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null && child.kill()) await once(child, 'exit');
    rmSync(folder, { recursive: true, force: true });
  };
  await answers(origin, child);
  return { origin, stop };
}

/** What Debian's own nginx.conf puts round a site, within one folder and one process. */
const NGINX_FRAME = (folder: string): string => `
load_module ${BROTLI_MODULE};
pid ${folder}/pid;
daemon off;
master_process off;
error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;`).join('\n')}
  include ${folder}/site.conf;
}
`;

async function startNginx({ root, base, port, redirects = [], isBare }: Site): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'border-nginx-'));
  const at = port ?? (await freePort());
  const bare = `server { listen 127.0.0.1:${at}; root ${root}; }`;
  const site = withValues(committed('nginx.conf'), {
    'listen 80;': `listen 127.0.0.1:${at};`,
    'root /srv/border;': `root ${root};`,
    'set $base "";': `set $base "${base}";`,
    '/etc/nginx/redirects.nginx': `${folder}/redirects.nginx`,
  });
  writeFileSync(`${folder}/redirects.nginx`, nginxRules(redirects));
  writeFileSync(`${folder}/site.conf`, isBare ? bare : site);
  writeFileSync(`${folder}/nginx.conf`, NGINX_FRAME(folder));
  const args = ['-p', folder, '-e', 'stderr', '-c', `${folder}/nginx.conf`];
  return run('nginx', args, folder, `http://127.0.0.1:${at}`);
}

async function startCaddy({ root, base, port, redirects = [], isBare }: Site): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'border-caddy-'));
  const origin = `http://127.0.0.1:${port ?? (await freePort())}`;
  mkdirSync(`${folder}/home`);
  writeFileSync(`${folder}/redirects.caddy`, caddyRules(redirects));
  // For this machine alone, and without the interface by which a running Caddy is told of changes: its port may be taken.
  const site = isBare ? `${origin} {\n\troot * ${root}\n\tfile_server\n}\n` : committed('Caddyfile');
  writeFileSync(`${folder}/Caddyfile`, `{\n\tadmin off\n\tdefault_bind 127.0.0.1\n}\n${site}`);
  const env = { SITE_ADDRESS: origin, SITE_ROOT: root, BASE_PATH: base, HOME: `${folder}/home` };
  return run('caddy', ['run', '--config', `${folder}/Caddyfile`], folder, origin, env);
}

export const SERVERS = { nginx: startNginx, caddy: startCaddy } as const;

/** Starts a server with the committed configuration. @throws Error when it is not installed or does not start */
export async function start(server: keyof typeof SERVERS, site: Site): Promise<Running> {
  if (!hasServers()) throw new Error(HOW_TO_INSTALL_SERVERS);
  return SERVERS[server](site);
}
