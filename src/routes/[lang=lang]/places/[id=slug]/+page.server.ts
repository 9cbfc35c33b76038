import { isLanguage, LANGUAGES } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { basisOf } from '$lib/server/citations';
import { placePage } from '$lib/server/places/page';
import { placeTarget } from '$lib/server/targets';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => SUMMARIES.flatMap(({ id }) => LANGUAGES.map((lang) => ({ lang, id })));

export const load: PageServerLoad = ({ params, locals }) => {
  if (!isLanguage(params.lang)) error(404);
  const place = placePage(params.id, params.lang);
  if (!place) error(404);
  const target = placeTarget(place);
  locals.target = target;
  return { target, place, basis: basisOf({ kind: 'place', language: params.lang, id: place.id }) };
};
