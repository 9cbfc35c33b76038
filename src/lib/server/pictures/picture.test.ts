import { describe, expect, test } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { LIGHT } from '$lib/map/palette';
import { formatPath, type Page } from '$lib/url/path';
import { STORIES } from '../content/story-files';
import { pictureOf } from './picture';
import { subjectOf, type Subject } from './subject';

const TODAY = '2026-01-01';

/** Room at the panel's edges and the picture's size, in units of the picture. */
const [PADDING, WIDTH, HEIGHT] = [30, 800, 420];

const pagesIn = (language: Language): Page[] => [
  ...(['overview', 'places', 'timeline', 'sources', 'data', 'about', 'review'] as const).map((kind) => ({
    kind,
    language,
  })),
  ...STORIES.map(({ slug }): Page => ({ kind: 'story', language, id: slug })),
  ...SUMMARIES.map(({ id }): Page => ({ kind: 'place', language, id })),
];

function subject(page: Page): Subject {
  const found = subjectOf(page);
  if (!found) throw new Error(`No picture of ${formatPath(page)}`);
  return found;
}

interface Line {
  readonly text: string;
  readonly className: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What is written in an attribute. */
const unescaped = (text: string): string =>
  text.replace(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)));

/** The outlined lines of a picture, with what their points cover. */
function linesOf(svg: string): Line[] {
  const lines = /<path d="([^"]+)" transform="translate\((\S+) (\S+)\)" aria-label="([^"]+)" class="([^"]+)"/g;
  return [...svg.matchAll(lines)].map(([, d = '', x, y, text = '', className = '']) => {
    const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
    const xs = numbers.filter((_, index) => index % 2 === 0).map((value) => value + Number(x));
    const ys = numbers.filter((_, index) => index % 2 === 1).map((value) => value + Number(y));
    return {
      text: unescaped(text),
      className,
      left: Math.min(...xs),
      right: Math.max(...xs),
      top: Math.min(...ys),
      bottom: Math.max(...ys),
    };
  });
}

const isPanel = ({ className }: Line): boolean => !className.includes('letters');

/** Where the panel ends and the map begins. */
const edgeOf = (svg: string): number => Number(/<svg class="drawn-map" x="([\d.]+)"/.exec(svg)?.[1]);

