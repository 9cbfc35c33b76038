import { isLanguage } from '$lib/domain/language';
import { LEGEND_LINES } from '$lib/map/style';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** What a page in another site's frame needs of the legend, and the origin that canonical addresses carry. */
export const load: LayoutServerLoad = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  return { language: params.lang, origin: url.origin, legend: LEGEND_LINES };
};
