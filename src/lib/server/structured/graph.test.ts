import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { SUMMARIES } from '$lib/geodata/generated/summaries';
import { dataRows } from '../content/sources';
import { STORIES } from '../content/story-files';
import { featureOf, positionOf } from '../places/data';
import { article } from './article';
import { breadcrumbs } from './breadcrumbs';
import { dataset } from './dataset';
import { structuredData, structuredScript } from './graph';
import { place } from './place';

const SITE = { origin: 'https://map.example', base: '/maps' };

describe('a place', () => {
  test('has a position where a source gives one, and nowhere else', () => {
    for (const { id } of SUMMARIES) {
      const feature = featureOf(id);
      const isSourced = feature !== undefined && positionOf(feature) !== null;
      if (isSourced) expect(place(id, 'en', SITE), id).toHaveProperty('geo.latitude');
      else expect(place(id, 'en', SITE), id).not.toHaveProperty('geo');
    }
  });

  test('says how far off its position may be', () => {
    expect(place('moc-bai', 'en', SITE)).toMatchObject({
      geo: { latitude: 11.0766, longitude: 106.173 },
      additionalProperty: { name: 'coordinateUncertaintyInMeters', value: 150, unitCode: 'MTR' },
    });
  });

  test('has its names in the other languages, and the provinces of both sides about it', () => {
    expect(place('moc-bai', 'km', SITE)).toMatchObject({
      name: 'បាវិត – ម៉ុកបាយ',
      alternateName: ['Mộc Bài – Bavet'],
      containedInPlace: [{ name: 'តៃនិញ' }, { name: 'ស្វាយរៀង' }],
    });
  });

  test('that does not exist is none', () => {
    expect(place('nowhere', 'en', SITE)).toBeNull();
  });
});

describe.each(LANGUAGES)('a story in %s', (language) => {
  const told = article('demarcation', language, SITE);

  test('names no person as its author, and the days that its file names', () => {
    expect(told).not.toHaveProperty('author');
    expect(told).toMatchObject({ inLanguage: language, datePublished: '2026-11-21', dateModified: '2026-11-22' });
  });

  test('names the reports it tells, dated by the talks and not by a day of printing that nobody knows', () => {
    expect(told).toHaveProperty('citation.0.about.startDate', '2020-11-24');
    expect(told).toHaveProperty('citation.0.publisher.name', 'chinhphu.vn');
    expect(told).not.toHaveProperty('citation.0.datePublished');
    expect(told).not.toHaveProperty('citation.1.publisher');
  });

  test('tells of the places that it lights', () => {
    const features = STORIES.find(({ slug }) => slug === 'demarcation')?.features ?? [];
    for (const [index, id] of features.entries())
      expect(told).toHaveProperty(`about.${index}.url`, `https://map.example/maps/${language}/places/${id}/`);
  });
});

describe('the way down to a page', () => {
  test('leads from the overview over the list of places', () => {
    const trail = breadcrumbs({ kind: 'place', language: 'en', id: 'moc-bai' }, SITE);
    expect(trail).toMatchObject({
      itemListElement: [
        { position: 1, name: messagesIn('en').site.home, item: 'https://map.example/maps/en/' },
        { position: 2, name: messagesIn('en').placeList.title, item: 'https://map.example/maps/en/places/' },
        { position: 3, name: 'Mộc Bài – Bavet', item: 'https://map.example/maps/en/places/moc-bai/' },
      ],
    });
  });

  test('is none at the overview', () => {
    expect(breadcrumbs({ kind: 'overview', language: 'en' }, SITE)).toBeNull();
  });
});

test('the data are one part a package, with the version and licence of its descriptor', () => {
  const packages = dataRows();
  const data = dataset(packages, 'en', SITE);
  for (const [index, { name, version, licenses }] of packages.entries()) {
    expect(data).toHaveProperty(`hasPart.${index}.version`, version);
    expect(data).toHaveProperty(
      `hasPart.${index}.license`,
      licenses.map(({ path }) => path),
    );
    expect(data).toHaveProperty(['hasPart', index, '@id'], `https://map.example/maps/en/sources/#data-${name}`);
  }
});

test('the data can be downloaded at the addresses at which they are handed out', () => {
  const { distribution } = dataset(dataRows(), 'km', SITE);
  expect(distribution).toContainEqual(
    expect.objectContaining({
      contentUrl: 'https://map.example/maps/data/v1/crossings.geojson',
      encodingFormat: 'application/geo+json',
    }),
  );
  expect(distribution).not.toContainEqual(expect.objectContaining({ name: expect.stringContaining('schema') }));
});

test('an address that opens nothing has nothing to say', () => {
  expect(structuredData({ kind: 'unknown', language: 'en' }, SITE)).toBeNull();
  expect(structuredScript({ kind: 'chooser' }, SITE)).toBe('');
});

test('no text can end the element in which it stands', () => {
  const script = structuredScript({ kind: 'overview', language: 'en' }, { origin: 'https://a</script><b>', base: '' });
  expect(script.match(/</g)).toHaveLength(2);
  const data: unknown = JSON.parse(script.replace(/^<[^>]+>|<\/script>$/g, ''));
  expect(data).toHaveProperty('@graph.0.url', 'https://a</script><b>/en/');
});
