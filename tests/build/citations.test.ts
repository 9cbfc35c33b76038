import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../src/lib/domain/language';
import { pageFolders, builtSite, isBuilt, pageAt, SLOW, textOf } from './built';

const TYPES = { bib: '@biblatex/text', ris: '@ris/file', json: '@else/json' } as const;

const isCited = (folder: string): boolean => ['story', 'place', 'sources'].includes(pageAt(folder).kind);

describe.each(LANGUAGES)('references in %s', { timeout: SLOW }, (language) => {
  const top = (): string => `${builtSite().origin}${builtSite().base}/`;
  const cited = (): string[] => pageFolders().filter((folder) => folder.startsWith(`${language}/`) && isCited(folder));

  test.each(['bib', 'ris', 'json'] as const)('as %s stand beside every story and place, and name its address', (ending) => {
    const folders = cited().filter((folder) => pageAt(folder).kind !== 'sources');
    expect(folders.length).toBeGreaterThan(150);
    for (const folder of folders) {
      const { data } = new Cite(textOf(`${folder}cite.${ending}`), { forceType: TYPES[ending] });
      expect(data, folder).toHaveLength(1);
      expect(data[0], folder).toMatchObject({ URL: top() + folder, language, note: expect.any(String) });
      expect(data[0]?.title, folder).toBeTruthy();
    }
  });

  test('of the sources page are those of every claim and fact as well, which are elements of it', () => {
    const html = textOf(`${language}/sources/index.html`);
    const { data } = new Cite(textOf(`${language}/sources/cite.json`), { forceType: TYPES.json });
    const anchors = data.flatMap(({ URL }) => URL?.split('#')[1] ?? []);
    expect(anchors).toContain('claim-23-42');
    expect(anchors.filter((anchor) => !html.includes(`id="${anchor}"`))).toEqual([]);
    expect(data).toHaveLength(anchors.length + 1);
  });

  test('stand nowhere else', () => {
    const others = pageFolders().filter((folder) => folder.startsWith(`${language}/`) && !isCited(folder));
    expect(others.filter((folder) => isBuilt(`${folder}cite.bib`))).toEqual([]);
  });
});
