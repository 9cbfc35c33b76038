import type { BreadcrumbList } from 'schema-dts';
import { messagesIn } from '$lib/domain/messages';
import type { Page } from '$lib/url/path';
import { addressOf, type Site } from '$lib/url/site';
import { titleOf } from '../titles';

/** The pages that lead to one from the overview, both included; none where it stands above all languages. */
function trail(page: Page): Page[] {
  switch (page.kind) {
    case 'chooser':
    case 'unknown':
      return [];
    case 'overview':
      return [page];
    case 'place':
      return [...trail({ kind: 'places', language: page.language }), page];
    case 'review':
      return [...trail({ kind: 'about', language: page.language }), page];
    default:
      return [...trail({ kind: 'overview', language: page.language }), page];
  }
}

function nameOf(page: Page): string {
  return page.kind === 'overview' ? messagesIn(page.language).site.home : (titleOf(page) ?? '');
}

/** The way from the overview down to a page; null for the overview itself. */
export function breadcrumbs(page: Page, site: Site): BreadcrumbList | null {
  const pages = trail(page);
  if (pages.length < 2) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: pages.map((each, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: nameOf(each),
      item: addressOf(each, site),
    })),
  };
}
