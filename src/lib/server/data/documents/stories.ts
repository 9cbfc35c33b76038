import { inEachLanguage } from '$lib/domain/language';
import { STORIES } from '../../content/story-files';
import { renderStory } from '../../content/story-text';
import { addressesOf } from '../addresses';
import type { Content } from '../schema/documents';

/** The stories in reading order: what each is called, which reports it tells and where it is. */
export const storiesContent = (site: string): Content<'stories'> => ({
  stories: STORIES.map(({ slug, articles, features, bbox }, index) => ({
    slug,
    number: index + 1,
    titles: inEachLanguage((language) => renderStory(slug, language, '').frontmatter.title),
    standfirsts: inEachLanguage((language) => renderStory(slug, language, '').frontmatter.standfirst),
    articles,
    features,
    bbox,
    links: addressesOf((language) => ({ kind: 'story', language, id: slug }), site),
  })),
});
