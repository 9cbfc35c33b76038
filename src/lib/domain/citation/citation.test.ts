import { expect, test } from 'vitest';
import { LANGUAGES } from '../language';
import { messagesIn } from '../messages';
import { citationOf, entryTitle, plainCitation } from './citation';

const edition = { version: '0.3.0', date: '2026-11-22' };
const cited = {
  title: 'Marker 314',
  address: 'https://map.example/en/places/marker-314/',
  basis: ['AKP, 2012', 'VNA'],
};

test('a citation names title, site, version, day, address and sources, and no day of reading that nobody knows', () => {
  const messages = messagesIn('en');
  expect(plainCitation(citationOf(cited, edition, 'en', messages), messages)).toBe(
    '“Marker 314”. The Viet Nam–Cambodia border, version 0.3.0, 22 November 2026. ' +
      'https://map.example/en/places/marker-314/ Based on: AKP, 2012; VNA.',
  );
});

test.each(LANGUAGES)('in %s the day of reading is written as the language does', (language) => {
  const messages = messagesIn(language);
  const own = { ...citationOf(cited, edition, language, messages), accessed: '2026-12-01' };
  const day = { vi: 'Truy cập ngày 1/12/2026.', km: 'ចូលមើលថ្ងៃទី១ ធ្នូ ២០២៦។', en: 'Accessed 1 December 2026.' }[language];
  expect(plainCitation(own, messages)).toContain(day);
});

test('the key tells language, page and entry apart, and not where the site stands', () => {
  const key = (address: string) => citationOf({ ...cited, address }, edition, 'km', messagesIn('km')).key;
  expect(key('https://map.example/km/sources/#claim-23-42')).toBe('vn-kh-border-km-sources-claim-23-42');
  expect(key('https://map.example/maps/border/km/places/marker-314/')).toBe('vn-kh-border-km-places-marker-314');
});

test('a claim is called by its report and number, a fact by what it says', () => {
  const note = { label: 'Report, claim 23-42', statement: 'ខេត្តទាំងពីរមានព្រំប្រទល់ជាប់គ្នា។' };
  expect(entryTitle({ ...note, kind: 'claim' })).toBe('Report, claim 23-42');
  expect(entryTitle({ ...note, kind: 'fact' })).toBe('ខេត្តទាំងពីរមានព្រំប្រទល់ជាប់គ្នា');
});

test('what rests on nothing that is named says nothing of it', () => {
  expect(citationOf({ ...cited, basis: [] }, edition, 'en', messagesIn('en')).basis).toBeNull();
});
