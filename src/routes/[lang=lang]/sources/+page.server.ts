import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import { basisOf } from '$lib/server/citations';
import { articleRows, claimRows, dataRows, factRows } from '$lib/server/content/sources';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  const language = params.lang;
  locals.target = WHOLE_BORDER_TARGET;
  return {
    target: WHOLE_BORDER_TARGET,
    articles: articleRows(language),
    claims: claimRows(language),
    facts: factRows(language),
    packages: dataRows(),
    basis: basisOf({ kind: 'sources', language }),
  };
};
