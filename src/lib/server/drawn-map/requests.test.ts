import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { WHOLE_BORDER } from '$lib/domain/whole-border';
import type { DrawnPlace } from '$lib/geodata/layers';
import { frameFor } from './frame';
import { labelGroups, type Ringed, type Spot } from './requests';

const OVERVIEW = frameFor(WHOLE_BORDER);
/** A few kilometres across: every place is worth its name. */
const NEAR = frameFor([106.06, 11, 106.28, 11.16]);

const spot = (place: Pick<DrawnPlace, 'id' | 'kind'> & Partial<DrawnPlace>): Spot => ({
  x: 100,
  y: 100,
  place: { from: '', to: '9999', label: place.id, labelVn: '', labelKh: '', ...place },
});

const gate = (id: string, more: Partial<DrawnPlace> = {}): Spot =>
  spot({ id, kind: 'crossing', class: 'international', labelVn: `${id} VN`, labelKh: `${id} KH`, ...more });

const SPOTS = [
  spot({ id: 'town', kind: 'town', rank: 3 }),
  spot({ id: 'airport', kind: 'airport' }),
  spot({ id: 'marker', kind: 'marker' }),
  spot({ id: 'province', kind: 'province', border: true }),
  spot({ id: 'river', kind: 'water' }),
  gate('gate'),
  gate('local', { class: 'sub' }),
  spot({ id: 'capital', kind: 'town', rank: 1 }),
  spot({ id: 'country', kind: 'country' }),
];

const ringed = (selected: string | null, lit: readonly string[] = []): Ringed => ({ selected, lit });

const textsOf = (groups: ReturnType<typeof labelGroups>): string[] => groups.flatMap(([first]) => first?.text ?? []);

describe('the names asked for', () => {
  test('begin with what is selected', () => {
    expect(textsOf(labelGroups(SPOTS, OVERVIEW, ringed('marker'), 1))[0]).toBe('marker');
    expect(textsOf(labelGroups(SPOTS, NEAR, ringed('local'), 1))[0]).toBe('local VN');
  });

  test('are, on the overview, those of countries, capitals, international crossings, provinces and waters', () => {
    expect(textsOf(labelGroups(SPOTS, OVERVIEW, ringed(null), 1))).toEqual([
      'capital',
      'country',
      'gate VN',
      'province',
      'river',
    ]);
  });

  test('are all there when the map is near', () => {
    expect(labelGroups(SPOTS, NEAR, ringed(null), 1)).toHaveLength(SPOTS.length);
  });

  test('of a crossing’s two gates go together, each to its own side', () => {
    const [pair] = labelGroups([gate('gate', { anchorVn: 'left', anchorKh: 'right' })], OVERVIEW, ringed(null), 1);
    expect(pair?.map(({ text, sides }) => [text, sides])).toEqual([
      ['gate VN', ['right']],
      ['gate KH', ['left']],
    ]);
  });

  test('keep clear of the ring of a place that a story lights', () => {
    const ids = SPOTS.map(({ place }) => place.id);
    const gaps = (lit: readonly string[]): number[] =>
      labelGroups(SPOTS, NEAR, ringed(null, lit), 2)
        .flat()
        .filter(({ className }) => ['label-crossing', 'label-capital', 'label-town'].includes(className))
        .map(({ gap }) => gap);
    expect(gaps([]).every((gap) => gap < 2 * 13)).toBe(true);
    expect(gaps(ids).every((gap) => gap > 2 * 13)).toBe(true);
  });

  test('of a crossing with one named gate are one', () => {
    const [alone, ...more] = labelGroups([gate('gate', { labelKh: '' })], OVERVIEW, ringed(null), 1);
    expect(alone?.map(({ text }) => text)).toEqual(['gate VN']);
    expect(more).toEqual([]);
  });
});

describe('a name asks for room', () => {
  const css = readFileSync('src/drawn-map.css', 'utf8');
  /** The type's height that the page's style gives a class of label, in pixels. */
  function sizeOf(className: string): number {
    const size = (selector: string): string | undefined =>
      new RegExp(`\\n\\.drawn-map ${selector} \\{[^}]*font-size: calc\\(([\\d.]+)px \\* var\\(--k\\)\\)`).exec(
        css,
      )?.[1];
    return Number(size(`\\.${className}`) ?? size('text'));
  }

  /** Names whose room is not that of the type they are drawn in, with the sizes asked for and drawn. */
  const misfits = (selected: (id: string) => string | null) =>
    SPOTS.flatMap((each) => labelGroups([each], NEAR, ringed(selected(each.place.id)), 1).flat())
      .map(({ text, className, size }) => ({ text, className, asked: size, drawn: sizeOf(className) }))
      .filter(({ asked, drawn }) => asked !== drawn);

  test('of the size it is drawn in', () => {
    expect(misfits(() => null)).toEqual([]);
  });

  test('of the size it is drawn in while its place is selected', () => {
    expect(misfits((id) => id)).toEqual([]);
  });

  test('twice as large in a small window', () => {
    const sizes = (unit: number): number[] => {
      const requests = labelGroups(SPOTS, NEAR, ringed(null), unit).flat();
      return requests.map(({ size }) => size);
    };
    expect(sizes(2)).toEqual(sizes(1).map((size) => size * 2));
  });
});
