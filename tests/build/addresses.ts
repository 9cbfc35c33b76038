/**
 * `npm run addresses`: adds the addresses of this build to those ever published, and writes the rules by which servers
 * lead on from renamed ones.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { addressesOf, readPublished, PUBLISHED } from './published';
import { RULES, rulesFile } from './redirect-rules';

const redirects = JSON.parse(readFileSync(new URL('../../src/content/redirects.json', import.meta.url), 'utf8'));
for (const [name, write] of Object.entries(RULES)) writeFileSync(rulesFile(name), write(redirects));

const known = readPublished();
const all = [...new Set([...known, ...addressesOf()])].sort();
writeFileSync(PUBLISHED, `${all.join('\n')}\n`);
console.log(`${all.length} addresses, ${all.length - known.length} of them new`);
