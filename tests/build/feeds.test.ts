import { readdirSync, readFileSync } from 'node:fs';
import { parseFeed } from '@rowanmanning/feed-parser';
import { XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/domain/language';
import { messagesIn } from '../../src/lib/domain/messages';
import { builtSite, isBuilt, textOf } from './built';

const STORIES = new URL('../../src/content/stories/', import.meta.url);

/** The days of a story as its file has them. */
function daysOf(slug: string): { published: string; updated: string } {
  return JSON.parse(readFileSync(new URL(`${slug}/story.json`, STORIES), 'utf8'));
}

describe.each(LANGUAGES)('the feed in %s', (language) => {
  test('has every story once, the latest change first, under its own address', () => {
    const text = textOf(`${language}/feed.xml`);
    expect(XMLValidator.validate(text)).toBe(true);
    const { origin, base } = builtSite();
    const feed = parseFeed(text);
    expect(feed).toMatchObject({
      title: messagesIn(language).site.name,
      language,
      self: `${origin}${base}/${language}/feed.xml`,
      url: `${origin}${base}/${language}/`,
    });
    const slugs = feed.items.map(({ url }) => url?.split('/').at(-2) ?? '');
    expect([...slugs].sort()).toEqual(readdirSync(STORIES).sort());
    const updated = feed.items.map((item) => item.updated?.getTime() ?? 0);
    expect(updated).toEqual([...updated].sort((a, b) => b - a));
    expect(feed.updated?.getTime()).toBe(updated[0]);
    for (const { id, url } of feed.items) expect(id).toBe(url);
  });

  test('dates each story by its file, and tells what it is about', () => {
    for (const { url, published, updated, title, description } of parseFeed(textOf(`${language}/feed.xml`)).items) {
      const slug = url?.split('/').at(-2) ?? '';
      const days = { published: published?.toISOString().slice(0, 10), updated: updated?.toISOString().slice(0, 10) };
      expect(daysOf(slug), slug).toMatchObject(days);
      expect(title, slug).toBeTruthy();
      expect(description?.length, slug).toBeGreaterThan(40);
      expect(isBuilt(`${language}/stories/${slug}/`), slug).toBe(true);
    }
  });

  test('is found by the head of every page', () => {
    const link = `<link rel="alternate" type="application/atom+xml" title="${messagesIn(language).site.feed}" href="${builtSite().base}/${language}/feed.xml"`;
    for (const page of ['', 'places/moc-bai/', 'stories/talks/', 'about/review/'])
      expect(textOf(`${language}/${page}index.html`)).toContain(link);
  });
});
