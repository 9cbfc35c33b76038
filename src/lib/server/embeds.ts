import { LANGUAGES, type Language } from '$lib/domain/language';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { embeddable, type Embeddable } from '$lib/url/embed';
import { parsePath } from '$lib/url/path';
import { STORIES } from './content/story-files';
import { subjectOf, type Subject } from './pictures/subject';

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

/** What a frame shows and which page it stands for; null where no page of that path can stand in one. */
export function framedSubject({
  lang,
  page,
}: {
  lang: string;
  page: string;
}): { framed: Embeddable; subject: Subject } | null {
  const here = parsePath(`/${lang}/${page}`);
  const framed = embeddable(here);
  const subject = here.kind === framed.kind ? subjectOf(here) : null;
  return subject && { framed, subject };
}
