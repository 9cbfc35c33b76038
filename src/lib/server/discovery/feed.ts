import { create } from 'xmlbuilder2';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { feedPath } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import type { StoryFile } from '../content/schema';
import { STORIES } from '../content/story-files';
import { renderStory } from '../content/story-text';
import { iconPath } from './icons';

type Element = ReturnType<typeof create>;

/** No more is known than the day; a feed wants the second. */
const atMidnight = (day: string): string => `${day}T00:00:00Z`;

/** The latest change first, and of one day in reading order. */
const LATEST_FIRST = [...STORIES].sort((a, b) => b.updated.localeCompare(a.updated) || a.order - b.order);

function addEntry(feed: Element, { slug, published, updated }: StoryFile, language: Language, site: Site): void {
  const { title, standfirst } = renderStory(slug, language, '').frontmatter;
  const address = addressOf({ kind: 'story', language, id: slug }, site);
  const entry = feed.ele('entry');
  entry.ele('id').txt(address);
  entry.ele('title').txt(title);
  entry.ele('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address });
  entry.ele('published').txt(atMidnight(published));
  entry.ele('updated').txt(atMidnight(updated));
  entry.ele('summary').txt(standfirst);
}

/** The stories in a language as an Atom feed. The project names no persons, so it is itself the author. */
export function feed(language: Language, site: Site): string {
  const texts = messagesIn(language).site;
  const overview = addressOf({ kind: 'overview', language }, site);
  const own = site.origin + feedPath(language, site.base);
  const root = create({ version: '1.0', encoding: 'UTF-8' }).ele('http://www.w3.org/2005/Atom', 'feed');
  root.att('xml:lang', language);
  root.ele('id').txt(own);
  root.ele('title').txt(texts.name);
  root.ele('subtitle').txt(texts.title);
  root.ele('link', { rel: 'self', type: 'application/atom+xml', href: own });
  root.ele('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: overview });
  root.ele('author').ele('name').txt(texts.name);
  root.ele('icon').txt(site.origin + iconPath('icon-192', site.base));
  root.ele('updated').txt(atMidnight(LATEST_FIRST[0]?.updated ?? ''));
  for (const story of LATEST_FIRST) addEntry(root, story, language, site);
  return root.end({ prettyPrint: true });
}
