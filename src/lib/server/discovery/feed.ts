import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { feedPath } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import type { StoryFile } from '../content/schema';
import { STORIES } from '../content/story-files';
import { renderStory } from '../content/story-text';
import { iconPath } from './icons';

/** No more is known than the day; a feed wants the second. */
const atMidnight = (day: string): string => `${day}T00:00:00Z`;

/** The latest change first, and of one day in reading order. */
const LATEST_FIRST = [...STORIES].sort((a, b) => b.updated.localeCompare(a.updated) || a.order - b.order);

function entry({ slug, published, updated }: StoryFile, language: Language, site: Site): Element {
  const { title, standfirst } = renderStory(slug, language, '').frontmatter;
  const address = addressOf({ kind: 'story', language, id: slug }, site);
  return x('entry', [
    x('id', address),
    x('title', title),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: address }),
    x('published', atMidnight(published)),
    x('updated', atMidnight(updated)),
    x('summary', standfirst),
  ]);
}

/** The stories in a language as an Atom feed. The project names no persons, so it is itself the author. */
export function feed(language: Language, site: Site): string {
  const texts = messagesIn(language).site;
  const overview = addressOf({ kind: 'overview', language }, site);
  const own = site.origin + feedPath(language, site.base);
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': language }, [
    x('id', own),
    x('title', texts.name),
    x('subtitle', texts.title),
    x('link', { rel: 'self', type: 'application/atom+xml', href: own }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: language, href: overview }),
    x('author', [x('name', texts.name)]),
    x('icon', site.origin + iconPath('icon-192', site.base)),
    x('updated', atMidnight(LATEST_FIRST[0]?.updated ?? '')),
    ...LATEST_FIRST.map((story) => entry(story, language, site)),
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
