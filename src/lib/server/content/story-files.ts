import { LANGUAGES } from '$lib/domain/language';
import { checkIds, ContentError, parseJson } from './error';
import { entryOf, LEDGER, type Ledger } from './ledger';
import { PLACE_IDS } from './place-ids';
import { charts as chartsSchema, story as storySchema, type BothSides, type ChartFile, type StoryFile } from './schema';

const FOLDER = '/src/content/stories/';
const STORY_FILES = import.meta.glob<string>('/src/content/stories/*/story.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const CHART_FILES = import.meta.glob<string>('/src/content/stories/*/charts.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const TEXT_FILES = import.meta.glob<string>('/src/content/stories/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Where a text or a chart of a story stands, from the top of the project. */
export const storyPath = (slug: string, name: string): string => `${FOLDER}${slug}/${name}`;

/** Whether an entry speaks for a side: the articles are Viet Nam's, a fact has the sides of its sources. */
function speaksFor(side: 'VN' | 'KH', ref: string, { claims, facts }: Ledger): boolean {
  if (claims.has(ref)) return side === 'VN';
  return facts.get(ref)?.sources.some(({ country }) => country === side) ?? false;
}

function checkSides(file: string, rows: readonly BothSides[], ledger: Ledger, needsFigure: boolean): void {
  for (const row of rows) {
    for (const side of ['VN', 'KH'] as const) {
      for (const ref of row[side]) {
        const entry = entryOf(ledger, ref);
        const fail = (reason: string): never => {
          throw new ContentError(file, null, `"${row.what.en}" refers to "${ref}", ${reason}`);
        };
        if (!entry) fail('neither a claim nor a fact: add it to the ledger or correct the id');
        if (!speaksFor(side, ref, ledger)) fail(`which has no ${side} source: move it to the other side`);
        if (needsFigure && entry?.value === undefined) fail('which holds no figure: give it "value" and "unit"');
      }
    }
  }
}

/**
 * A story's metadata, checked against the ledger and the places it names.
 * @throws ContentError with the file and what to correct
 */
export function checkStory(
  file: string,
  text: string,
  folder: string,
  ledger: Ledger,
  places: ReadonlySet<string>,
): StoryFile {
  const story = parseJson(file, text, storySchema);
  const fail = (reason: string): never => {
    throw new ContentError(file, null, reason);
  };
  if (story.slug !== folder) fail(`its slug "${story.slug}" is not its folder's name "${folder}"`);
  if (story.updated < story.published) fail(`was updated on ${story.updated}, before it was published`);
  for (const id of story.features) if (!places.has(id)) fail(`attaches to "${id}", which is no place of the map`);
  for (const id of story.articles) {
    if (!ledger.articles.some((article) => article.id === id)) fail(`no article ${id} in articles.json`);
  }
  checkSides(file, story.accounts, ledger, false);
  checkSides(file, story.differences, ledger, true);
  return story;
}

function checkTexts({ slug }: StoryFile): void {
  for (const language of LANGUAGES) {
    const file = storyPath(slug, `${language}.md`);
    if (!(file in TEXT_FILES))
      throw new ContentError(file, null, 'is missing: every story has a text in every language');
  }
}

function checkRelated(stories: readonly StoryFile[]): void {
  for (const { slug, related } of stories) {
    const unknown = related.find((other) => other === slug || !stories.some((story) => story.slug === other));
    if (unknown !== undefined)
      throw new ContentError(storyPath(slug, 'story.json'), null, `"related" names "${unknown}", no other story`);
  }
}

function readStories(): StoryFile[] {
  const stories = Object.entries(STORY_FILES).map(([file, text]) =>
    checkStory(file, text, file.slice(FOLDER.length).split('/')[0] ?? '', LEDGER, PLACE_IDS),
  );
  stories.forEach(checkTexts);
  checkRelated(stories);
  return stories.sort((a, b) => a.order - b.order);
}

/** Every story in reading order. */
export const STORIES: readonly StoryFile[] = readStories();

/** A story's text in a language, as its file holds it. */
export const textOf = (slug: string, language: string): string => TEXT_FILES[storyPath(slug, `${language}.md`)] ?? '';

/**
 * A story's charts, checked against the ledger: each id once, every row in the chart's own unit.
 * @throws ContentError with the file and what to correct
 */
export function checkCharts(file: string, text: string, ledger: Ledger): ChartFile[] {
  const charts = parseJson(file, text, chartsSchema);
  checkIds(file, charts);
  for (const { id, unit, groups } of charts) {
    for (const { ref } of groups.flatMap(({ rows }) => rows)) {
      if (entryOf(ledger, ref)?.unit !== unit)
        throw new ContentError(file, null, `${id}: "${ref}" is not in the chart's unit "${unit}": correct one of them`);
    }
  }
  return charts;
}

/** The charts of a story, none where it has no file of them. */
export function chartsOf(slug: string): ChartFile[] {
  const file = storyPath(slug, 'charts.json');
  const text = CHART_FILES[file];
  return text === undefined ? [] : checkCharts(file, text, LEDGER);
}
