import type { Language } from '$lib/domain/language';
import { memo } from '$lib/domain/memo';
import type { TextContext } from './context';
import { LEDGER } from './ledger';
import { renderText, type RenderedText } from './markdown';
import { PLACE_IDS } from './place-ids';
import { frontmatter, type Frontmatter } from './schema';
import { chartsOf, STORIES, storyPath, textOf } from './story-files';

function textContext(slug: string, language: Language, base: string): TextContext {
  return {
    file: storyPath(slug, `${language}.md`),
    language,
    base,
    ledger: LEDGER,
    charts: chartsOf(slug),
    hasPlace: (id) => PLACE_IDS.has(id),
    hasStory: (other) => STORIES.some((story) => story.slug === other),
  };
}

/**
 * A story's text as HTML, rendered once: lists, checks and pages read it.
 * @throws ContentError naming the text's file and line
 */
export const renderStory = memo((slug: string, language: Language, base: string): RenderedText<Frontmatter> =>
  renderText(textOf(slug, language), frontmatter, textContext(slug, language, base)),
);
