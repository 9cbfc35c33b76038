import type { Certainty, Source } from '$lib/domain/feature';
import { formatDate } from '$lib/domain/format';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { SourceLink } from '$lib/domain/pages';

/** The sources of a statement, each with whose it is and when it was published. */
export function sourceLinks(sources: readonly Source[], language: Language): SourceLink[] {
  const { source } = messagesIn(language);
  return sources.map(({ publisher, url, country, date }) => ({
    publisher,
    url,
    detail: [source.country[country], date ? formatDate(date, language) : source.noDate].join(' · '),
  }));
}

/** How sure a statement is, in words. */
export function certaintyText(certainty: Certainty, language: Language): string {
  const { source } = messagesIn(language);
  return certainty === 'H' ? source.certaintyH : source.certaintyM;
}
