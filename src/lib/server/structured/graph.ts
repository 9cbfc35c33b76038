import type { Graph, Thing } from 'schema-dts';
import type { Page } from '$lib/url/path';
import type { Site } from '$lib/url/site';
import { dataRows } from '../content/sources';
import { article } from './article';
import { breadcrumbs } from './breadcrumbs';
import { dataset } from './dataset';
import { place } from './place';
import { website } from './site';

/** What a page is about: its story, place or data, or the site itself. */
function subject(page: Page, site: Site): Thing | null {
  switch (page.kind) {
    case 'overview':
      return website(page.language, site);
    case 'story':
      return article(page.id, page.language, site);
    case 'place':
      return place(page.id, page.language, site);
    case 'data':
      return dataset(dataRows(), page.language, site);
    default:
      return null;
  }
}

/** What search engines and archives read of a page, in the terms of schema.org; null where there is nothing to say. */
export function structuredData(page: Page, site: Site): Graph | null {
  const nodes = [subject(page, site), breadcrumbs(page, site)].filter((node) => node !== null);
  return nodes.length > 0 ? { '@context': 'https://schema.org', '@graph': nodes } : null;
}

/** The element that holds it. No text in it can end the element, or open a comment. */
export function structuredScript(page: Page, site: Site): string {
  const graph = structuredData(page, site);
  if (!graph) return '';
  return `<script type="application/ld+json">${JSON.stringify(graph).replaceAll('<', '\\u003c')}</script>`;
}
