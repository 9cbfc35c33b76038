import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import ProvinceStretch from './ProvinceStretch.svelte';
import { STRIP } from './test-samples';

const show = async (id: string, date = '2026-03-05', language: Language = 'en') =>
  await render(ProvinceStretch, { strip: STRIP, id, date, language, messages: messagesIn(language) });

/** The names of the provinces in the drawing. */
const provincesIn = (container: HTMLElement): (string | null)[] =>
  [...container.querySelectorAll('text.province')].map(({ textContent }) => textContent);

test.each(LANGUAGES)('how the drawing lies is said in %s', async (language) => {
  const screen = await show('svay-rieng-province', '2026-03-05', language);
  await expect.element(screen.getByRole('figure')).toHaveTextContent(messagesIn(language).place.stretch);
});

describe('a province', () => {
  test('has the crossings of its own stretch, in order, each a link', async () => {
    const { container } = await show('svay-rieng-province');
    const links = [...container.querySelectorAll('a')].map((link) => [
      link.getAttribute('href'),
      link.getAttribute('aria-label'),
    ]);
    expect(links).toEqual([
      ['/en/places/moc-bai/', 'Mộc Bài – Bavet, International crossing'],
      ['/en/places/phuoc-tan/', 'Phước Tân – Bos Mon, International crossing'],
    ]);
  });

  test('lies opposite those that face it on the day', async () => {
    const then = await show('svay-rieng-province', '2023-12-11');
    expect(provincesIn(then.container)).toEqual(['Long An', 'Tay Ninh', 'Svay Rieng']);
    await then.unmount();
    const now = await show('svay-rieng-province');
    expect(provincesIn(now.container)).toEqual(['Tay Ninh', 'Svay Rieng']);
  });

  test('stands alone on its side', async () => {
    const { container } = await show('tay-ninh-province-2025');
    expect(provincesIn(container)).toEqual(['Tay Ninh', 'Svay Rieng', 'Ratanakiri']);
  });

  test('is drawn within the panel, its ends in sight', async () => {
    const { container } = await show('svay-rieng-province');
    const [drawing, tint] = [container.querySelector('svg'), container.querySelector('.tint-k')];
    const [outer, inner] = [drawing?.getBoundingClientRect(), tint?.getBoundingClientRect()];
    expect(inner?.left).toBeGreaterThan(outer?.left ?? NaN);
    expect(inner?.right).toBeLessThan(outer?.right ?? NaN);
    expect(inner?.width).toBeGreaterThan(0.8 * (outer?.width ?? NaN));
  });
});

test('a province away from the border has no stretch', async () => {
  const { container } = await show('phnom-penh-province');
  expect(container.innerText.trim()).toBe('');
});
