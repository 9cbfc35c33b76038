import { length } from '@turf/turf';
import { describe, expect, test } from 'vitest';
import { borderOf } from '../../../../geodata/build/check';
import { fill } from '$lib/domain/fill';
import { formatDate, formatFigure, formatNumber } from '$lib/domain/format';
import { LANGUAGES, nameIn, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { PlacePage } from '$lib/domain/pages';
import { holdsOn } from '$lib/domain/span';
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

test('Ho Chi Minh City has the capitals’ symbol but is called none', () => {
  const { kind } = messagesIn('en');
  const [city, capital] = [pageOf('hcmc', 'en'), pageOf('hanoi', 'en')];
  expect([city.symbol, city.kicker]).toEqual(['capital', kind.town]);
  expect([capital.symbol, capital.kicker]).toEqual(['capital', kind.capital]);
});

test('there is no page for what is no place', () => {
  expect(placePage('atlantis', 'en')).toBeNull();
});

describe('the border’s page', () => {
  const lengths = [...LEDGER.facts.values()].filter(({ id }) => id.startsWith('length-'));

  test.each(LANGUAGES)('shows every official length in %s, each with who gave it and when', (language) => {
    const { rows, note } = pageOf('border', language);
    expect(lengths.length).toBeGreaterThan(2);
    const { figure: words } = messagesIn(language);
    expect(rows.map(({ label }) => label)).toEqual(
      lengths.map(({ value = NaN, qualifier }) => {
        const figure = formatFigure(value, 'km', language);
        return qualifier ? fill(words[qualifier], { figure, place: '' }) : figure;
      }),
    );
    rows.forEach(({ value, detail }, index) => {
      for (const { publisher } of lengths[index]?.sources ?? []) expect(value).toContain(publisher);
      expect(detail).toBeTruthy();
    });
    expect(note).toBe(messagesIn(language).place.lengthsNote);
  });

  test('says “about” in words where a source does', () => {
    const about = LANGUAGES.map((language) =>
      pageOf('border', language).rows.flatMap(({ label }) => (/1[.,]245|១\.២៤៥/.test(label) ? [label] : [])),
    );
    expect(about).toEqual([['khoảng 1.245\u00a0km'], ['ប្រមាណ ១.២៤៥\u00a0គម'], ['about 1,245\u00a0km']]);
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

describe('the class of a crossing', () => {
  const { kind, place } = messagesIn('en');
  const raised = PACKAGES.crossings.filter(({ properties }) => properties.raised);
  const classRow = (id: string, language: Language) =>
    pageOf(id, language).rows.find(({ label }) => label === messagesIn(language).kind.crossing);

  test('is dated where a source says when it was raised, and says what it was before', () => {
    expect(classRow('ha-tien', 'en')).toEqual({
      label: kind.crossing,
      value: 'International crossing since March 2007',
      detail: 'Main (bilateral) crossing until then',
    });
    expect(classRow('ha-tien', 'vi')?.value).toContain('3/2007');
    expect(classRow('ha-tien', 'km')?.value).toMatch(/ចាប់ពី មីនា ២០០៧/);
  });

  test('before that is said to be unknown where no source gives it', () => {
    expect(classRow('tan-nam', 'en')?.detail).toBe(place.classBeforeUnknown);
  });

  test('has no row where no source dates it', () => {
    const undated = PACKAGES.crossings.filter(({ properties }) => !properties.raised);
    expect(undated).not.toEqual([]);
    for (const { id } of undated) {
      expect(classRow(id, 'en'), id).toBeUndefined();
      expect(pageOf(id, 'en').before, id).toBeNull();
    }
  });

  test('was the one before until the day before, in word and symbol', () => {
    expect(raised.length).toBeGreaterThan(5);
    for (const { id, properties } of raised) {
      const { before, symbol, kicker } = pageOf(id, 'en');
      const since = properties.raised?.since ?? '';
      expect(before?.span.from, id).toBeNull();
      expect(before && holdsOn(before.span, since), id).toBe(false);
      expect(before?.span.to && before.span.to < since, id).toBe(true);
      expect([before?.kicker, before?.symbol], id).not.toEqual([kicker, symbol]);
    }
    expect(pageOf('ha-tien', 'en').before).toEqual({
      kicker: kind.main,
      symbol: 'crossing-main',
      span: { from: null, to: '2007-02-28' },
    });
    expect(pageOf('tan-nam', 'en').before?.kicker).toBe(kind.crossing);
  });

  test('is not given to what no second source confirms as a crossing', () => {
    const unconfirmed = PACKAGES.crossings.filter(({ properties }) => properties.unconfirmed);
    expect(unconfirmed).not.toEqual([]);
    for (const { id } of unconfirmed) expect(pageOf(id, 'en').kicker, id).toBe(kind.unconfirmed);
  });
});

describe('an airport', () => {
  const { place } = messagesIn('en');
  const flights = (id: string): string[] =>
    pageOf(id, 'en').rows.flatMap(({ label, value }) => (label === place.flights ? [value] : []));

  test('says from and until when airlines used it, where that has changed', () => {
    expect(flights('kti')).toEqual(['since 9 September 2025']);
    expect(flights('pnh')).toEqual(['until 8 September 2025']);
    expect(flights('sgn')).toEqual([]);
  });

  test('that airlines have left is shown as on its last day, and the new one from the next', () => {
    for (const [old, next] of [
      ['pnh', 'kti'],
      ['rep', 'sai'],
    ] as const) {
      const [left, opened] = [pageOf(old, 'en'), pageOf(next, 'en')];
      expect(left.date, old).toBe(left.span.to);
      expect(opened.date, next).toBeNull();
      // No day without an airport, and none with two.
      for (const day of [left.span.to ?? '', opened.span.from ?? ''])
        expect(
          [left, opened].filter(({ span }) => holdsOn(span, day)),
          day,
        ).toHaveLength(1);
    }
  });

  test('has its dates in the reader’s words', () => {
    const { value } = pageOf('kti', 'km').rows.find(({ label }) => label === messagesIn('km').place.flights) ?? {};
    expect(value).toContain(formatDate('2025-09-09', 'km'));
  });
});

describe('the days on which a place is what it is', () => {
  test('are those of the data for provinces and airports, and all days for the rest', () => {
    const dated = new Map(
      [...PACKAGES.provinces, ...PACKAGES.airports].map(({ id, properties: { from, to } }) => [id, { from, to }]),
    );
    for (const { id } of SUMMARIES)
      expect(pageOf(id, 'en').span, id).toEqual(dated.get(id) ?? { from: null, to: null });
  });

  test('stand with each province that a crossing’s side names', () => {
    const eras = pageOf('moc-bai', 'en').sides.flatMap(({ provinces }) =>
      provinces.map(({ link, span }) => [link.id, span]),
    );
    expect(Object.fromEntries(eras)).toEqual({
      'tay-ninh-province-2025': { from: '2025-07-01', to: null },
      'tay-ninh-province': { from: null, to: '2025-06-30' },
      'svay-rieng-province': { from: null, to: null },
    });
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
      ).toContain('Within this extent until 30 June 2025');
    }
    for (const id of present) {
      const { rows, date } = pageOf(id, 'en');
      expect(date, id).toBeNull();
      expect(
        rows.map(({ value }) => value),
        id,
      ).toContain('Within this extent since 1 July 2025');
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
