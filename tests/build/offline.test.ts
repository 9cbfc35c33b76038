import { readdirSync, readFileSync, statSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOVING_MAP_BYTES } from '../../src/lib/domain/moving-map';
import type { OfflineSize } from '../../src/lib/offline/keep';
import { LANGUAGES } from '../../src/lib/domain/language';
import { BUILD, builtPages, fileOf, type BuiltPage } from './site';

const read = (path: string): string => readFileSync(fileOf(path), 'utf8');
const { version }: { version: string } = JSON.parse(read('/_app/version.json'));

let all: ReadonlyMap<string, BuiltPage>;
beforeAll(() => {
  all = builtPages();
}, 60_000);

describe.each(LANGUAGES)('what is kept for a time without a network, in %s,', (language) => {
  const pack: { version: string; files: Record<string, unknown> } = JSON.parse(read(`/${language}/offline.json`));

  test('has the data of every page but those made for frames, and no other', () => {
    const pages = [...all].filter(
      ([path, { movedTo }]) => path.startsWith(`/${language}/`) && !path.includes('/embed/') && movedTo === null,
    );
    expect(pages.length).toBeGreaterThan(150);
    const data = Object.keys(pack.files).filter((path) => path.endsWith('__data.json'));
    expect(data.sort()).toEqual(pages.map(([path]) => `${path}__data.json`).sort());
  });

  test('is of the version that the site is', () => {
    expect(pack.version).toBe(version);
    expect(read('/service-worker.js')).toContain(version);
  });
});

describe('how large what is kept is', () => {
  const { packs, texts, shell }: OfflineSize = JSON.parse(read('/offline.json'));
  const sum = (ending: string): number =>
    packs.reduce((bytes, path) => bytes + statSync(BUILD + path.slice(1) + ending).size, 0);

  test('is said of the texts as it is', () => {
    expect([texts.sent, texts.kept]).toEqual([sum('.br'), sum('')]);
  });

  test('is said of what the worker fetches: all scripts, styles and letters, the data of the map and a page', () => {
    const parts = readdirSync(`${BUILD}_app/immutable`, { recursive: true, encoding: 'utf8' }).map(
      (path) => `_app/immutable/${path}`,
    );
    const data = readdirSync(`${BUILD}geodata`).map((path) => `geodata/${path}`);
    const files = [...parts, ...data, 'shell.html'].filter(
      (path) => statSync(BUILD + path).isFile() && !/\.(br|gz)$/.test(path),
    );
    const kept = files.reduce((bytes, path) => bytes + statSync(BUILD + path).size, 0);
    expect(Math.abs(shell.kept - kept) / kept).toBeLessThan(0.02);
    expect(shell.sent).toBeLessThan(shell.kept);
  });
});

test('how large the moving map is, where it is offered, is said within a tenth', () => {
  const page = read('/en/');
  const [, ahead = ''] = /data-ahead="([^"]*)"/.exec(page) ?? [];
  const files = ahead.split(' ');
  expect(files.length).toBeGreaterThanOrEqual(4);
  const bytes = files.reduce((sum, path) => sum + statSync(`${BUILD}${path.slice(1)}.br`).size, 0);
  expect(Math.abs(bytes - MOVING_MAP_BYTES) / bytes).toBeLessThan(0.1);
});
