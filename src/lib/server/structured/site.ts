import type { Project, WebSite } from 'schema-dts';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { addressOf, type Site } from '$lib/url/site';

/** The licence of the texts and of the code. */
export const LICENSE = 'https://spdx.org/licenses/MIT.html';

/** Who publishes: the project itself, which names no persons. */
export function publisher(language: Language, site: Site): Project {
  const url = addressOf({ kind: 'chooser' }, site);
  return { '@type': 'Project', '@id': `${url}#project`, name: messagesIn(language).site.name, url };
}

/** The site as that of which a page is part. */
export function partOf(language: Language, site: Site): WebSite {
  const url = addressOf({ kind: 'overview', language }, site);
  return { '@type': 'WebSite', '@id': `${url}#website`, name: messagesIn(language).site.name, url };
}

/** The site as its overview describes it. */
export function website(language: Language, site: Site): WebSite {
  const { title, description } = messagesIn(language).site;
  return {
    ...partOf(language, site),
    alternateName: title,
    description,
    inLanguage: language,
    license: LICENSE,
    publisher: publisher(language, site),
  };
}
