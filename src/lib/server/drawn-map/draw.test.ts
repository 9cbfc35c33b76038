import { brotliCompressSync, constants } from 'node:zlib';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { MapTarget } from '$lib/domain/pages';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { STORIES } from '../content/story-files';
import { storyPage } from '../content/story-page';
import { placePage } from '../places/page';
import { placeTarget, storyTarget } from '../targets';
import { drawMap } from './draw';
import { thinnedData } from './source';

vi.mock('./source', { spy: true });

const TODAY = '2026-01-01';
const MAX_BYTES = 25_000;
/** The ring round what is selected or lit, in pixels. */
const RING = 13;

const OVERVIEW: MapTarget = { bbox: WHOLE_BORDER, selected: null, lit: [], date: null };

function targetOfPlace(id: string, language: Language): MapTarget {
  const page = placePage(id, language);
  if (!page) throw new Error(`No place ${id}`);
  return placeTarget(page);
}

function targetOfStory(slug: string, language: Language): MapTarget {
  const page = storyPage(slug, language, '');
  if (!page) throw new Error(`No story ${slug}`);
  return storyTarget(page);
}

interface Label {
  readonly x: number;
  readonly y: number;
  readonly anchor: string;
  readonly className: string;
  readonly text: string;
}

/** What stands in the drawing for a desktop window. */
function labelsOf(svg: string): Label[] {
  const wide = svg.slice(svg.indexOf('<g class="labels-wide">'), svg.indexOf('<g class="labels-narrow">'));
  return [...wide.matchAll(/<text x="(.*?)" y="(.*?)" text-anchor="(.*?)" class="(.*?)">(.*?)<\/text>/g)].map(
    ([, x, y, anchor = '', className = '', text = '']) => ({ x: Number(x), y: Number(y), anchor, className, text }),
  );
}

const textsOf = (svg: string): string[] => labelsOf(svg).map(({ text }) => text);

function symbolsOf(svg: string) {
  return [
    ...svg.matchAll(/<g transform="translate\((\S+) (\S+)\)"><g class="symbol( lit)?">(<circle r="13"[^>]*>)?/g),
  ].map(([, x, y, lit, ring]) => ({ x: Number(x), y: Number(y), isLit: Boolean(lit && ring) }));
}

const litSymbolsOf = (svg: string) => symbolsOf(svg).filter(({ isLit }) => isLit);

const points = SUMMARIES.filter(
  ({ kind, bbox }) => bbox && kind !== 'province' && kind !== 'border' && bbox[0] === bbox[2],
);
const provinces = SUMMARIES.filter(({ kind }) => kind === 'province');

const pages = LANGUAGES.flatMap((language) => [
  { page: 'overview', language, svg: drawMap(OVERVIEW, language, TODAY) },
  ...STORIES.map(({ slug }) => ({
    page: slug,
    language,
    svg: drawMap(targetOfStory(slug, language), language, TODAY),
  })),
]);

/** The drawings of all places in the two scripts, whose names are of different length. */
const places = new Map(
  (['en', 'km'] as const).map((language) => [
    language,
    new Map(SUMMARIES.map(({ id }) => [id, drawMap(targetOfPlace(id, language), language, TODAY)])),
  ]),
);
const placeDrawing = (id: string, language: 'en' | 'km' = 'en'): string => places.get(language)?.get(id) ?? '';

