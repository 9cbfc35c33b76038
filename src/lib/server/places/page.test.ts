import { length } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { borderOf } from '../../../../geodata/build/check';
import { formatFigure, formatNumber } from '$lib/domain/format';
import { LANGUAGES, nameIn, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { PlacePage } from '$lib/domain/pages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { LEDGER } from '../content/ledger';
import { PACKAGES } from './data';
import { placePage } from './page';

/** Pages are built once: there are some hundreds. */
const PAGES = new Map(
  LANGUAGES.map((language) => [language, new Map(SUMMARIES.map(({ id }) => [id, placePage(id, language)]))]),
);

function pageOf(id: string, language: Language): PlacePage {
  const page = PAGES.get(language)?.get(id);
  if (!page) throw new Error(`No page for ${id}`);
  return page;
}

/** The places a page’s lists lead to. */
const linkedFrom = ({ links }: PlacePage): string[] => links.flatMap((group) => group.links.map(({ id }) => id));

const linkedUnder = (page: PlacePage, title: string): string[] =>
  page.links.filter((group) => group.title === title).flatMap(({ links }) => links.map(({ id }) => id));

describe.each(LANGUAGES)('in %s', (language) => {
  const { place, country } = messagesIn(language);

  test('every place has a page with a title, a kind and a description', () => {
    for (const { id, names } of SUMMARIES) {
      const page = pageOf(id, language);
      expect(page.title, id).toBe(nameIn(names, language));
      expect(page.title, id).not.toBe('');
      expect(page.kicker, id).not.toBe('');
      expect(page.description, id).not.toMatch(/^\s*$|undefined|null/);
    }
  });

  test('every page frames its place with some country round it', () => {
    for (const { id, bbox } of SUMMARIES) {
      const [west, south, east, north] = pageOf(id, language).bbox;
      expect(east - west, id).toBeGreaterThan(0.1);
      expect(north - south, id).toBeGreaterThan(0.1);
      if (!bbox) continue;
      const isInside = bbox[0] >= west && bbox[1] >= south && bbox[2] <= east && bbox[3] <= north;
      expect(isInside, id).toBe(true);
    }
  });

  test('an unlocated crossing says so and gives no position', () => {
    const unlocated = PACKAGES.crossings.filter(({ geometry }) => geometry === null);
    expect(unlocated).not.toEqual([]);
    for (const { id } of unlocated) {
      const { noPosition, rows, towardsGulf, towardsTripoint } = pageOf(id, language);
      expect(noPosition, id).toBe(place.noPosition);
      expect(
        rows.map(({ label }) => label),
        id,
      ).not.toContain(place.position);
      expect([towardsGulf, towardsTripoint], id).toEqual([null, null]);
    }
  });

  test('a located crossing gives its position, how far off it may be, and who says so', () => {
    const located = PACKAGES.crossings.filter(({ geometry }) => geometry !== null);
    for (const { id } of located) {
      const { noPosition, rows } = pageOf(id, language);
      const [position, source] = [place.position, place.positionSource].map((label) =>
        rows.find((row) => row.label === label),
      );
      expect(noPosition, id).toBeNull();
      expect(position?.value, id).toMatch(/^\d+\.\d{4}, \d+\.\d{4}$/);
      expect(position?.detail, id).not.toBe('');
      expect(source?.value, id).not.toBe('');
    }
  });

  test('marker 30 says where it stands, and leads there', () => {
    const marker = pageOf('marker-30', language);
    expect(marker.noPosition).toContain(place.noPosition);
    expect(marker.noPosition).toContain(pageOf('le-thanh', language).title);
    expect(linkedFrom(marker)).toEqual(['le-thanh']);
    expect(marker.bbox).toEqual(pageOf('le-thanh', language).bbox);
  });

  test('a crossing begins with the reader’s own side', () => {
    const countries = pageOf('moc-bai', language).sides.map((side) => side.country);
    expect(countries).toEqual(language === 'km' ? [country.KH, country.VN] : [country.VN, country.KH]);
  });

  test('a name with no source in a language is left open, not borrowed', () => {
    const names = pageOf('dak-koi', language).sides.find((side) => side.country === country.VN)?.names ?? [];
    expect(Object.fromEntries(names.map((each) => [each.language, each.name]))).toEqual({
      vi: 'Đăk Kôi',
      km: null,
      en: 'Đăk Kôi',
    });
    expect(names[0]?.language).toBe(language);
  });

  test('every event has a date, a text and a source with an address', () => {
    for (const { id } of SUMMARIES) {
      for (const { date, text, sources } of pageOf(id, language).events) {
        expect(date, id).not.toBe('');
        expect(text, id).not.toBe('');
        expect(sources.length, id).toBeGreaterThan(0);
        for (const { publisher, url } of sources) {
          expect(publisher, id).not.toBe('');
          expect(url, id).toMatch(/^https?:\/\//);
        }
      }
    }
  });
});

test('Mộc Bài is named in Khmer with Cambodia’s gate first', () => {
  expect(pageOf('moc-bai', 'km').title).toBe('បាវិត – ម៉ុកបាយ');
  expect(pageOf('moc-bai', 'en').title).toBe('Mộc Bài – Bavet');
});

test('there is no page for what is no place', () => {
  expect(placePage('atlantis', 'en')).toBeNull();
});

describe('the border’s page', () => {
  const lengths = [...LEDGER.facts.values()].filter(({ id }) => id.startsWith('length-'));

  test.each(LANGUAGES)('shows every official length in %s, each with who gave it and when', (language) => {
    const { rows, note } = pageOf('border', language);
    expect(lengths.length).toBeGreaterThan(2);
    expect(rows.map(({ label }) => label)).toEqual(
      lengths.map(({ value = NaN, approx }) => `${approx ? '≈ ' : ''}${formatFigure(value, 'km', language)}`),
    );
    rows.forEach(({ value, detail }, index) => {
      for (const { publisher } of lengths[index]?.sources ?? []) expect(value).toContain(publisher);
      expect(detail).toBeTruthy();
    });
    expect(note).toBe(messagesIn(language).place.lengthsNote);
  });

  test.each(LANGUAGES)('never shows the measured length of the drawn line in %s', (language) => {
    const measured = length({ type: 'Feature', properties: {}, geometry: borderOf(PACKAGES) });
    const shown = JSON.stringify(pageOf('border', language));
    for (const km of [Math.floor(measured), Math.ceil(measured)]) {
      expect(shown).not.toContain(formatNumber(km, language));
      expect(shown).not.toContain(String(km));
    }
  });
});

describe('the crossings along the line', () => {
  const located = PACKAGES.crossings.filter(({ geometry }) => geometry !== null).map(({ id }) => id);
  const [first = ''] = located.filter((id) => !pageOf(id, 'en').towardsGulf);

  /** The crossings as a reader meets them who follows the links to the tripoint. */
  function travel(from: string): string[] {
    const met = [from];
    for (let next = pageOf(from, 'en').towardsTripoint; next && met.length <= located.length;) {
      met.push(next.id);
      next = pageOf(next.id, 'en').towardsTripoint;
    }
    return met;
  }

  test('begin at the Gulf and lead to the tripoint without gaps', () => {
    const met = travel(first);
    expect(met[0]).toBe('ha-tien');
    expect(met.at(-1)).toBe('le-thanh');
    expect([...met].sort()).toEqual([...located].sort());
  });

  test('lead back the same way', () => {
    const met = travel(first);
    expect(met.map((id) => pageOf(id, 'en').towardsGulf?.id ?? null)).toEqual([null, ...met.slice(0, -1)]);
  });

  test('follow each other as they stand on the line', () => {
    const { coordinates } = borderOf(PACKAGES);
    const nearestVertex = (id: string): number => {
      const geometry = PACKAGES.crossings.find((crossing) => crossing.id === id)?.geometry;
      if (geometry?.type !== 'Point') return NaN;
      const [lng = NaN, lat = NaN] = geometry.coordinates;
      const far = coordinates.map(([x = NaN, y = NaN]) =>
        Math.hypot((x - lng) * Math.cos((lat * Math.PI) / 180), y - lat),
      );
      return far.indexOf(Math.min(...far));
    };
    const along = travel(first).map(nearestVertex);
    expect(along).toEqual([...along].sort((a, b) => a - b));
  });
});

describe('the provinces', () => {
  const provinces = SUMMARIES.filter(({ kind }) => kind === 'province').map(({ id }) => id);
  const { place } = messagesIn('en');
  const eras = new Map(PACKAGES.provinces.map(({ id, properties: { from, to } }) => [id, { from, to }]));
  const former = provinces.filter((id) => eras.get(id)?.to);
  const present = provinces.filter((id) => eras.get(id)?.from);

  test('of Viet Nam on the border were ten and are eight', () => {
    expect([former.length, present.length]).toEqual([10, 8]);
  });

  test('of both eras lead to each other', () => {
    for (const id of former) {
      const [successor = '', ...more] = linkedUnder(pageOf(id, 'en'), place.successor);
      expect(present, id).toContain(successor);
      expect(more, id).toEqual([]);
      expect(linkedUnder(pageOf(successor, 'en'), place.members), id).toContain(id);
    }
    for (const id of present) {
      for (const member of linkedUnder(pageOf(id, 'en'), place.members)) {
        expect(linkedUnder(pageOf(member, 'en'), place.successor), id).toEqual([id]);
      }
    }
  });

  test('that are no more show their last day, on the map too', () => {
    for (const id of former) {
      const { rows, date } = pageOf(id, 'en');
      expect(date, id).toBe('2025-06-30');
      expect(
        rows.map(({ value }) => value),
        id,
      ).toContain('Province until 30 June 2025');
    }
    for (const id of present) {
      const { rows, date } = pageOf(id, 'en');
      expect(date, id).toBeNull();
      expect(
        rows.map(({ value }) => value),
        id,
      ).toContain('Province since 1 July 2025');
    }
  });

  test('list just the crossings that name them', () => {
    const crossings = SUMMARIES.filter(({ kind }) => kind === 'crossing').map(({ id }) => pageOf(id, 'en'));
    for (const id of provinces) {
      const naming = crossings.filter(({ sides }) =>
        sides.some((side) => side.provinces.some(({ link }) => link.id === id)),
      );
      const listed = linkedUnder(pageOf(id, 'en'), place.crossingsHere);
      expect([...listed].sort(), id).toEqual(naming.map((page) => page.id).sort());
    }
  });
});
