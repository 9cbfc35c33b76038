import type { BoundingBox } from '$lib/domain/feature';
import { formatDate } from '$lib/domain/format';
import { LANGUAGES, type Language, type Localized } from '$lib/domain/language';
import type { StoryCard, StoryDate, StoryPage } from '$lib/domain/pages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { ContentError, parseJson } from './error';
import { LEDGER, resolveReference, type Ledger } from './ledger';
import type { TextContext } from './context';
import { renderText } from './markdown';
import { frontmatter, story as storySchema, type StoryFile } from './schema';

const FOLDER = '/src/content/stories/';
const STORY_FILES = import.meta.glob<string>('/src/content/stories/*/story.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const TEXT_FILES = import.meta.glob<string>('/src/content/stories/*/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const PLACES = new Set(SUMMARIES.map(({ id }) => id));

/** A story's metadata, checked against the ledger and the places it names. */
export function checkStory(
  file: string,
  text: string,
  folder: string,
  ledger: Ledger,
  places: ReadonlySet<string>,
): StoryFile {
  const story = parseJson(file, text, storySchema);
  if (story.slug !== folder)
    throw new ContentError(file, null, `its slug "${story.slug}" is not its folder's name "${folder}"`);
  for (const id of story.features) {
    if (!places.has(id)) throw new ContentError(file, null, `attaches to "${id}", which is no place of the map`);
  }
  for (const { ref } of story.dates) {
    if (!resolveReference(ledger, ref, 'en'))
      throw new ContentError(file, null, `a date refers to "${ref}", neither a claim nor a fact`);
  }
  for (const id of story.articles) {
    if (!ledger.articles.some((article) => article.id === id))
      throw new ContentError(file, null, `no article ${id} in articles.json`);
  }
  return story;
}

function readStories(): StoryFile[] {
  const stories = Object.entries(STORY_FILES).map(([file, text]) =>
    checkStory(file, text, file.slice(FOLDER.length).split('/')[0] ?? '', LEDGER, PLACES),
  );
  for (const { slug } of stories) {
    for (const language of LANGUAGES) {
      const file = `${FOLDER}${slug}/${language}.md`;
      if (!(file in TEXT_FILES))
        throw new ContentError(file, null, 'is missing: every story has a text in every language');
    }
  }
  return stories.sort((a, b) => a.order - b.order);
}

/** Every story in reading order. */
export const STORIES: readonly StoryFile[] = readStories();

function textContext(file: string, language: Language, base: string): TextContext {
  return {
    file,
    language,
    base,
    ledger: LEDGER,
    hasPlace: (id) => PLACES.has(id),
    hasStory: (slug) => STORIES.some((story) => story.slug === slug),
  };
}

function render(slug: string, language: Language, base: string) {
  const file = `${FOLDER}${slug}/${language}.md`;
  return renderText(TEXT_FILES[file] ?? '', frontmatter, textContext(file, language, base));
}

function card({ slug, articles }: StoryFile, index: number, language: Language): StoryCard {
  const { title, kicker } = render(slug, language, '').frontmatter;
  const date = articles.map((article) => formatDate(article, language)).join(' · ');
  return { slug, number: index + 1, title, kicker, date };
}

const cards = (language: Language): StoryCard[] => STORIES.map((story, index) => card(story, index, language));

/** Made once: nearly every page shows some of them, and each needs its text parsed. */
const CARDS: Localized<StoryCard[]> = { vi: cards('vi'), km: cards('km'), en: cards('en') };

/** The cards of all stories, in reading order. */
export function storyCards(language: Language): readonly StoryCard[] {
  return CARDS[language];
}

/** The cards of the stories that attach to a feature. */
export function storiesAt(featureId: string, language: Language): StoryCard[] {
  return CARDS[language].filter((_, index) => STORIES[index]?.features.includes(featureId));
}

/** A date of a story in a language, with the place of its source. */
export function dateOf({ date, ref, text }: StoryFile['dates'][number], language: Language): StoryDate {
  return {
    date: formatDate(date, language),
    text: text[language],
    isOwn: LEDGER.claims.has(ref),
    anchor: resolveReference(LEDGER, ref, language)?.anchor ?? '',
  };
}

/** Claims and facts that each story refers to, by slug. */
export function referencesOf(slug: string): readonly string[] {
  return render(slug, 'en', '').references;
}

/** A story's page in a language, or null when there is no such story. */
export function storyPage(slug: string, language: Language, base: string): StoryPage | null {
  const story = STORIES.find((candidate) => candidate.slug === slug);
  if (!story) return null;
  const { frontmatter: head, html } = render(slug, language, base);
  const index = STORIES.indexOf(story);
  const bbox: BoundingBox = story.bbox;
  return {
    ...head,
    slug,
    number: index + 1,
    count: STORIES.length,
    html,
    bbox,
    date: story.articles.at(-1) ?? null,
    features: story.features,
    dates: story.dates.map((row) => dateOf(row, language)),
    previous: CARDS[language][index - 1] ?? null,
    next: CARDS[language][index + 1] ?? null,
  };
}
