import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { formatDate } from '$lib/domain/format';
import { hostileText, MARK, spoiledJson, spoiledText } from '$lib/domain/test-hostile';
import { LANGUAGES } from '$lib/domain/language';
import { ContentError } from './error';
import { readEvents } from './events';
import { LEDGER, readLedger, resolveReference, type Ledger } from './ledger';
import { renderText } from './markdown';
import { PLACE_IDS } from './place-ids';
import { readRedirects } from './redirects';
import { readGlossary } from './review';
import { frontmatter } from './schema';
import { chartsOf, checkCharts, checkStory, STORIES } from './story-files';

/** Time for hundreds of files, in ms: seconds of work, more on a busy machine. */
const SLOW = 120_000;

const CONTENT = 'src/content';
const fileOf = (path: string): string => readFileSync(new URL(`../../../content/${path}`, import.meta.url), 'utf8');

/**
 * Fails unless each spoiled file is either taken, or refused with its name.
 * @param path of the file in the content
 */
function expectTakenOrRefused(
  path: string,
  spoiled: fc.Arbitrary<string>,
  read: (file: string, text: string) => unknown,
): void {
  const file = `${CONTENT}/${path}`;
  let refused = 0;
  fc.assert(
    fc.property(spoiled, (text) => {
      try {
        read(file, text);
      } catch (error) {
        // Anything but a mistake that is named fails here, with the text that led to it.
        if (!(error instanceof ContentError)) throw error;
        expect(error.message).toMatch(/^src\/content\/[\w/.-]+\.(json|md)(:\d+)?: /);
        refused += 1;
      }
      expect(MARK in {}).toBe(false);
    }),
    { numRuns: 100 },
  );
  expect(refused).toBeGreaterThan(0);
}

/** Shows each entry as the pages do: what is taken has to be shown. */
function showAll(ledger: Ledger): void {
  for (const ref of [...ledger.claims.keys(), ...ledger.facts.keys()])
    for (const language of LANGUAGES) expect(resolveReference(ledger, ref, language)).not.toBeNull();
}

const ARTICLES = fileOf('articles.json');
const CLAIMS = ['claims/2020-11-24.json', 'claims/2023-12-11.json'] as const;
const FACTS = 'facts/demarcation.json';

/** The ledger with one file of it replaced. */
function ledgerWith(path: string, text: string): Ledger {
  const claims = CLAIMS.map((each) => [`${CONTENT}/${each}`, each === path ? text : fileOf(each)]);
  const facts = { [`${CONTENT}/${FACTS}`]: path === FACTS ? text : fileOf(FACTS) };
  return readLedger(path === 'articles.json' ? text : ARTICLES, Object.fromEntries(claims), facts);
}

test.each(['articles.json', ...CLAIMS, FACTS])(
  'a ledger with %s spoiled is shown or refused',
  { timeout: SLOW },
  (path) => {
    expectTakenOrRefused(path, spoiledJson(fileOf(path)), (_, text) => showAll(ledgerWith(path, text)));
  },
);

test('a spoiled timeline is taken or refused', { timeout: SLOW }, () => {
  const path = 'timeline/events.json';
  expectTakenOrRefused(path, spoiledJson(fileOf(path)), (_, text) => {
    for (const { date } of readEvents(text, PLACE_IDS)) expect(formatDate(date, 'km')).not.toBe('');
  });
});

test('a spoiled glossary is taken or refused', { timeout: SLOW }, () => {
  const path = 'glossary.json';
  expectTakenOrRefused(path, spoiledJson(fileOf(path)), (_, text) => readGlossary(text, PLACE_IDS));
});

test('spoiled redirects are taken or refused', { timeout: SLOW }, () => {
  const some = JSON.stringify([{ from: 'stories/old-name', to: 'stories/demarcation' }]);
  const pages = new Set(['stories/demarcation']);
  expectTakenOrRefused('redirects.json', spoiledJson(some), (_, text) => readRedirects(text, pages));
});

test('a spoiled story is taken or refused', { timeout: SLOW }, () => {
  for (const { slug } of STORIES.slice(0, 4)) {
    const path = `stories/${slug}/story.json`;
    expectTakenOrRefused(path, spoiledJson(fileOf(path)), (file, text) =>
      checkStory(file, text, slug, LEDGER, PLACE_IDS),
    );
  }
});

test('spoiled charts are taken or refused', { timeout: SLOW }, () => {
  const slug = STORIES.find((story) => chartsOf(story.slug).length > 0)?.slug ?? '';
  const path = `stories/${slug}/charts.json`;
  expectTakenOrRefused(path, spoiledJson(fileOf(path)), (file, text) => checkCharts(file, text, LEDGER));
});

/** Fails when markup holds an element or an attribute that runs something, or a link that does. */
function expectHarmless(html: string): void {
  const parser = new Parser({
    onopentag: (name, attributes) => {
      expect(['script', 'iframe', 'object', 'embed', 'style', 'form']).not.toContain(name);
      for (const [key, value] of Object.entries(attributes)) {
        expect(key).not.toMatch(/^on|^srcdoc$|^smuggled$/);
        if (key === 'href') expect(value).toMatch(/^(https:\/\/|\/|#)/);
      }
    },
  });
  parser.end(html);
}

/** Pieces of Markdown and of this project's directives, right and wrong, some of them many times over. */
const markdown = fc.oneof(
  hostileText,
  fc.constantFrom(
    ...[
      ':cite[',
      ':cite[__proto__]',
      ':fig[constructor]',
      '::figure[x]{ref="toString"}',
      '::share{done= open=}',
      ':::',
    ],
    ...[
      ':place[x]{id="a" #b .c}',
      ':story[x]{onclick="x"}',
      '::chart[x]{id="__proto__"}',
      ':::background\n:::background',
    ],
    ...[
      '[x](javascript:alert(1))',
      '[x](/en/places/%zz/)',
      '![x](x "y")',
      '<https://x.example>',
      '[x]: javascript:1\n[x]',
    ],
    ...['\n---\n', '\ntitle: &a [*a]\n', '\ntitle: !!js/function "x"\n', '\nreview: {__proto__: x}\n', '\u0000'],
  ),
  fc
    .tuple(
      fc.constantFrom('[', '![', '*', '_a', '> ', ':', ':a[', '{', '`', '<', '&', '\\', '\n- '),
      fc.nat({ max: 2000 }),
    )
    .map(([unit, times]) => unit.repeat(times)),
);

test.each(LANGUAGES)(
  'a spoiled text in %s is rendered without markup of its own, or refused',
  { timeout: SLOW },
  (language) => {
    const slug = STORIES.find((story) => chartsOf(story.slug).length > 0)?.slug ?? '';
    const path = `stories/${slug}/${language}.md`;
    const read = (file: string, text: string): void => {
      const context = { file, language, base: '', ledger: LEDGER, charts: chartsOf(slug) };
      const { html } = renderText(text, frontmatter, {
        ...context,
        hasPlace: (id) => PLACE_IDS.has(id),
        hasStory: () => true,
      });
      expectHarmless(html);
    };
    expectTakenOrRefused(path, spoiledText(fileOf(path), markdown), read);
  },
);
