import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
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
