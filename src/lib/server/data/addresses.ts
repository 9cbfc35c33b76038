import { inEachLanguage, type Language, type Localized } from '$lib/domain/language';
import { formatPath, type Page } from '$lib/url/path';

/**
 * The addresses of a page in each language.
 * @param site origin and path the site stands under, without a slash at its end
 * @param hash id of an element of the page
 */
export function addressesOf(page: (language: Language) => Page, site: string, hash?: string): Localized {
  return inEachLanguage((language) => formatPath(page(language), site) + (hash === undefined ? '' : `#${hash}`));
}
