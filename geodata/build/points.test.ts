import { expect, test } from 'vitest';
import { readPackages, type Packages } from './packages';
import { splitBareMarkers } from './points';

const packages = readPackages();
const names = { vi: 'Cột mốc 1', km: 'បង្គោលព្រំដែនលេខ១', en: 'Marker 1' };
const source = { vi: 'nguồn', km: 'ប្រភព', en: 'source' };

const bare: Packages['markers'][number] = {
  type: 'Feature',
  id: 'marker-1',
  properties: { kind: 'marker', names, note: null, events: [], at: null, position: { precision: 5, source } },
  geometry: { type: 'Point', coordinates: [107.5, 14.6] },
};
const withMarkers = (...markers: Packages['markers']): Packages => ({ ...packages, markers });

test('every marker of which something is told keeps its page', () => {
  const { told, bare: without } = splitBareMarkers(packages);
  expect(told).toEqual(packages);
  expect(without.features).toEqual([]);
});

test('a marker of which only name and position are known is drawn from a file of its own', () => {
  const { told, bare: drawn } = splitBareMarkers(withMarkers(...packages.markers, bare));
  expect(told.markers).toEqual(packages.markers);
  expect(drawn.features).toEqual([{ type: 'Feature', geometry: bare.geometry, properties: names }]);
});

test.each([
  ['a note', { note: names }],
  ['a crossing beside it', { at: 'moc-bai' }],
])('a marker with %s keeps its page', (_what, more) => {
  const marker = { ...bare, properties: { ...bare.properties, ...more } };
  expect(splitBareMarkers(withMarkers(marker))).toMatchObject({ told: { markers: [marker] }, bare: { features: [] } });
});

test('a marker without a position has a page, for the map cannot draw it', () => {
  const marker = { ...bare, geometry: null, properties: { ...bare.properties, position: null } };
  expect(splitBareMarkers(withMarkers(marker)).told.markers).toEqual([marker]);
});
