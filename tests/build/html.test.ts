import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { hasJava, HOW_TO_INSTALL_JAVA } from '../../.ci/java.js';
import { LANGUAGES } from '../../src/lib/domain/language';
import { BUILD, fileOf } from './site';

/** Starting Java and reading the pages takes seconds. */
const SLOW = 120_000;

/** One page of each kind, and of each kind of place. */
const PAGES = [
  '',
  'stories/border-trade/',
  'stories/demarcation/',
  'places/',
  'places/border/',
  'places/moc-bai/',
  'places/marker-314/',
  'places/tay-ninh-province/',
  'timeline/',
  'sources/',
  'data/',
  'about/',
  'about/review/',
  'embed/places/moc-bai/',
];

/** What the checker says of our pages that is not so. */
const NOT_SO = [
  // Kit writes `<meta … />`, which HTML allows; the remark is about attributes without quotes, and ours have them.
  /^Trailing slash on void elements has no effect/,
  // The checker’s list of directives is older than https://www.w3.org/TR/trusted-types/; any other one it names is a mistake.
  /^Bad value {2}for attribute “content” on element “meta”: (Unrecognised directive-name: "(require-trusted-types-for|trusted-types)"\. ?)+$/,
];

interface Message {
  readonly type: 'error' | 'info' | 'non-document-error';
  readonly url: string;
  readonly lastLine: number;
  readonly message: string;
}

/** What the Nu Html Checker, which the W3C runs too, says of files. @throws Error when there is no Java */
async function checked(files: readonly string[]): Promise<string[]> {
  if (!hasJava()) throw new Error(HOW_TO_INSTALL_JAVA);
  const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');
  const options = ['--format', 'json', '--stdout', '--exit-zero-always'];
  const { stdout } = await promisify(execFile)('java', ['-jar', jar, ...options, ...files], { maxBuffer: 2 ** 26 });
  const { messages }: { messages: readonly Message[] } = JSON.parse(stdout);
  return messages
    .filter(({ message }) => !NOT_SO.some((pattern) => pattern.test(message)))
    .map(({ url, lastLine, message }) => `${url.slice(url.indexOf(BUILD) + BUILD.length)}:${lastLine}: ${message}`);
}

test(
  'every kind of page is valid HTML in each language',
  async () => {
    const pages = LANGUAGES.flatMap((language) => PAGES.map((page) => `/${language}/${page}`));
    expect(await checked(['/', '/404.html', ...pages].map(fileOf))).toEqual([]);
  },
  SLOW,
);
