import { formatDate } from '$lib/domain/format';
import { inEachLanguage, LANGUAGES, type Language } from '$lib/domain/language';
import { fill } from '$lib/domain/fill';
import { messagesIn } from '$lib/domain/messages';
import type { StoryCard } from '$lib/domain/pages';
import { AWAITING, type StoryFile } from './schema';
import { STORIES } from './story-files';
import { renderStory } from './story-text';

/** The texts as they stand on a site at the top of its host: what lists and checks read of them. */
const RENDERED = new Map(
  STORIES.flatMap(({ slug }) =>
    LANGUAGES.map((language) => [`${slug} ${language}`, renderStory(slug, language, '')] as const),
  ),
);

/** Claims and facts that a story's text refers to in a language, in order of first mention. */
export function referencesOf(slug: string, language: Language = 'en'): readonly string[] {
  return RENDERED.get(`${slug} ${language}`)?.references ?? [];
}

/** Claims and facts that a story refers to anywhere: in its text, its charts or the two sides' accounts. */
export function allReferencesOf({ slug, accounts, differences }: StoryFile): readonly string[] {
  const sides = [...accounts, ...differences].flatMap(({ VN, KH }) => [...VN, ...KH]);
  return [...new Set([...referencesOf(slug), ...sides])];
}

/** Who has read a story's text as a native editor, and when, in words; null while it waits for one. */
export function reviewOf(slug: string, language: Language): string | null {
  const state = RENDERED.get(`${slug} ${language}`)?.frontmatter.review ?? AWAITING;
  const [, editor, day] = /^(.+), (\d{4}-\d{2}-\d{2})$/.exec(state) ?? [];
  if (!editor || !day) return null;
  return fill(messagesIn(language).story.reviewed, { review: `${editor}, ${formatDate(day, language)}` });
}

function card({ slug, articles }: StoryFile, index: number, language: Language): StoryCard {
  const { title, kicker } = RENDERED.get(`${slug} ${language}`)?.frontmatter ?? { title: slug, kicker: '' };
  const date = articles.map((article) => formatDate(article, language)).join(' · ');
  return { slug, number: index + 1, title, kicker, date };
}

/** Made once: nearly every page shows some of them. */
const CARDS = inEachLanguage((language) => STORIES.map((story, index) => card(story, index, language)));

/** The cards of all stories, in reading order. */
export function storyCards(language: Language): readonly StoryCard[] {
  return CARDS[language];
}

/**
 * As many as a page lists: what it weighs does not grow with the stories. Those beyond are reached from one story to the
 * next, by the search and by the timeline.
 */
export const MOST_LISTED = 24;

/** The cards of the stories with these slugs, in reading order. */
export function cardsOf(slugs: readonly string[], language: Language): StoryCard[] {
  return CARDS[language].filter(({ slug }) => slugs.includes(slug));
}

/** The cards of the stories that attach to a feature. */
export function storiesAt(featureId: string, language: Language): StoryCard[] {
  const slugs = STORIES.filter(({ features }) => features.includes(featureId)).map(({ slug }) => slug);
  return cardsOf(slugs, language);
}
