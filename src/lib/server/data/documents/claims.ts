import { LEDGER } from '../../content/ledger';
import type { Claim } from '../../content/schema';
import { addressesOf } from '../addresses';
import type { Content } from '../schema/documents';

function claimOf(claim: Claim, site: string): Content<'claims'>['claims'][number] {
  return {
    id: claim.id,
    article: claim.article,
    topic: claim.topic,
    statement: claim.statement,
    phrase: claim.anchor,
    value: claim.value ?? null,
    unit: claim.unit ?? null,
    qualifier: claim.qualifier ?? null,
    as_of: claim.asOf ?? null,
    story: claim.story ?? null,
    untold: claim.untold ?? null,
    links: addressesOf((language) => ({ kind: 'sources', language }), site, `claim-${claim.id}`),
  };
}

/** The reports of the talks, and every claim they make. */
export const claimsContent = (site: string): Content<'claims'> => ({
  articles: LEDGER.articles.map(({ id, date, outlet, names, about }) => ({ id, date, outlet, names, about })),
  claims: [...LEDGER.claims.values()].map((claim) => claimOf(claim, site)),
});
