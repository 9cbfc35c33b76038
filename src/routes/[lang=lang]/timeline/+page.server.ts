import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import { eventRows, storiesOf } from '$lib/server/content/timeline';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  locals.target = WHOLE_BORDER_TARGET;
  const events = eventRows(params.lang);
  return { target: WHOLE_BORDER_TARGET, events, stories: storiesOf(events, params.lang) };
};
