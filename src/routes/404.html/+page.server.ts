import type { MapTarget } from '$lib/domain/pages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  const target: MapTarget = { bbox: WHOLE_BORDER, selected: null, lit: [], date: null };
  locals.target = target;
  return { target, origin: url.origin };
};
