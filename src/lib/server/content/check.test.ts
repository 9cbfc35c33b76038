import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { ContentReport } from './check';
import type * as StoryFiles from './story-files';

/** Reading all content anew takes seconds on a busy machine, in milliseconds. */
const SLOW = 60_000;

const EVENTS = '../../../content/timeline/events.json?raw';
const GLOSSARY = '../../../content/glossary.json?raw';
const PARTS = [
  './story-files',
  './story-text',
  './events',
  './review',
  './coverage',
  './ledger',
  './timeline',
  './pages',
];

/** Runs the check as the command does: each file is read anew. */
async function check(): Promise<ContentReport> {
  const { checkContent } = await import('./check');
  return checkContent();
}

beforeEach(() => {
  vi.resetModules();
});

afterEach(() => {
  for (const path of [EVENTS, GLOSSARY, ...PARTS]) vi.doUnmock(path);
  vi.resetModules();
});

describe('the check of the content as it stands', () => {
  test('finds nothing to correct, and counts what it has read', { timeout: SLOW }, async () => {
    const { problems, summary, coverage } = await check();
    expect(problems).toEqual([]);
    expect(summary).toMatch(/^12 stories in 3 languages, \d+ claims, \d+ background facts, \d+ events$/);
    expect(coverage.map(({ article }) => article)).toEqual(['2020-11-24', '2023-12-11']);
  });

  test('prints every mistake with its file and line, not the first one only', { timeout: SLOW }, async () => {
    // The mistakes are made in copies of the real files: a figure typed, a topic nobody knows, a doubt nobody knows.
    const events = await vi.importActual<{ default: string }>(EVENTS);
    const glossary = await vi.importActual<{ default: string }>(GLOSSARY);
    vi.doMock(EVENTS, () => ({ default: events.default.replace('"topic": "treaties"', '"topic": "weather"') }));
    vi.doMock(GLOSSARY, () => ({ default: glossary.default.replace('"doubt": "missing"', '"doubt": "some"') }));
    const lines = new Map<string, number>();
    vi.doMock('./story-files', async (importOriginal) => {
      const files = await importOriginal<typeof StoryFiles>();
      const textOf = (slug: string, language: string): string => {
        const text = files.textOf(slug, language);
        if (`${slug} ${language}` !== 'investment km') return text;
        lines.set('km', text.slice(0, text.indexOf(':cite[23-40]')).split('\n').length);
        return text.replace(':cite[23-40]', '២០៥ :cite[23-40]');
      };
      return { ...files, textOf };
    });
    const { problems, coverage } = await check();
    expect(problems).toEqual([
      expect.stringMatching(/^src\/content\/timeline\/events\.json:\d+: [\w-]+: \d+\.topic /),
      `src/content/stories/investment/km.md:${lines.get('km')}: "២០៥" is a figure typed into the text: put it into the ledger and write :fig[its id] (years, dates and ordinals may stand)`,
    ]);
    expect(lines.get('km')).toBeGreaterThan(5);
    expect(coverage).toEqual([]);
  });
});

describe('the check', () => {
  const claim = { id: '23-01', article: '2023-12-11', story: 'trade' };

  /** A small content without a mistake, of which a test may replace parts. */
  function content(parts: Record<string, () => object> = {}): void {
    const whole: Record<string, () => object> = {
      './story-files': () => ({ STORIES: [{ slug: 'trade' }, { slug: 'travel' }] }),
      './story-text': () => ({ renderStory: () => ({ references: ['23-01'] }) }),
      './events': () => ({}),
      './review': () => ({}),
      './ledger': () => ({ LEDGER: { claims: new Map([['23-01', claim]]), facts: new Map() } }),
      './timeline': () => ({ eventRows: () => [] }),
      './pages': () => ({ TEXT_PAGES: [], textPage: () => ({}) }),
      ...parts,
    };
    for (const [path, part] of Object.entries(whole)) vi.doMock(path, part);
  }

  /** Complains of a line as the content’s readers do; their kind of error is loaded anew with each check. */
  let complain: (file: string) => never;

  beforeEach(async () => {
    const { ContentError } = await import('./error');
    complain = (file) => {
      throw new ContentError(file, 7, 'is wrong');
    };
  });

  test('passes a content without a mistake, with its numbers', async () => {
    content();
    expect(await check()).toEqual({
      problems: [],
      summary: '2 stories in 3 languages, 1 claims, 0 background facts, 0 events',
      coverage: [{ article: '2023-12-11', claims: 1, untold: 0, told: new Map([['trade', 1]]) }],
    });
  });

  test('goes on to the other texts after a mistake in one', async () => {
    const renderStory = (slug: string, language: string) =>
      slug === 'trade' || language === 'km' ? complain(`${slug}/${language}.md`) : { references: ['23-01'] };
    content({ './story-text': () => ({ renderStory }) });
    expect((await check()).problems).toEqual([
      'trade/vi.md:7: is wrong',
      'trade/km.md:7: is wrong',
      'trade/en.md:7: is wrong',
      'travel/km.md:7: is wrong',
    ]);
  });

  test('prints a mistake once, however many parts stumble over it', async () => {
    const renderStory = (slug: string, language: string) =>
      slug === 'trade' ? complain('trade.json') : { references: [language] };
    content({ './story-text': () => ({ renderStory }) });
    expect((await check()).problems).toEqual(['trade.json:7: is wrong']);
  });

  test('prints the mistakes of the pages that are a text, in each language', async () => {
    const textPage = (name: string, language: string) => complain(`${name}.${language}.md`);
    content({ './pages': () => ({ TEXT_PAGES: ['about', 'data'], textPage }) });
    expect((await check()).problems).toEqual([
      'about.vi.md:7: is wrong',
      'about.km.md:7: is wrong',
      'about.en.md:7: is wrong',
      'data.vi.md:7: is wrong',
      'data.km.md:7: is wrong',
      'data.en.md:7: is wrong',
    ]);
  });

  test('prints a claim that its story does not cite', async () => {
    content({ './story-text': () => ({ renderStory: () => ({ references: [] }) }) });
    const { problems, coverage } = await check();
    expect(problems).toEqual([
      'src/content/claims/2023-12-11.json: 23-01: stories/trade/vi.md does not cite it: write :cite[23-01] there, or excuse it as "untold"',
    ]);
    expect(coverage).toEqual([]);
  });

  test('does not take a fault of the program for one of the content', async () => {
    const renderStory = (): never => {
      throw new TypeError('no such function');
    };
    content({ './story-text': () => ({ renderStory }) });
    await expect(check()).rejects.toThrow('no such function');
  });
});
