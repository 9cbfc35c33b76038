import { afterEach, describe, expect, test, vi } from 'vitest';
import { mapAttribution } from './attribution';
import { LANGUAGES } from './language';
import { messagesIn } from './messages';

afterEach(() => {
  vi.unstubAllEnvs();
});

describe.each(LANGUAGES)('beneath the map in %s', (language) => {
  const messages = messagesIn(language);

  test('stands whose data it is', () => {
    expect(mapAttribution(messages)).toBe(messages.map.attribution);
  });

  test('stands who made the basemap too, where there is one', () => {
    vi.stubEnv('PUBLIC_BASEMAP_PMTILES', '/basemap.pmtiles');
    expect(mapAttribution(messages)).toMatch(/OpenStreetMap.* · Protomaps$/);
  });
});
