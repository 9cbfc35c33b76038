import type { Language } from '$lib/domain/language';
import { ContentError } from './error';
import { LEDGER } from './ledger';
import { renderText, type RenderedText } from './markdown';
import { pageFrontmatter } from './schema';

const FILES = import.meta.glob<string>('/src/content/pages/*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** The pages that are a text: how the map is made, and what to know of its data. */
export const TEXT_PAGES = ['about', 'data'] as const;

/**
 * A page that is a text, in a language.
 * @throws ContentError naming the text's file and line
 */
export function textPage(
  name: (typeof TEXT_PAGES)[number],
  language: Language,
  base: string,
): RenderedText<{ title: string; description: string }> {
  const file = `/src/content/pages/${name}.${language}.md`;
  const text = FILES[file];
  if (text === undefined) throw new ContentError(file, null, 'is missing: the page exists in every language');
  return renderText(text, pageFrontmatter, {
    file,
    language,
    base,
    ledger: LEDGER,
    hasPlace: () => false,
    hasStory: () => false,
  });
}
