import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openContent } from '../../.ci/open-content.js';

/** Time for a test that checks all content once or twice, in ms: seconds of work, more on a busy machine. */
const SLOW = 120_000;

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What is made anew, of no matter to the content, or too large to copy; from the top of the project. */
const LEFT_OUT = new Set(['node_modules', 'build', '.git', '.svelte-kit', 'test-results', 'docs', 'geodata/upstream/node_modules']);

/** A copy of the project in which mistakes are made. */
const copy = mkdtempSync(join(tmpdir(), 'border-content-'));

/** Its content, checked as the command does but without a process for each check. */
let content: Awaited<ReturnType<typeof openContent>>;

beforeAll(async () => {
  cpSync(ROOT, copy, { recursive: true, filter: (path) => !LEFT_OUT.has(relative(ROOT, path)) });
  // Each package by itself, so that what the tools cache beside the packages stays in the copy.
  mkdirSync(join(copy, 'node_modules'));
  for (const name of readdirSync(join(ROOT, 'node_modules')))
    if (!name.startsWith('.') || name === '.bin')
      symlinkSync(join(ROOT, 'node_modules', name), join(copy, 'node_modules', name));
  content = await openContent(copy);
}, SLOW);

afterAll(async () => {
  await content.close();
  rmSync(copy, { recursive: true, force: true });
});

interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly problems: readonly string[];
}

/** Runs a script of the project in the copy, as an editor would. */
function run(script: string, ...args: string[]): Run {
  const { status, stdout, stderr } = spawnSync('node', [script, ...args], { cwd: copy, encoding: 'utf8' });
  return { code: status, out: stdout, problems: stderr.split('\n').filter(Boolean) };
}

/** A file of the content, from the top of the project. */
const story = (path: string): string => `src/content/stories/${path}`;

/** Does something while files of the content hold something else, or are gone, and puts them back. */
async function withChanges<T>(
  changes: Readonly<Record<string, ((text: string) => string) | null>>,
  act: () => T | Promise<T>,
): Promise<T> {
  const before = Object.keys(changes).map((path) => [join(copy, path), readFileSync(join(copy, path), 'utf8')] as const);
  try {
    for (const [index, change] of Object.values(changes).entries()) {
      const [path, text] = before[index] ?? [];
      if (path === undefined || text === undefined) continue;
      if (change === null) rmSync(path);
      else writeFileSync(path, change(text));
    }
    return await act();
  } finally {
    for (const [path, text] of before) writeFileSync(path, text);
  }
}

/** Adds a paragraph, which then stands on the line that is returned by `lineAfter`. */
const adding = (paragraph: string) => (text: string) => `${text}\n${paragraph}\n`;

/** The line on which a paragraph stands that is added to a file. */
const lineAfter = (path: string): number => readFileSync(join(copy, path), 'utf8').split('\n').length + 1;

