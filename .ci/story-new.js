// `npm run story:new -- <slug>`: writes the files of a new story, ready to be filled in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STORIES = fileURLToPath(new URL('../src/content/stories/', import.meta.url));
const [slug = ''] = process.argv.slice(2);

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error('Usage: npm run story:new -- <slug>   (lower-case words joined by hyphens: it becomes the link)');
  process.exit(1);
}
const folder = `${STORIES}${slug}/`;
if (existsSync(folder)) {
  console.error(`src/content/stories/${slug}/ is there already: choose another slug, or edit that story.`);
  process.exit(1);
}

const story = {
  slug,
  order: readdirSync(STORIES).length + 1,
  articles: ['2023-12-11'],
  features: ['border'],
  bbox: [103.9, 10.2, 108, 14.9],
  accounts: [{ what: { vi: 'VIẾT', km: 'សរសេរ', en: 'WRITE what both sides speak of' }, VN: [], KH: [] }],
  differences: [],
  related: ['demarcation'],
};

const text = (/** @type {string} */ write) => `---
title: ${write}
kicker: ${write}
standfirst: ${write}
description: ${write}
review: awaiting
---

## ${write}

${write}
`;

mkdirSync(folder);
writeFileSync(`${folder}story.json`, `${JSON.stringify(story, null, 2)}\n`);
writeFileSync(`${folder}vi.md`, text('VIẾT'));
writeFileSync(`${folder}km.md`, text('សរសេរ'));
writeFileSync(`${folder}en.md`, text('WRITE'));
console.log(`Wrote src/content/stories/${slug}/: story.json, vi.md, km.md, en.md.
Next: write the three texts, then run \`npm run content:check\`. CONTRIBUTING.md explains the directives.`);
