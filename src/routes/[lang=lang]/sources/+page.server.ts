import { isLanguage, LANGUAGES } from '$lib/domain/language';
import type { MapTarget } from '$lib/domain/pages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { articleRows, claimRows, dataRows, factRows } from '$lib/server/content/sources';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  const language = params.lang;
  const target: MapTarget = { bbox: WHOLE_BORDER, selected: null, lit: [], date: null };
  locals.target = target;
  return {
    target,
    articles: articleRows(language),
    claims: claimRows(language),
    facts: factRows(language),
    packages: dataRows(),
  };
};
