import { existsSync, readFileSync } from 'node:fs';
import { BASE_URL, PLACES_URL } from '$lib/geodata/generated/urls';
import type { Language } from '../domain/language';

/** What the build says of a module: its file, and what the file asks for. */
interface Built {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly assets?: readonly string[];
}

const MANIFEST = '.svelte-kit/output/client/.vite/manifest.json';

/** Nothing is built while developing: then all comes when it is asked for. */
const readManifest = (): Record<string, Built> =>
  existsSync(MANIFEST) ? JSON.parse(readFileSync(MANIFEST, 'utf8')) : {};

let manifest: Record<string, Built> | null = null;

function built(module: string): Built | undefined {
  manifest ??= readManifest();
  return manifest[module];
}

/** The file with the interface's texts, which every page of a language asks for first. */
export function messagesFile(language: Language): string | null {
  return built(`src/i18n/${language}.json`)?.file ?? null;
}

/** The files the moving map is made of, the largest first: engine, worker, and the emitted data. */
export function movingMapFiles(): string[] {
  const moving = built('src/lib/map/moving.ts');
  if (!moving) return [];
  const assets = [moving, ...(moving.imports ?? []).map(built)].flatMap((each) => each?.assets ?? []);
  const worker = assets.filter((file) => file.includes('worker'));
  return [moving.file, ...worker, BASE_URL, PLACES_URL];
}
