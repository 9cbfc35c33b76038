// `npm run story:new -- <slug>`: writes the files of a new story, ready to be filled in.
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';

const STORIES = fileURLToPath(new URL('../src/content/stories/', import.meta.url));
const [slug = ''] = process.argv.slice(2);

/** Stands wherever something is still to be written; the check of the content refuses it. */
const TO_WRITE = 'TODO';

if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
  console.error('Usage: npm run story:new -- <slug>   (lower-case words joined by hyphens: it becomes the link)');
  process.exit(1);
}
const folder = `${STORIES}${slug}/`;
if (existsSync(folder)) {
  console.error(`src/content/stories/${slug}/ is there already: choose another slug, or edit that story.`);
  process.exit(1);
}

const today = new Date().toISOString().slice(0, 10);
const story = {
  slug,
  order: readdirSync(STORIES).length + 1,
  published: today,
  updated: today,
  articles: ['2023-12-11'],
  features: ['border'],
  bbox: [103.9, 10.2, 108, 14.9],
  accounts: [{ what: { vi: TO_WRITE, km: TO_WRITE, en: TO_WRITE }, VN: [], KH: [] }],
  differences: [],
  related: ['demarcation'],
};

const text = `---
title: ${TO_WRITE}
kicker: ${TO_WRITE}
standfirst: ${TO_WRITE}
description: ${TO_WRITE}
review: awaiting
---

## ${TO_WRITE}

${TO_WRITE}
`;

mkdirSync(folder);
writeFileSync(`${folder}story.json`, await format(JSON.stringify(story), { parser: 'json', printWidth: 120 }));
for (const language of ['vi', 'km', 'en']) writeFileSync(`${folder}${language}.md`, text);
console.log(`Wrote src/content/stories/${slug}/: story.json, vi.md, km.md, en.md.
Next: write what says ${TO_WRITE}, then run \`npm run content:check\`. CONTRIBUTING.md explains the directives.`);
