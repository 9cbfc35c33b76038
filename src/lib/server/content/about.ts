import type { Language } from '$lib/domain/language';
import { ContentError } from './error';
import { LEDGER } from './ledger';
import { renderText, type RenderedText } from './markdown';
import { pageFrontmatter } from './schema';

const FILES = import.meta.glob<string>('/src/content/pages/about.*.md', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** How the map is made, its policy on borders, who has reviewed its texts. */
export function aboutPage(language: Language, base: string): RenderedText<{ title: string; description: string }> {
  const file = `/src/content/pages/about.${language}.md`;
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
