import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import type { TinyMap } from '$lib/domain/pages';
import StoryList from './StoryList.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const STORIES = [
  { slug: 'treaties', number: 1, title: 'Two treaties', kicker: 'Law', date: '24 November 2020' },
  { slug: 'demarcation', number: 12, title: 'The last part', kicker: 'Line', date: '11 December 2023' },
];

const show = async (language: Language) => await render(StoryList, { stories: STORIES, language });

describe('the numbers', () => {
  test.each([
    ['vi', '1', '12'],
    ['km', '១', '១២'],
    ['en', '1', '12'],
  ] as const)('are written in the digits of %s', async (language, first, second) => {
    const screen = await show(language);
    await expect.element(screen.getByText(first, { exact: true })).toBeVisible();
    await expect.element(screen.getByText(second, { exact: true })).toBeVisible();
  });
});

test('a story is called by its title and dates, and leads to its page in the language', async () => {
  const screen = await show('km');
  await expect
    .element(screen.getByRole('link', { name: 'Two treaties Law · 24 November 2020', exact: true }))
    .toHaveAttribute('href', '/base/km/stories/treaties/');
});

describe('the tiny maps', () => {
  const MAP: TinyMap = {
    viewBox: '0 0 84 64',
    isFar: false,
    isLine: false,
    points: [
      [10, 10],
      [20, 30],
    ],
  };
  const outline = { vn: 'M40 0h40v60h-40z', kh: 'M0 0h40v60h-40z', border: 'M40 0v60' };
  const showMaps = async (of: Record<string, TinyMap>) =>
    await render(StoryList, { stories: STORIES, language: 'en', maps: { outline, of } });

  test('are not there where the list has none', async () => {
    const { container } = await show('en');
    expect(container.querySelector('svg')).toBeNull();
  });

  test('stand in the card of their story, each place as a mark', async () => {
    const screen = await showMaps({ treaties: MAP });
    const [first, second] = screen.getByRole('link').elements();
    expect(first?.querySelector('svg')).toBeVisible();
    expect(first?.querySelectorAll('circle')).toHaveLength(2);
    expect(second?.querySelector('svg')).toBeNull();
  });

  test('share one outline, which is drawn once', async () => {
    const { container } = await showMaps({ treaties: MAP, demarcation: { ...MAP, isLine: true, points: [] } });
    expect(container.querySelectorAll('#tiny-outline path')).toHaveLength(3);
    expect(container.querySelectorAll('li use[href="#tiny-outline"]')).toHaveLength(2);
  });

  test('light the line where a story is about all of it', async () => {
    const { container } = await showMaps({ treaties: MAP, demarcation: { ...MAP, isLine: true } });
    document.documentElement.style.setProperty('--accent', 'rgb(1, 2, 3)');
    const lineOf = (index: number): string => {
      const card = container.querySelectorAll('li svg')[index];
      return card ? getComputedStyle(card).getPropertyValue('--tiny-line') : 'no map';
    };
    expect([lineOf(0), lineOf(1)]).toEqual(['', 'rgb(1, 2, 3)']);
    document.documentElement.style.removeProperty('--accent');
  });

  test('leave the name of a card to its words', async () => {
    const screen = await showMaps({ treaties: MAP });
    await expect
      .element(screen.getByRole('link', { name: 'Two treaties Law · 24 November 2020', exact: true }))
      .toBeVisible();
  });

  test('are equally marked to the eye, near and far', async () => {
    const { container } = await showMaps({
      treaties: { ...MAP, viewBox: '0 0 320 262' },
      demarcation: { ...MAP, viewBox: '0 0 576 641', isFar: true },
    });
    const [near = 0, far = 0] = [...container.querySelectorAll('li svg circle:first-of-type')].map(
      (mark) => mark.getBoundingClientRect().width,
    );
    expect(near).toBeGreaterThan(0);
    expect(Math.abs(near - far)).toBeLessThan(2);
  });
});
