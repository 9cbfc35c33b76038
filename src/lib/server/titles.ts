import { nameIn } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { Page } from '$lib/url/path';
import { textPage } from './content/pages';
import { storyCards } from './content/stories';
import { summaryOf } from './places/data';

/** The title of a page, as its heading has it; null where there is no such page, or none in one language. */
export function titleOf(page: Page): string | null {
  switch (page.kind) {
    case 'chooser':
    case 'unknown':
      return null;
    case 'story':
      return storyCards(page.language).find(({ slug }) => slug === page.id)?.title ?? null;
    case 'place': {
      const summary = summaryOf(page.id);
      return summary ? nameIn(summary.names, page.language) : null;
    }
    case 'about':
    case 'data':
      return textPage(page.kind, page.language, '').frontmatter.title;
    case 'overview':
      return messagesIn(page.language).site.title;
    case 'places':
      return messagesIn(page.language).placeList.title;
    case 'timeline':
    case 'sources':
      return messagesIn(page.language).nav[page.kind];
    case 'review':
      return messagesIn(page.language).review.title;
  }
}
