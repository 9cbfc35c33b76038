import { isLanguage, LANGUAGES } from '$lib/domain/language';
import type { MapTarget } from '$lib/domain/pages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { timelineRows } from '$lib/server/content/timeline';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  const target: MapTarget = { bbox: WHOLE_BORDER, selected: null, lit: [], date: null };
  locals.target = target;
  return { target, rows: timelineRows(params.lang) };
};
