import { readFileSync } from 'node:fs';
import type { Edition } from '$lib/domain/pages';

const read = (file: string): string => readFileSync(`${process.cwd()}/${file}`, 'utf8');

/**
 * The versions that a part of the changelog dates, the newest first.
 * @param part as its heading names it
 */
export function versionsOf(changelog: string, part: 'Site' | 'Stories' | 'Data'): Edition[] {
  const [, text = ''] = changelog.split(`\n## ${part}\n`);
  const [own = ''] = text.split('\n## ');
  return [...own.matchAll(/^### (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})$/gm)].map(([, version = '', date = '']) => ({
    version,
    date,
  }));
}

function readEdition(): Edition {
  const { version }: { version: string } = JSON.parse(read('package.json'));
  const edition = versionsOf(read('CHANGELOG.md'), 'Site').find((each) => each.version === version);
  if (!edition)
    throw new Error(`CHANGELOG.md: Site has no "### ${version} – YYYY-MM-DD", the version of package.json: add it`);
  return edition;
}

/** The version that the site bears, with the day of it: what a citation names. */
export const EDITION: Edition = readEdition();
