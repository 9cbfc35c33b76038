import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals, url }) => {
  locals.target = WHOLE_BORDER_TARGET;
  return { target: WHOLE_BORDER_TARGET, origin: url.origin };
};
