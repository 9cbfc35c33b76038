import { base } from '$app/paths';
import { isLanguage } from '$lib/domain/language';
import { EMBEDDABLE } from '$lib/server/embeds';
import { subjectOf } from '$lib/server/pictures/subject';
import { embeddable } from '$lib/url/embed';
import { formatPath, parsePath } from '$lib/url/path';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => EMBEDDABLE.map(({ lang, page }) => ({ lang, page }));

export const load: PageServerLoad = ({ params: { lang, page }, locals }) => {
  if (!isLanguage(lang)) error(404);
  const here = parsePath(`/${lang}/${page}`);
  const framed = embeddable(here);
  const subject = here.kind === framed.kind ? subjectOf(here) : null;
  if (!subject) error(404);
  locals.target = subject.target;
  return { target: subject.target, title: subject.title, whole: formatPath(framed, base) };
};