describe.each(pages)('the drawing of $page in $language', ({ svg, language }) => {
  test('is small, packed as the site sends it', () => {
    const packed = brotliCompressSync(svg, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
    expect(packed.length).toBeLessThan(MAX_BYTES);
  });

  test('is an image with a name in the page’s language', () => {
    expect(svg).toMatch(/^<svg class="drawn-map" viewBox="0 0 [\d.]+ [\d.]+" role="img" aria-label="[^"]+">/);
    expect(svg).toContain(`aria-label="${messagesIn(language).map.drawn}"`);
  });
});

describe('every drawing', () => {
  const drawings = [
    ...pages.map(({ page, svg }) => ({ page, svg })),
    ...SUMMARIES.map(({ id }) => ({ page: id, svg: placeDrawing(id) })),
  ];

  test('holds nothing that the page’s policy would block', () => {
    for (const { page, svg } of drawings) {
      expect(svg, page).toMatch(/^<svg .*<\/svg>$/s);
      expect(svg, page).not.toMatch(/\sstyle=|<style|<script|\son\w+=|<image|<foreignObject/);
      expect(svg, page).not.toMatch(/href="(?!#)|url\((?!#)/);
    }
  });

  test('has a number wherever one belongs', () => {
    for (const { page, svg } of drawings) expect(svg, page).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('names each of its shapes once and uses no other', () => {
    for (const { page, svg } of drawings) {
      const ids = [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      const used = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, page).toBe(ids.length);
      expect(ids, page).toEqual(expect.arrayContaining(used));
    }
  });
});

describe('the border in the drawing', () => {
  const svg = drawMap(OVERVIEW, 'en', TODAY);
  const elements = svg.match(/<[^>]*(drawn-border|class="border)[^>]*>/g) ?? [];

  test('is one unbroken path', () => {
    const paths = elements.filter((element) => element.startsWith('<path'));
    expect(paths).toHaveLength(1);
    expect(paths[0]?.match(/m/gi)).toHaveLength(1);
    expect(paths[0]).not.toMatch(/stroke-dash|class=/);
  });

  test('is used once for its casing and then once for its line', () => {
    const uses = elements.flatMap((element) => /class="(border[^"]*)"/.exec(element)?.[1] ?? []);
    expect(uses).toEqual(['border-casing', 'border-line']);
    expect(svg).toContain(
      '<use href="#drawn-border" class="border-casing"></use><use href="#drawn-border" class="border-line"></use>',
    );
  });

  test('has the same band on both sides, each on its own land', () => {
    for (const country of ['kh', 'vn']) {
      expect(svg).toContain(`<clipPath id="clip-${country}"><use href="#drawn-${country}"></use></clipPath>`);
      expect(svg).toContain(
        `<g clip-path="url(#clip-${country})"><use href="#drawn-border" class="band-${country[0]}"></use></g>`,
      );
    }
  });
});

describe('what is selected', () => {
  test('stands with its ring inside the frame of its page', () => {
    for (const { id } of points) {
      const svg = placeDrawing(id);
      const [, width = NaN, height = NaN] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg)?.map(Number) ?? [];
      const lit = litSymbolsOf(svg);
      expect(lit.length, id).toBe(1);
      const inside = lit.filter(({ x, y }) => x >= 0 && x <= width && y >= 0 && y <= height);
      expect(inside, id).toEqual(lit);
    }
  });

  test.each(['en', 'km'] as const)('is named in %s', (language) => {
    const unnamed = [...points, ...provinces].filter(({ id }) => {
      const svg = placeDrawing(id, language);
      return !labelsOf(svg).some(({ className }) => className === 'label-selected');
    });
    expect(unnamed.map(({ id }) => id)).toEqual([]);
  });

  test('does not have its name written over its ring', () => {
    const covered = points.filter(({ id }) => {
      const svg = placeDrawing(id);
      const [{ x, y } = { x: NaN, y: NaN }] = litSymbolsOf(svg);
      return labelsOf(svg)
        .filter(({ className }) => className === 'label-selected')
        .some((label) => {
          const beside = { start: label.x - x, end: x - label.x, middle: -Infinity }[label.anchor] ?? NaN;
          const below = label.y - y;
          // Letters reach about three quarters of the type's height above their line, 15 px here.
          return beside < RING && below > -RING && below - 11 < RING;
        });
    });
    expect(covered.map(({ id }) => id)).toEqual([]);
  });

  test('is lit as an area when it is a province', () => {
    for (const { id } of provinces) {
      const svg = placeDrawing(id);
      expect(svg.match(/<path [^>]*class="province-lit"/g), id).toHaveLength(1);
      expect(litSymbolsOf(svg), id).toEqual([]);
    }
  });

  test('is not drawn where no source gives its position', () => {
    const unlocated = SUMMARIES.filter(({ bbox }) => bbox === null);
    expect(unlocated).not.toEqual([]);
    for (const { id } of unlocated) {
      const svg = placeDrawing(id);
      expect(litSymbolsOf(svg), id).toEqual([]);
      expect(svg, id).not.toContain('label-selected');
    }
  });
});

describe('the drawing', () => {
  test.each(LANGUAGES)('names both countries in %s', (language) => {
    const countries = labelsOf(drawMap(OVERVIEW, language, TODAY)).filter(
      ({ className }) => className === 'label-country',
    );
    const { VN, KH } = messagesIn(language).country;
    expect(countries.map(({ text }) => text)).toEqual(expect.arrayContaining([VN, KH]));
  });

  test('lights the located places of a story', () => {
    const svg = drawMap(targetOfStory('demarcation', 'en'), 'en', TODAY);
    const located = points.filter(({ id }) =>
      STORIES.find(({ slug }) => slug === 'demarcation')?.features.includes(id),
    );
    expect(litSymbolsOf(svg)).toHaveLength(located.length);
  });

  test('shows the provinces of its date', () => {
    const [then, since] = ['2025-06-30', '2025-07-01'].map((date) =>
      textsOf(drawMap({ ...OVERVIEW, date }, 'vi', TODAY)),
    );
    expect(then).toEqual(expect.arrayContaining(['Bình Phước', 'Đắk Nông']));
    expect(since).toEqual(expect.arrayContaining(['Đồng Nai', 'Lâm Đồng']));
    expect(since).not.toContain('Bình Phước');
    expect(then).not.toContain('Lâm Đồng');
  });

  test('shows today’s provinces where the page asks for no date', () => {
    const then = drawMap({ ...OVERVIEW, date: '2024-05-01' }, 'en', TODAY);
    expect(drawMap(OVERVIEW, 'en', '2024-05-01')).toBe(then);
    expect(drawMap(OVERVIEW, 'en', TODAY)).not.toBe(then);
  });

  test('shows a corridor near its ends only, and never as a line of the border', () => {
    expect(drawMap(OVERVIEW, 'en', TODAY)).not.toContain('class="corridor"');
    expect(placeDrawing('moc-bai')).toContain('class="corridor"');
  });
});

describe('names from the data', () => {
  beforeEach(() => {
    vi.mocked(thinnedData).mockClear();
  });

  test('are escaped', () => {
    const data = thinnedData(200, 'en');
    const features = data.places.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, label: '<script>alert("&")</script>' },
    }));
    vi.mocked(thinnedData).mockReturnValueOnce({ ...data, places: { ...data.places, features } });
    const svg = drawMap(OVERVIEW, 'en', TODAY);
    expect(svg).not.toContain('<script');
    expect(svg).toContain('>&#x3C;script>alert("&#x26;")&#x3C;/script></text>');
  });
});
