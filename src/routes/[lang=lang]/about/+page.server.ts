import { base } from '$app/paths';
import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import { textPage } from '$lib/server/content/pages';
import { reviewStates } from '$lib/server/content/review';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  locals.target = WHOLE_BORDER_TARGET;
  return {
    target: WHOLE_BORDER_TARGET,
    about: textPage('about', params.lang, base),
    states: reviewStates(params.lang),
  };
};
