import { isLanguage } from '$lib/domain/language';
import { LEGEND_LINES } from '$lib/map/style';
import { EDITION } from '$lib/server/edition';
import { stripData } from '$lib/server/strip';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

/** The legend, the strip in the page's language, the origin that canonical addresses carry, the version. */
export const load: LayoutServerLoad = ({ params, url }) => {
  if (!isLanguage(params.lang)) error(404);
  const language = params.lang;
  return { language, origin: url.origin, edition: EDITION, legend: LEGEND_LINES, strip: stripData(language) };
};
