import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { STOPS } from '../../src/lib/geodata/generated/axis';
import { BASE_URL } from '../../src/lib/geodata/generated/urls';
import { borderLine } from '../../src/lib/geodata/layers';
import { unpackBase } from '../../src/lib/geodata/packed';
import type { EventFile, Frontmatter, StoryFile } from '../../src/lib/server/content/schema';
import type { BorderLine } from '../../src/lib/border/border-line';
import type { Language } from '../../src/lib/domain/language';
import type { Messages } from '../../src/lib/domain/messages';

const file = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const read = (path: string): string => file(`src/${path}`);

/** The border as the map draws it, and the places on it that one can stop at, from the Gulf to the tripoint. */
export const LINE: BorderLine = borderLine(unpackBase(JSON.parse(file(`static/${BASE_URL}`))));
export { STOPS };

/** The stories as their files have them, in reading order. */
export const STORIES: readonly StoryFile[] = readdirSync(new URL('../../src/content/stories/', import.meta.url))
  .map((slug): StoryFile => JSON.parse(read(`content/stories/${slug}/story.json`)))
  .sort((a, b) => a.order - b.order);

/** The timeline's events as their file has them. */
export const EVENTS: readonly EventFile[] = JSON.parse(read('content/timeline/events.json'));

/** The interface's texts. */
export const messagesIn = (language: Language): Messages => JSON.parse(read(`i18n/${language}.json`));

export interface Written {
  readonly head: Frontmatter;
  readonly headings: readonly string[];
  /** What is written between figures and sources, without the marks of Markdown: the page has to hold each. */
  readonly passages: readonly string[];
}

/** A space of any kind as one plain space, as a reader sees it. */
export const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** A story's text as its file has it, apart from what the ledger puts into it. */
export function writtenIn(slug: string, language: Language): Written {
  const [, yaml = '', body = ''] =
    /^---\n(.*?)\n---\n(.*)$/s.exec(read(`content/stories/${slug}/${language}.md`)) ?? [];
  const lines = body
    .replace(/:(fig|cite)\[[^\]]*\]/g, '\n')
    .replace(/::?[a-z]+\[([^\]]*)\]\{[^}]*\}/g, '$1')
    .replace(/\*\*|\\|^:::.*$|^- /gm, '')
    .split('\n');
  const headings = lines.flatMap((line) => /^## (.*)$/.exec(line)?.[1] ?? []);
  const passages = lines
    .filter((line) => !line.startsWith('## '))
    .map(plain)
    .filter((line) => line.length > 2);
  return { head: parse(yaml), headings, passages };
}
