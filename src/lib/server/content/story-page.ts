import type { BoundingBox, Country } from '$lib/domain/feature';
import type { Language } from '$lib/domain/language';
import type { SideCell, SidesRow, StoryPage } from '$lib/domain/pages';
import { inReadersOrder } from '$lib/domain/pair';
import { eventRows } from './timeline';
import { LEDGER, resolveReference } from './ledger';
import type { BothSides } from './schema';
import { sourceLinks } from './source-list';
import { cardsOf, reviewOf, storyCards } from './stories';
import { STORIES } from './story-files';
import { renderStory } from './story-text';

/** What one side says of a thing: its own sources of a fact, or the article it stands in. */
function sideCells(refs: readonly string[], side: Country, language: Language): SideCell[] {
  return refs.flatMap((ref) => {
    const reference = resolveReference(LEDGER, ref, language);
    if (!reference) return [];
    const { anchor, chip, statement, qualified, asOf, kind } = reference;
    const sources = LEDGER.facts.get(ref)?.sources.filter(({ country }) => country === side) ?? [];
    return [{ ref, kind, anchor, chip, statement, figure: qualified, asOf, sources: sourceLinks(sources, language) }];
  });
}

function sidesRow({ what, VN, KH }: BothSides, language: Language): SidesRow {
  const side = (country: Country, refs: readonly string[]) => ({ country, cells: sideCells(refs, country, language) });
  return { what: what[language], sides: inReadersOrder(side('VN', VN), side('KH', KH), language) };
}

/** A story's page in a language, or null when there is no such story. */
export function storyPage(slug: string, language: Language, base: string): StoryPage | null {
  const story = STORIES.find((candidate) => candidate.slug === slug);
  if (!story) return null;
  const { frontmatter: head, html } = renderStory(slug, language, base);
  const cards = storyCards(language);
  const index = STORIES.indexOf(story);
  const bbox: BoundingBox = story.bbox;
  return {
    ...head,
    review: reviewOf(slug, language),
    slug,
    number: index + 1,
    count: STORIES.length,
    html,
    bbox,
    features: story.features,
    attachedTo: story.attachedTo?.[language] ?? null,
    accounts: story.accounts.map((row) => sidesRow(row, language)),
    differences: story.differences.map((row) => sidesRow(row, language)),
    events: eventRows(language).filter((event) => event.stories.includes(slug)),
    related: cardsOf(story.related, language),
    published: story.published,
    updated: story.updated,
    previous: cards[index - 1] ?? null,
    next: cards[index + 1] ?? null,
  };
}
