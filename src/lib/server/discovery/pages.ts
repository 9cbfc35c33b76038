import { LANGUAGES, type Language } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import type { Page } from '$lib/url/path';
import { STORIES } from '../content/story-files';

/** Pages of which a language has one each. */
type Section = Exclude<Page['kind'], 'chooser' | 'unknown' | 'story' | 'place'>;

/** A kind of page that is left out here does not pass the type checker. */
const SECTIONS: Readonly<Record<Section, Section>> = {
  overview: 'overview',
  places: 'places',
  timeline: 'timeline',
  sources: 'sources',
  data: 'data',
  about: 'about',
  review: 'review',
};

const sections = (language: Language): Page[] => Object.values(SECTIONS).map((kind) => ({ kind, language }));

/** Every page of the site: the choice of language, then all pages of each. */
export function everyPage(): Page[] {
  const pagesIn = (language: Language): Page[] => [
    ...sections(language),
    ...STORIES.map(({ slug }): Page => ({ kind: 'story', language, id: slug })),
    ...SUMMARIES.map(({ id }): Page => ({ kind: 'place', language, id })),
  ];
  return [{ kind: 'chooser' }, ...LANGUAGES.flatMap(pagesIn)];
}
