import { LANGUAGES, type Language } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { STORIES } from './content/story-files';

interface Entry {
  readonly lang: Language;
  /** The page's path below its language, without slashes at its ends. */
  readonly page: string;
}

/** Every page that other sites can show in a frame. */
export const EMBEDDABLE: readonly Entry[] = LANGUAGES.flatMap((lang) => [
  { lang, page: '' },
  ...STORIES.map(({ slug }) => ({ lang, page: `stories/${slug}` })),
  ...SUMMARIES.map(({ id }) => ({ lang, page: `places/${id}` })),
]);
