import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { STORIES } from './content/story-files';
import { EDITION, versionsOf } from './edition';

const CHANGELOG = readFileSync('CHANGELOG.md', 'utf8');

describe('versionsOf', () => {
  const text =
    '# Changelog\n\n## Site\n\n### 0.2.0 – 2026-01-02\n\n- A.\n\n### Next\n\n## Stories\n\n### 0.1.0 – 2025-12-31\n';

  test('reads the versions of one part, with their days', () => {
    expect(versionsOf(text, 'Site')).toEqual([{ version: '0.2.0', date: '2026-01-02' }]);
    expect(versionsOf(text, 'Stories')).toEqual([{ version: '0.1.0', date: '2025-12-31' }]);
  });

  test('finds none of a part that is not there', () => {
    expect(versionsOf(text, 'Data')).toEqual([]);
  });
});

test('what a citation names is the version of package.json, with a day', () => {
  const { version }: { version: string } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(EDITION.version).toBe(version);
  expect(EDITION.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

test.each(STORIES)('the days of the story $slug are days of the changelog', ({ published, updated }) => {
  const days = versionsOf(CHANGELOG, 'Stories').map(({ date }) => date);
  expect(days).toContain(published);
  expect(days).toContain(updated);
});