describe('the check of the content', { timeout: SLOW }, () => {
  test('finds the content in order, and counts where the claims are told', () => {
    const { code, out, problems } = run('.ci/content.js', '--coverage');
    expect(problems).toEqual([]);
    expect(code).toBe(0);
    const [, told, excused] = /^95 claims: (\d+) told, (\d+) excused, 0 dangling$/m.exec(out) ?? [];
    expect(Number(told) + Number(excused)).toBe(95);
  });

  test('names file and line of every mistake in the texts at once', async () => {
    const mistakes = [
      ['security/en.md', '<script>alert(1)</script>', 'holds HTML'],
      ['talks/vi.md', 'Một dòng <img src=x onerror=alert(1)> lạ.', 'holds HTML'],
      ['people/en.md', 'See [a page](/en/places/moc-bay/).', 'links to "/en/places/moc-bay/"'],
      ['region/en.md', 'See [a page](javascript:alert(1)).', 'links to "javascript:alert(1)"'],
      ['demarcation/en.md', 'See :place[Mộc Bài]{#moc-bay}.', 'there is no page places/moc-bay'],
      ['treaties/en.md', 'See :story[a story]{#nothing}.', 'there is no page stories/nothing'],
      ['travel/vi.md', 'Có 640.000 lượt khách.', '"640.000" is a figure typed into the text'],
      ['travel/km.md', 'មានភ្ញៀវ ៦៤០.០០០ ដង។', '"៦៤០.០០០" is a figure typed into the text'],
      ['investment/en.md', 'So it is said. :cite[23-99]', '"23-99" is neither a claim nor a fact'],
      ['border-trade/en.md', 'It was :fig[20-01] then.', '"20-01" holds no figure'],
      ['connectivity/en.md', '::chart[Caption.]{id="nothing"}', 'there is no chart "nothing"'],
      ['remembrance/en.md', 'See :marquee[this].', '":marquee" is no directive'],
    ] as const;
    const lines = mistakes.map(([path]) => lineAfter(story(path)));
    const changes = {
      ...Object.fromEntries(mistakes.map(([path, paragraph]) => [story(path), adding(paragraph)])),
      // The frontmatter of one text is broken, that of another lacks a key.
      [story('health-and-floods/en.md')]: (text: string) => text.replace('title: ', 'title: "'),
      [story('health-and-floods/km.md')]: (text: string) => text.replace(/^kicker: .*\n/m, ''),
    };
    const { code, problems } = await withChanges(changes, () => run('.ci/content.js'));
    expect(code).toBe(1);
    for (const [index, [path, , reason]] of mistakes.entries()) {
      const place = `${story(path)}:${lines[index]}: `;
      expect(
        problems.filter((problem) => problem.startsWith(place)),
        place,
      ).toEqual([expect.stringContaining(reason)]);
    }
    const heads = problems.filter((problem) => problem.startsWith(story('health-and-floods/')));
    expect(heads).toEqual([
      expect.stringMatching(/km\.md:\d: frontmatter: kicker /),
      expect.stringMatching(/en\.md:\d: the frontmatter is broken/),
    ]);
    expect(problems).toHaveLength(mistakes.length + heads.length);
  });

  test.each([
    [
      'a story that lights no place',
      story('demarcation/story.json'),
      (text: string) => text.replace('"border"', '"moc-bay"'),
      `${story('demarcation/story.json')}: attaches to "moc-bay", which is no place of the map`,
    ],
    [
      'a text that is missing in a language',
      story('people/km.md'),
      null,
      `${story('people/km.md')}: is missing: every story has a text in every language`,
    ],
    [
      'a claim that is neither told nor excused',
      'src/content/claims/2023-12-11.json',
      (text: string) => text.replace(/,\n\s*"story": "[a-z-]*"/, ''),
      /^src\/content\/claims\/2023-12-11\.json:\d+: 23-\d\d: .*needs either the "story" that tells it or the reason/,
    ],
    [
      'a claim that its story leaves out',
      story('security/km.md'),
      (text: string) => text.replaceAll(/:cite\[2[03]-\d\d\]/g, ''),
      /^src\/content\/claims\/[\d-]+\.json: 2[03]-\d\d: stories\/security\/km\.md does not cite it/,
    ],
  ] as const)('refuses %s', async (_, path, change, message) => {
    const { problems } = await withChanges({ [path]: change }, content.check);
    expect(problems).toEqual([typeof message === 'string' ? message : expect.stringMatching(message)]);
  });
});

describe('the scaffold of a new story', { timeout: SLOW }, () => {
  const folder = join(copy, story('my-story'));

  test('writes the files of a story, and the check says what is still to be written', async () => {
    const { code, out } = run('.ci/story-new.js', 'my-story');
    expect(code).toBe(0);
    expect(out).toContain('src/content/stories/my-story/');
    expect(readdirSync(folder).sort()).toEqual(['en.md', 'km.md', 'story.json', 'vi.md']);

    const unwritten = await content.check();
    expect(unwritten.problems).toEqual([
      expect.stringMatching(/^src\/content\/stories\/my-story\/story\.json: .*is still to be written/),
    ]);

    const metadata = join(folder, 'story.json');
    writeFileSync(metadata, readFileSync(metadata, 'utf8').replaceAll('TODO', 'Written'));
    const withoutTexts = await content.check();
    expect(withoutTexts.problems).toEqual(
      ['vi', 'km', 'en'].map((language): unknown =>
        expect.stringMatching(new RegExp(`^src/content/stories/my-story/${language}\\.md:9: is still to be written`)),
      ),
    );

    for (const name of ['vi.md', 'km.md', 'en.md']) {
      const text = readFileSync(join(folder, name), 'utf8');
      writeFileSync(join(folder, name), text.replaceAll('TODO', 'Written'));
    }
    expect((await content.check()).problems).toEqual([]);

    // A second time it leaves the story alone.
    const again = run('.ci/story-new.js', 'my-story');
    expect(again.code).toBe(1);
    expect(again.problems.join()).toContain('is there already');
    rmSync(folder, { recursive: true });
  });

  test.each(['My Story', '../escape', 'story_', ''])('refuses %o, which is no link', (slug) => {
    const { code, problems } = run('.ci/story-new.js', slug);
    expect(code).toBe(1);
    expect(problems.join()).toContain('Usage: npm run story:new');
  });
});
