/**
 * `npm run test:deploy`: the end-to-end tests against the servers of docs/deploy: Caddy with build/ at the root, and
 * nginx with a second build below a path. What stands after `--` goes to Playwright.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { BUILD } from '../build/site';
import { start, type SERVERS } from './servers';

const BASE = '/border';
const BELOW = fileURLToPath(new URL('../../node_modules/.cache/border-deploy', import.meta.url));

/** Runs a command of the project. @throws Error when it fails */
async function run(command: readonly string[], env: Readonly<Record<string, string>>): Promise<void> {
  const child = spawn('npx', command, { stdio: 'inherit', env: { ...process.env, ...env } });
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`npx ${command.join(' ')} failed`);
}

async function testOn(server: keyof typeof SERVERS, root: string, base: string): Promise<void> {
  const running = await start(server, { root, base });
  console.log(`\n── ${server}, ${running.origin}${base}/`);
  try {
    const command = ['playwright', 'test', '--project=e2e', ...process.argv.slice(2)];
    await run(command, { TEST_ORIGIN: running.origin, TEST_BASE: base });
  } finally {
    await running.stop();
  }
}

await run(['vite', 'build', '--logLevel', 'warn'], { BASE_PATH: BASE, BUILD_FOLDER: BELOW + BASE });
await testOn('nginx', BELOW, BASE);
await testOn('caddy', BUILD, '');
