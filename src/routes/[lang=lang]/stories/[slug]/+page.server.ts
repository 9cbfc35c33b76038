import { base } from '$app/paths';
import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { basisOf } from '$lib/server/citations';
import { STORIES } from '$lib/server/content/story-files';
import { storyPage } from '$lib/server/content/story-page';
import { storiesOf } from '$lib/server/content/timeline';
import { summaryOf } from '$lib/server/places/data';
import { placeLink } from '$lib/server/places/links';
import { storyTarget } from '$lib/server/targets';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => STORIES.flatMap(({ slug }) => LANGUAGES.map((lang) => ({ lang, slug })));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  const language = params.lang;
  const story = storyPage(params.slug, language, base);
  if (!story) error(404);
  const target = storyTarget(story);
  locals.target = target;
  const places = story.features.filter(summaryOf).map((id) => placeLink(id, language));
  const basis = basisOf({ kind: 'story', language, id: story.slug });
  const stories = storiesOf(story.events, language).filter(({ slug }) => slug !== story.slug);
  return { target, story, basis, places, stories };
};
