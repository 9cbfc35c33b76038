import type { FeatureKind } from '$lib/domain/feature';
import { formatId } from '$lib/domain/format';
import { fill } from '$lib/domain/fill';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { eachOnce, sourcesInWords } from '../content/basis';
import { dataRows } from '../content/sources';
import { PACKAGE_OF, type AnyFeature } from './data';

/** What the page of a place rests on, in words: the package of its data, then the sources of its events. */
export function placeBasis({ properties }: AnyFeature, kind: FeatureKind, language: Language): string[] {
  const name = PACKAGE_OF[kind];
  const packages = dataRows().filter((each) => each.name === name);
  const sources = 'events' in properties ? properties.events.flatMap((event) => event.sources) : [];
  return [
    ...packages.map(({ version }) =>
      fill(messagesIn(language).cite.package, { name, version: formatId(version, language) }),
    ),
    ...sourcesInWords(eachOnce(sources), language),
  ];
}
