import { LANGUAGES } from '$lib/domain/language';
import { ContentError } from './error';
import type { Claim } from './schema';

export interface Coverage {
  readonly article: string;
  readonly claims: number;
  readonly untold: number;
  /** How many claims each story tells, by slug. */
  readonly told: ReadonlyMap<string, number>;
}

type References = (slug: string, language: (typeof LANGUAGES)[number]) => readonly string[];

function fail({ id, article }: Claim, reason: string): never {
  throw new ContentError(`src/content/claims/${article}.json`, null, `${id}: ${reason}`);
}

function checkClaim(claim: Claim, slugs: readonly string[], referencesOf: References): void {
  const { id, story } = claim;
  if (story === undefined) {
    const telling = slugs.find((slug) => LANGUAGES.some((language) => referencesOf(slug, language).includes(id)));
    if (telling !== undefined) fail(claim, `is excused as untold, but "${telling}" cites it: name it as its "story"`);
    return;
  }
  if (!slugs.includes(story)) fail(claim, `its story "${story}" does not exist`);
  for (const language of LANGUAGES) {
    if (!referencesOf(story, language).includes(id))
      fail(
        claim,
        `stories/${story}/${language}.md does not cite it: write :cite[${id}] there, or excuse it as "untold"`,
      );
  }
}

/**
 * Checks that every claim is told by the story it names, in every language, or excused; and counts them.
 * @throws ContentError naming the claim and what to do
 */
export function coverage(
  claims: Iterable<Claim>,
  slugs: readonly string[],
  referencesOf: References,
): readonly Coverage[] {
  const byArticle = new Map<string, { claims: number; untold: number; told: Map<string, number> }>();
  for (const claim of claims) {
    checkClaim(claim, slugs, referencesOf);
    const row = byArticle.get(claim.article) ?? { claims: 0, untold: 0, told: new Map<string, number>() };
    byArticle.set(claim.article, row);
    row.claims += 1;
    if (claim.story === undefined) row.untold += 1;
    else row.told.set(claim.story, (row.told.get(claim.story) ?? 0) + 1);
  }
  return [...byArticle].map(([article, row]) => ({ article, ...row }));
}
