/**
 * `npm run bench:load -- [seconds] [connections]`: how many requests nginx and Caddy answer with the configuration of
 * docs/deploy and the built site, from this machine; beside each the same bytes as a plain file from the same server
 * without that configuration. The results are printed, and written to bench/load.json.
 */
import autocannon from 'autocannon';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BUILD } from '../build/site';
import { start, type SERVERS } from '../deploy/servers';

const [seconds = 30, connections = 200] = process.argv.slice(2).map(Number);
const OUT = fileURLToPath(new URL('../../bench/', import.meta.url));

/** The largest file of a folder of the build with this ending. */
function largest(folder: string, ending: string): string {
  const files = readdirSync(BUILD + folder).filter((name) => name.endsWith(ending));
  const bySize = files.sort((a, b) => statSync(BUILD + folder + b).size - statSync(BUILD + folder + a).size);
  return `/${folder}${bySize[0] ?? ''}`;
}

/** What is asked for, by path. */
const TARGETS = {
  'the overview': '/en/',
  'a story': '/en/stories/demarcation/',
  'the map engine': largest('_app/immutable/chunks/', '.js'),
  'the map’s data': largest('geodata/', '.json'),
} as const;

interface Load {
  /** Answers in a second, in the mean. */
  readonly rate: number;
  /** The time that 99 of 100 requests wait at most, in ms. */
  readonly p99: number;
  /** Requests without a good answer. */
  readonly errors: number;
}

/** Asks for one address over and over. */
async function load(url: string): Promise<Load> {
  const headers = { 'accept-encoding': 'br' };
  const { requests, latency, errors, non2xx } = await autocannon({ url, connections, duration: seconds, headers });
  return { rate: requests.average, p99: latency.p99, errors: errors + non2xx };
}

const compressed = (path: string): Buffer =>
  readFileSync(`${BUILD}${path.slice(1)}${path.endsWith('/') ? 'index.html' : ''}.br`);

async function measure(server: keyof typeof SERVERS) {
  const plain = mkdtempSync(join(tmpdir(), 'border-plain-'));
  const running = await start(server, { root: BUILD, base: '' });
  const bare = await start(server, { root: plain, base: '', isBare: true });
  const rows = [];
  try {
    for (const [what, path] of Object.entries(TARGETS)) {
      const body = compressed(path);
      writeFileSync(`${plain}/file.bin`, body);
      const own = await load(running.origin + path);
      const without = await load(`${bare.origin}/file.bin`);
      const kB = Math.round(body.length / 100) / 10;
      rows.push({ server, what, kB, ...own, 'plain file': without.rate, ratio: own.rate / without.rate });
    }
  } finally {
    await running.stop();
    await bare.stop();
    rmSync(plain, { recursive: true });
  }
  return rows;
}

const rows = [...(await measure('nginx')), ...(await measure('caddy'))];
console.table(rows.map((row) => ({ ...row, ratio: row.ratio.toFixed(2) })));
mkdirSync(OUT, { recursive: true });
const conditions = {
  date: new Date().toISOString(),
  seconds,
  connections,
  cores: cpus().length,
  node: process.version,
};
writeFileSync(`${OUT}load.json`, `${JSON.stringify({ conditions, rows }, null, 2)}\n`);
