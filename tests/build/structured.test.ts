import jsonld, { type JsonLdDocument } from 'jsonld';
import { describe, expect, test } from 'vitest';
import { pageFolders, builtSite, isBuilt, pageAt, SAMPLES, SLOW, textOf } from './built';

/** The vocabulary's own context asks the network; all that is used of it here is the vocabulary. */
const CONTEXT = { '@vocab': 'https://schema.org/' };

/** The blocks of structured data in a page, as their text. */
const blocksOf = (folder: string): string[] =>
  [...textOf(`${folder}index.html`).matchAll(/<script type="application\/ld\+json">([^<]*)<\/script>/g)].map(
    ([, text = '']) => text,
  );

/** What all things are of which a page speaks, as a program for linked data reads them. */
async function typesIn(folder: string): Promise<string[]> {
  const [text = ''] = blocksOf(folder);
  const document: JsonLdDocument = JSON.parse(text);
  const documentLoader = async (documentUrl: string) => ({ documentUrl, document: { '@context': CONTEXT } });
  const options = { documentLoader, safe: true };
  const { '@graph': nodes = [] } = await jsonld.flatten(document, CONTEXT, options);
  return [nodes].flat().flatMap((node) => node['@type'] ?? []);
}

/** What the page of each kind is. */
const SUBJECT: Readonly<Record<string, string>> = { overview: 'WebSite', story: 'Article', data: 'Dataset' };

describe.each(SAMPLES)('what machines read of %s', { timeout: SLOW }, (folder) => {
  const { kind } = pageAt(folder);

  test('is one block of linked data, of the right kinds', async () => {
    expect(blocksOf(folder)).toHaveLength(1);
    const types = await typesIn(folder);
    if (SUBJECT[kind]) expect(types).toContain(SUBJECT[kind]);
    if (kind === 'place') expect(types).toEqual(expect.arrayContaining([expect.stringMatching(/Place|AdministrativeArea/)]));
    expect(types.includes('BreadcrumbList')).toBe(kind !== 'overview');
    expect(types).not.toContain('Person');
  });

  test('leads only to pages of the site that exist', () => {
    const { origin, base } = builtSite();
    const own = [...(blocksOf(folder)[0] ?? '').matchAll(/"(?:url|item|image|@id)":"([^"]+)"/g)]
      .map(([, address = '']) => address)
      .filter((address) => address.startsWith(origin));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((address) => !isBuilt(address.slice(`${origin}${base}/`.length)))).toEqual([]);
  });
});

test('every page of a language has its block, and no other page has one', { timeout: SLOW }, () => {
  for (const folder of pageFolders()) expect(blocksOf(folder), folder).toHaveLength(folder === '' ? 0 : 1);
});
