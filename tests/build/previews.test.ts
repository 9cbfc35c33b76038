import ogs from 'open-graph-scraper';
import { describe, expect, test } from 'vitest';
import { LANGUAGES, OG_LOCALES } from '../../src/lib/domain/language';
import { messagesIn } from '../../src/lib/domain/messages';
import { builtSite, isBuilt, pageAt, SAMPLES, SLOW, textOf } from './built';

describe.each(SAMPLES)('what a link to %s shows', { timeout: SLOW }, (folder) => {
  const language = LANGUAGES.find((each) => folder.startsWith(each)) ?? 'en';

  test('is whole for those who read Open Graph, and for those who read Twitter’s cards', async () => {
    const { error, result } = await ogs({ html: textOf(`${folder}index.html`), onlyGetOpenGraphInfo: true });
    expect(error).toBe(false);
    const { origin, base } = builtSite();
    const address = `${origin}${base}/${folder}`;
    const isStory = pageAt(folder).kind === 'story';
    expect(result).toMatchObject({
      ogSiteName: messagesIn(language).site.name,
      ogLocale: OG_LOCALES[language],
      ogType: isStory ? 'article' : 'website',
      ogUrl: address,
      ogImage: [{ url: `${address}picture.png`, type: 'image/png', width: '1200', height: '630' }],
      twitterCard: 'summary_large_image',
      twitterTitle: result.ogTitle,
      twitterDescription: result.ogDescription,
      twitterImage: [{ url: `${address}picture.png`, alt: expect.stringContaining(result.ogTitle ?? '-') }],
    });
    expect(result.ogDescription?.length).toBeGreaterThan(20);
    expect(result.articlePublishedTime !== undefined).toBe(isStory);
    expect(isBuilt(`${folder}picture.png`)).toBe(true);
  });

  test('names the other two languages', () => {
    const others = [...textOf(`${folder}index.html`).matchAll(/"og:locale:alternate" content="([^"]+)"/g)];
    expect(others.map(([, locale]) => locale)).toEqual(
      LANGUAGES.filter((each) => each !== language).map((each) => OG_LOCALES[each]),
    );
  });
});
