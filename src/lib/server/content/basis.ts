import type { Source } from '$lib/domain/feature';
import { formatDate, formatNumber } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { LEDGER } from './ledger';
import type { Article, StoryFile } from './schema';
import { allReferencesOf } from './stories';

/** More sources than these are counted: a citation is one line. */
const MAX_NAMED = 3;

/** Sources, each page of theirs once. */
export function eachOnce(sources: readonly Source[]): Source[] {
  return [...new Map(sources.map((source) => [source.url, source])).values()];
}

/** The reports that a story tells. */
export function articlesOf({ articles }: Pick<StoryFile, 'articles'>): Article[] {
  return LEDGER.articles.filter(({ id }) => articles.includes(id));
}

/** The sources of the background that a story refers to, each page of theirs once. */
export function backgroundOf(story: StoryFile): Source[] {
  return eachOnce(allReferencesOf(story).flatMap((ref) => LEDGER.facts.get(ref)?.sources ?? []));
}

/** Sources in words: a few by name and date, more by their number. */
export function sourcesInWords(sources: readonly Source[], language: Language): string[] {
  if (sources.length > MAX_NAMED)
    return [fill(messagesIn(language).cite.more, { count: formatNumber(sources.length, language) })];
  return sources.map(({ publisher, date }) => (date ? `${publisher}, ${formatDate(date, language)}` : publisher));
}

/** A report in words: whose talks, who printed it and the day of the talks. */
export function articleInWords({ names, outlet, date }: Article, language: Language): string {
  return [names[language], outlet, formatDate(date, language)].filter(Boolean).join(', ');
}

/** What a story rests on, in words: the reports that it tells, then its background. */
export function storyBasis(story: StoryFile, language: Language): string[] {
  return [
    ...articlesOf(story).map((article) => articleInWords(article, language)),
    ...sourcesInWords(backgroundOf(story), language),
  ];
}
