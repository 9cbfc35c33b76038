import { citationOf, entryTitle, type Citation } from '$lib/domain/citation/citation';
import { messagesIn } from '$lib/domain/messages';
import type { Page } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import { articleInWords, storyBasis } from './content/basis';
import { LEDGER } from './content/ledger';
import { referenceNotes } from './content/sources';
import { STORIES } from './content/story-files';
import { EDITION } from './edition';
import { featureOf, summaryOf } from './places/data';
import { placeBasis } from './places/basis';
import { titleOf } from './titles';

/** What a page rests on, in words; empty where it is none to be cited by itself. */
export function basisOf(page: Page): string[] {
  switch (page.kind) {
    case 'story': {
      const story = STORIES.find(({ slug }) => slug === page.id);
      return story ? storyBasis(story, page.language) : [];
    }
    case 'place': {
      const feature = featureOf(page.id);
      const kind = summaryOf(page.id)?.kind;
      return feature && kind ? placeBasis(feature, kind, page.language) : [];
    }
    case 'sources':
      return LEDGER.articles.map((article) => articleInWords(article, page.language));
    default:
      return [];
  }
}

/** The claims and facts of the sources page, each under its own address and resting on its own sources. */
function entries(page: Page, site: Site): Citation[] {
  if (page.kind !== 'sources') return [];
  const { language } = page;
  return Object.entries(referenceNotes(language)).map(([anchor, note]) => {
    const { basis } = note;
    const cited = { title: entryTitle(note), address: `${addressOf(page, site)}#${anchor}`, basis };
    return citationOf(cited, EDITION, language, messagesIn(language));
  });
}

/** The reference of a page, and those of its entries; none where the page is not to be cited by itself. */
export function citationsOf(page: Page, site: Site): Citation[] {
  const basis = basisOf(page);
  const title = titleOf(page);
  if (basis.length === 0 || !title || !('language' in page) || !page.language) return [];
  const cited = { title, address: addressOf(page, site), basis };
  return [citationOf(cited, EDITION, page.language, messagesIn(page.language)), ...entries(page, site)];
}
