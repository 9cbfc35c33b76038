import { base } from '$app/paths';
import { EMBEDDABLE, framedSubject } from '$lib/server/embeds';
import { formatPath } from '$lib/url/path';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => EMBEDDABLE.map(({ lang, page }) => ({ lang, page }));

export const load: PageServerLoad = ({ params, locals }) => {
  const found = framedSubject(params);
  if (!found) error(404);
  const { target, title } = found.subject;
  locals.target = target;
  return { target, title, whole: formatPath(found.framed, base) };
};
