import { inEachLanguage, nameIn, type Language } from '$lib/domain/language';
import type { StripData } from '$lib/domain/pages';
import { RIVERS, STOPS, STRETCHES } from '$lib/geodata/generated/axis';
import { MOST_LISTED, storiesAt, storyCards } from './content/stories';
import { STORIES } from './content/story-files';
import { PACKAGES, summaryOf } from './places/data';
import { placeLabel, symbolOf } from './places/links';

const CROSSINGS = new Map(PACKAGES.crossings.map((crossing) => [crossing.id, crossing.properties]));
const FEATURES = new Map(STORIES.map(({ slug, features }) => [slug, features]));
const WATERS = new Map(PACKAGES.water.map(({ id, properties }) => [id, properties.names]));

function dataIn(language: Language): StripData {
  const name = (id: string): string => {
    const names = summaryOf(id)?.names;
    return names ? nameIn(names, language) : id;
  };
  return {
    stops: STOPS.map(({ id, kind, fraction }) => {
      const crossing = CROSSINGS.get(id);
      const stories = storiesAt(id, language).map(({ number }) => number);
      return {
        id,
        kind,
        fraction,
        isGreat: crossing?.class === 'international',
        name: name(id),
        above: crossing?.kh.names ? nameIn(crossing.kh.names, language) : '',
        below: crossing?.vn.names ? nameIn(crossing.vn.names, language) : '',
        symbol: symbolOf(id, kind),
        label: placeLabel(id, language),
        stories: stories.filter((number) => number <= MOST_LISTED),
        count: stories.length,
      };
    }),
    stretches: STRETCHES.map((stretch) => ({ ...stretch, name: name(stretch.id) })),
    rivers: RIVERS.map(({ name: id, fraction }) => {
      const names = WATERS.get(id);
      return { fraction, name: names ? nameIn(names, language) : id };
    }),
    stories: storyCards(language)
      .slice(0, MOST_LISTED)
      .map(({ slug, number, title }) => ({
        slug,
        number,
        title,
        fraction: STOPS.find(({ id }) => FEATURES.get(slug)?.includes(id))?.fraction ?? null,
      })),
  };
}

/** Made once: every page has the strip. */
const DATA = inEachLanguage(dataIn);

/** What stands along the axis, with its names in a language. */
export function stripData(language: Language): StripData {
  return DATA[language];
}
