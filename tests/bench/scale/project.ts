import { execFileSync, spawn } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** Copies the project, so that it can be filled with what is not in it; its packages are linked, but for their caches. */
export function copyProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'border-scale-'));
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], { cwd: ROOT });
  for (const file of new Set(listed.toString().split('\0').filter(Boolean))) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    copyFileSync(join(ROOT, file), join(folder, file));
  }
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((name) => !['.cache', '.vite'].includes(name)))
    symlinkSync(join(ROOT, 'node_modules', name), join(folder, 'node_modules', name));
  return folder;
}

/** What a command took: its time, and the largest of its processes. */
export interface Cost {
  readonly seconds: number;
  /** Resident set size, in MB. */
  readonly memory: number;
}

/** Every process with its parent and how much of it has been in memory at most, in kB; Linux only. */
function processes(): { id: number; parent: number; peak: number }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const read = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ id: Number(name), parent: read('PPid'), peak: read('VmHWM') }];
      } catch {
        return []; // it has ended meanwhile
      }
    });
}

/** The largest of a process and all it has started, in kB. */
function peakOf(id: number): number {
  const all = processes();
  const family = new Set([id]);
  for (let size = 0; size !== family.size;) {
    size = family.size;
    for (const each of all) if (family.has(each.parent)) family.add(each.id);
  }
  return Math.max(0, ...all.filter((each) => family.has(each.id)).map(({ peak }) => peak));
}

const SAMPLE_MS = 250;

/**
 * Runs a command in a folder and says what it took.
 * @throws Error with what it printed, when it fails
 */
export async function cost(folder: string, command: string, ...args: string[]): Promise<Cost> {
  const start = performance.now();
  const child = spawn(command, args, { cwd: folder });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (printed += String(text)));
  let peak = 0;
  const sampling = setInterval(() => (peak = Math.max(peak, peakOf(child.pid ?? 0))), SAMPLE_MS);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(sampling);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} failed:\n${printed}`);
  return { seconds: (performance.now() - start) / 1000, memory: peak / 1024 };
}
