import { LANGUAGES } from '$lib/domain/language';
import { ContentError } from './error';
import type { Coverage } from './coverage';

/** What a check of all content found: mistakes, and where the claims are told when there are none. */
export interface ContentReport {
  readonly problems: readonly string[];
  readonly summary: string;
  readonly coverage: readonly Coverage[];
}

/** Runs a part of the check, and keeps what it complains of instead of stopping there. */
async function attempt<T>(problems: string[], part: () => T | Promise<T>): Promise<T | null> {
  try {
    return await part();
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    // A file that several modules read is complained of once.
    if (!problems.includes(error.message)) problems.push(error.message);
    return null;
  }
}

/**
 * Checks all content as the build does, in seconds. Each file is read when its module is first
 * loaded, so that a mistake in one does not hide those in the others.
 */
export async function checkContent(): Promise<ContentReport> {
  const problems: string[] = [];
  const files = await attempt(problems, () => import('./story-files'));
  await attempt(problems, () => import('./events'));
  await attempt(problems, () => import('./review'));
  await attempt(problems, () => import('./redirects'));
  if (!files) return { problems, summary: '', coverage: [] };

  const { renderStory } = await import('./story-text');
  const references = new Map<string, readonly string[]>();
  for (const { slug } of files.STORIES) {
    for (const language of LANGUAGES) {
      const text = await attempt(problems, () => renderStory(slug, language, ''));
      references.set(`${slug} ${language}`, text?.references ?? []);
    }
  }
  if (problems.length > 0) return { problems, summary: '', coverage: [] };

  const [{ coverage }, { LEDGER }, timeline, pages] = await Promise.all([
    import('./coverage'),
    import('./ledger'),
    attempt(problems, () => import('./timeline')),
    attempt(problems, () => import('./pages')),
  ]);
  for (const name of pages?.TEXT_PAGES ?? [])
    for (const language of LANGUAGES) await attempt(problems, () => pages?.textPage(name, language, ''));
  const slugs = files.STORIES.map(({ slug }) => slug);
  const told = await attempt(problems, () =>
    coverage(LEDGER.claims.values(), slugs, (slug, language) => references.get(`${slug} ${language}`) ?? []),
  );
  const counts = [
    `${slugs.length} stories in ${LANGUAGES.length} languages`,
    `${LEDGER.claims.size} claims`,
    `${LEDGER.facts.size} background facts`,
    `${timeline?.eventRows('en').length ?? 0} events`,
  ];
  return { problems, summary: counts.join(', '), coverage: told ?? [] };
}
