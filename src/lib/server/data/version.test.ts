import { expect, test } from 'vitest';
import { dataPath } from '$lib/url/path';
import { dataHash } from './files';
import { DATA_CHANGELOG, DATA_VERSION, DATA_VERSIONS, notesOf } from './version';

const numbers = (version: string): number[] => version.split('.').map(Number);

test('the data is what its newest version says it is', () => {
  const hash = dataHash();
  const advice =
    'What is handed out below /data/ has changed: add a version to geodata/versions.json with ' +
    `"hash": "${hash}", and its section to the data part of CHANGELOG.md (see docs/data.md, "Versions")`;
  expect(DATA_VERSION.hash, advice).toBe(hash);
});

test('versions rise, and none is as another', () => {
  const sorted = DATA_VERSIONS.toSorted((a, b) => {
    const [left, right] = [numbers(a.version), numbers(b.version)];
    return left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
  });
  expect(DATA_VERSIONS).toEqual(sorted);
  for (const key of ['version', 'hash'] as const)
    expect(new Set(DATA_VERSIONS.map((each) => each[key])).size).toBe(DATA_VERSIONS.length);
});

test('the address of the data holds its major version', () => {
  const [major] = numbers(DATA_VERSION.version);
  expect(dataPath('')).toBe(`/data/v${major}/`);
});

test('the changelog tells of every version', () => {
  for (const { version, date } of DATA_VERSIONS) {
    expect(DATA_CHANGELOG).toContain(`### ${version} – ${date}\n`);
    expect(notesOf(version, DATA_CHANGELOG).length, version).toBeGreaterThan(0);
  }
});

test('a version without a section says what to write', () => {
  expect(() => notesOf('9.9.9', DATA_CHANGELOG)).toThrow('no section "### 9.9.9 – YYYY-MM-DD": write it');
});

test('notes are whole sentences, however their lines are broken', () => {
  const changelog =
    '## Data\n\n### 1.1.0 – 2027-01-01\n\n- One `line`\n  and another.\n- Two.\n\n### 1.0.0 – 2026-11-22\n\n- Old.\n';
  expect(notesOf('1.1.0', changelog)).toEqual(['One line and another.', 'Two.']);
});
