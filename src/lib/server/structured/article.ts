import type { Article as StoryArticle, CreativeWork, NewsArticle, Place } from 'schema-dts';
import type { Source } from '$lib/domain/feature';
import { nameIn, type Language } from '$lib/domain/language';
import { picturePath, type Page } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import { articlesOf, backgroundOf } from '../content/basis';
import type { Article } from '../content/schema';
import { STORIES } from '../content/story-files';
import { renderStory } from '../content/story-text';
import { summaryOf } from '../places/data';
import { LICENSE, partOf, publisher } from './site';

/** A report of talks. On which day it was printed none says, so it is dated by what it is about. */
function report({ names, outlet, date }: Article, language: Language): NewsArticle {
  const name = names[language];
  return {
    '@type': 'NewsArticle',
    name,
    inLanguage: 'vi',
    ...(outlet && { publisher: { '@type': 'Organization', name: outlet } }),
    about: { '@type': 'Event', name, startDate: date },
  };
}

function background({ publisher: name, url, date }: Source): CreativeWork {
  return {
    '@type': 'CreativeWork',
    publisher: { '@type': 'Organization', name },
    url,
    ...(date && { datePublished: date }),
  };
}

function place(id: string, language: Language, site: Site): Place[] {
  const summary = summaryOf(id);
  const address = addressOf({ kind: 'place', language, id }, site);
  return summary
    ? [{ '@type': 'Place', '@id': `${address}#place`, name: nameIn(summary.names, language), url: address }]
    : [];
}

/** A story as the article that it is, with what it tells of and rests on; null when there is no such story. */
export function article(slug: string, language: Language, site: Site): StoryArticle | null {
  const story = STORIES.find((each) => each.slug === slug);
  if (!story) return null;
  const { title, description } = renderStory(slug, language, '').frontmatter;
  const page: Page = { kind: 'story', language, id: slug };
  const url = addressOf(page, site);
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    mainEntityOfPage: url,
    headline: title,
    description,
    inLanguage: language,
    datePublished: story.published,
    dateModified: story.updated,
    image: site.origin + picturePath(page, site.base),
    license: LICENSE,
    publisher: publisher(language, site),
    isPartOf: partOf(language, site),
    about: story.features.flatMap((id) => place(id, language, site)),
    citation: [...articlesOf(story).map((each) => report(each, language)), ...backgroundOf(story).map(background)],
  };
}
