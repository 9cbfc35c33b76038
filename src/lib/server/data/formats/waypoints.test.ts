import { describe, expect, test } from 'vitest';
import { crossingFeatures } from '../layers/crossings';
import { termsOf } from '../terms';
import { gpxText } from './gpx';
import { kmlText } from './kml';

const crossings = crossingFeatures();
const terms = termsOf(['crossings']);
const located = crossings.filter(({ geometry }) => geometry !== null);
const [first] = located;
if (!first) throw new Error('No crossing has a position');

const named = { ...first, properties: { ...first.properties, name_en: 'Salt & <Pepper>' } };
const count = (text: string, part: string): number => text.split(part).length - 1;

describe.each([
  ['GPX', '<wpt ', gpxText('Crossings', terms, crossings, 'https://map.example')],
  ['KML', '<Placemark ', kmlText('Crossings', terms, crossings)],
])('%s', (_, element, text) => {
  test('has the crossings with a position and no others', () => {
    expect(count(text, element)).toBe(located.length);
    expect(located.length).toBeLessThan(crossings.length);
  });

  test('says whom to name and under which licence', () => {
    expect(text).toContain('© OpenStreetMap contributors');
    expect(text).toContain('https://opendatacommons.org/licenses/odbl/1-0/');
  });
});

test.each([
  ['GPX', gpxText('Crossings', terms, [named], 'https://map.example')],
  ['KML', kmlText('Crossings', terms, [named])],
])('%s escapes what has a meaning in XML', (_, text) => {
  expect(text).toContain('<name>Salt &#x26; &#x3C;Pepper></name>');
});

test('a waypoint leads to the page of its crossing', () => {
  const text = gpxText('Crossings', terms, [first], 'https://map.example/maps');
  expect(text).toContain(`<link href="https://map.example/maps/en/places/${first.id}/" />`);
});
