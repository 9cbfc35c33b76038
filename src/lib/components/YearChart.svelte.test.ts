import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { TimelineEvent } from '$lib/domain/pages';
import { timelineEvent } from './test-samples';
import YearChart from './YearChart.svelte';

const [FIRST, SECOND, LAST] = [
  timelineEvent({ year: 2018, topic: 'gates' }),
  timelineEvent({ year: 2018, topic: 'trade' }),
  timelineEvent({ year: 2021, topic: 'gates' }),
];
const ALL = [FIRST, SECOND, LAST];

const show = async (shown: readonly TimelineEvent[] = ALL, language: Language = 'en') =>
  await render(YearChart, { props: { events: ALL, shown, language, messages: messagesIn(language) } });

const heights = (container: HTMLElement, bars: string): number[] =>
  [...container.querySelectorAll(bars)].map((bar) => Math.round(bar.getBoundingClientRect().height));

describe('who cannot see the chart', () => {
  test.each([
    ['vi', '2018: 2; 2021: 1'],
    ['km', '២០១៨៖ ២; ២០២១៖ ១'],
    ['en', '2018: 2; 2021: 1'],
  ] as const)('is told the counts in %s', async (language, counts) => {
    const screen = await show(ALL, language);
    const { years } = messagesIn(language).timeline;
    await expect.element(screen.getByRole('img')).toHaveAccessibleName(`${years}. ${counts}`);
  });

  test('is told the counts that a filter leaves', async () => {
    const screen = await show();
    await screen.rerender({ shown: [FIRST] });
    await expect.element(screen.getByRole('img')).toHaveAccessibleName(/\. 2018: 1$/);
  });
});

describe('the bars', () => {
  test('stand for every year from the first to the last, also those without an event', async () => {
    const { container } = await show();
    expect([...container.querySelectorAll('g title')].map(({ textContent }) => textContent)).toEqual([
      '2018: 2',
      '2019: 0',
      '2020: 0',
      '2021: 1',
    ]);
  });

  test('are as high as the year has events', async () => {
    const { container } = await show();
    const [two = 0, , , one = 0] = heights(container, '.count');
    expect(one).toBeGreaterThan(0);
    expect(Math.abs(two - 2 * one)).toBeLessThanOrEqual(1);
  });

  test('keep behind them what a filter takes away', async () => {
    const { container } = await show([LAST]);
    const [two = 0, , , one = 0] = heights(container, '.all');
    expect(heights(container, '.count')).toEqual([0, 0, 0, one]);
    expect(two).toBeGreaterThan(one);
  });
});

test('a year that begins a decade is named below its bar, and only that', async () => {
  const { container } = await show();
  expect([...container.querySelectorAll('text')].map(({ textContent }) => textContent)).toEqual(['2020']);
});

test('a filter that leaves nothing leaves a chart without a count', async () => {
  const screen = await show([]);
  expect(heights(screen.container, '.count')).toEqual([0, 0, 0, 0]);
  await expect.element(screen.getByRole('img')).not.toHaveAccessibleName(/\d/);
});