describe.each(LANGUAGES)('the pictures in %s', (language) => {
  const drawn = pagesIn(language).map((page) => {
    const what = subject(page);
    const svg = pictureOf(what, language, TODAY);
    return { path: formatPath(page), title: what.title, svg, lines: linesOf(svg) };
  });

  test('have the title of their page, whole and in order', () => {
    for (const { path, title, lines } of drawn) {
      const written = lines.filter(({ className }) => className === 'title').map(({ text }) => text);
      expect(written.join('').replace(/ /g, ''), path).toBe(title.replace(/ /g, ''));
    }
  });

  test('say whose the line is, and that it takes no position', () => {
    const { disclaimer, attribution } = messagesIn(language).map;
    for (const { path, lines } of drawn) {
      const notes = lines.filter(({ className }) => className === 'note').map(({ text }) => text);
      expect(notes.join('').replace(/ /g, ''), path).toBe(`${disclaimer}${attribution}`.replace(/ /g, ''));
    }
  });

  test('have every line of the panel inside it, and none over another', () => {
    for (const { path, svg, lines } of drawn) {
      const panel = lines.filter(isPanel);
      const right = edgeOf(svg) - PADDING;
      for (const line of panel) {
        expect(line.left, `${path} ${line.text}`).toBeGreaterThan(PADDING - 2);
        expect(line.right, `${path} ${line.text}`).toBeLessThan(right + 2);
        expect(line.bottom, `${path} ${line.text}`).toBeLessThan(HEIGHT - 12);
      }
      const clashes = panel.filter((line, index) => panel[index + 1] && line.bottom > (panel[index + 1]?.top ?? 0));
      expect(clashes, path).toEqual([]);
    }
  });

  test('have every name of the map whole', () => {
    for (const { path, svg, lines } of drawn) {
      const view = /viewBox="(\S+) (\S+) (\S+) (\S+)"><defs/.exec(svg)?.slice(1).map(Number) ?? [];
      const [left = NaN, top = NaN, width = NaN, height = NaN] = view;
      const cut = lines
        .filter((line) => !isPanel(line))
        .filter(
          (line) => !(line.left > left && line.right < left + width && line.top > top && line.bottom < top + height),
        );
      expect(
        cut.map(({ text }) => text),
        path,
      ).toEqual([]);
    }
  });

  test('name both countries or neither', () => {
    const { VN, KH } = messagesIn(language).country;
    const counts = drawn.map(({ lines }) =>
      [VN, KH].map(
        (name) =>
          lines.filter(
            ({ text, className }) => className.includes('country') && text === name.toLocaleUpperCase(language),
          ).length,
      ),
    );
    expect(counts.filter(([vietNam, cambodia]) => vietNam !== cambodia)).toEqual([]);
    expect(counts).toContainEqual([1, 1]);
  });

  test('say of each corridor that it is schematic', () => {
    const { schematic } = messagesIn(language).map;
    const withCorridor = drawn.filter(({ svg }) => svg.includes('class="corridor"'));
    expect(withCorridor.map(({ path }) => path)).toContain(`/${language}/places/phnom-penh-bavet-expressway/`);
    for (const { path, lines } of withCorridor)
      expect(
        lines.map(({ text }) => text),
        path,
      ).toContain(schematic);
  });

  test('are made of literal colours of the light palette', () => {
    const page = ['#DDDAD2', '#8A8F90'];
    const palette = new Set([...Object.values(LIGHT).map((value) => value.toUpperCase()), ...page]);
    for (const { path, svg } of drawn) {
      expect(svg, path).not.toMatch(/var\(|calc\(|<text|<image/);
      const colours = [...new Set(svg.match(/#[0-9a-f]{6}\b/gi))].map((colour) => colour.toUpperCase());
      expect(
        colours.filter((colour) => !palette.has(colour)),
        path,
      ).toEqual([]);
    }
  });

  test('have a number wherever one belongs', () => {
    for (const { path, svg } of drawn) expect(svg, path).not.toMatch(/NaN|undefined|Infinity/);
  });
});

describe('a picture', () => {
  const of = (page: Page, language: Language = 'en'): string => pictureOf(subject(page), language, TODAY);

  test('has the size that sites which show links ask for', () => {
    expect(of({ kind: 'overview', language: 'en' })).toMatch(
      new RegExp(
        `^<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" viewBox="0 0 ${WIDTH} ${HEIGHT}">`,
      ),
    );
  });

  test('of a place that no source locates says so', () => {
    const { noPosition } = messagesIn('en').place;
    const lines = linesOf(of({ kind: 'place', language: 'en', id: 'bac-dai' }));
    expect(
      lines
        .filter(({ className }) => className === 'detail')
        .map(({ text }) => text)
        .join(' '),
    ).toBe(noPosition);
  });

  test('of a place far from the border shows some of the border', () => {
    const d = /id="drawn-border" d="([^"]+)"/.exec(of({ kind: 'place', language: 'en', id: 'hanoi' }))?.[1];
    expect(d?.length).toBeGreaterThan(20);
  });

  test('ends where the map’s data does', () => {
    expect(edgeOf(of({ kind: 'overview', language: 'en' }))).toBe(384);
    expect(edgeOf(of({ kind: 'story', language: 'en', id: 'talks' }))).toBeGreaterThan(430);
  });

  test('of a story has its number, its kicker and the days of its talks', () => {
    const lines = linesOf(of({ kind: 'story', language: 'km', id: 'demarcation' }, 'km'));
    const written = (className: string) => lines.filter((line) => line.className === className).map(({ text }) => text);
    expect(written('kicker')).toEqual(['រឿងទី១ ក្នុងចំណោម ១២ រឿង · ការខណ្ឌសីមា']);
    expect(written('detail')).toEqual(['២៤ វិច្ឆិកា ២០២០ · ១១ ធ្នូ ២០២៣']);
  });

  test('is not had by the choice of language, nor by a page that does not exist', () => {
    expect(subjectOf({ kind: 'chooser' })).toBeNull();
    expect(subjectOf({ kind: 'place', language: 'en', id: 'nowhere' })).toBeNull();
    expect(subjectOf({ kind: 'story', language: 'en', id: 'nothing' })).toBeNull();
  });
});
