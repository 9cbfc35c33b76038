import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { ViewState } from '$lib/state/view.svelte';
import DateTag from './DateTag.svelte';
import StateTestWrapper from './StateTestWrapper.svelte';

vi.mock('$app/navigation', () => ({
  replaceState: (url: string) => History.prototype.replaceState.call(history, null, '', url),
}));

const TODAY = '2026-03-05';
const start = location.href;

beforeEach(() => document.documentElement.classList.add('js'));
afterEach(() => History.prototype.replaceState.call(history, null, '', start));

async function show(date: string, language: Language, address = new ViewState()) {
  return await render(
    DateTag,
    { date, today: TODAY, language, messages: messagesIn(language) },
    { wrapper: StateTestWrapper, wrapperProps: { address } },
  );
}

describe('the date in view', () => {
  test.each([
    ['vi', 'Địa giới tỉnh tính đến 11/12/2023'],
    ['km', 'ខេត្តគិតត្រឹម ១១ ធ្នូ ២០២៣'],
    ['en', 'Provinces as of 11 December 2023'],
  ] as const)('is written in %s', async (language, text) => {
    const screen = await show('2023-12-11', language);
    await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  });

  test.each(['vi', 'km', 'en'] as const)('is called today in %s when it is', async (language) => {
    const screen = await show(TODAY, language);
    await expect.element(screen.getByText(messagesIn(language).map.asOfToday, { exact: true })).toBeVisible();
  });
});

describe('the button', () => {
  const { showOld, showNew } = messagesIn('en').map;

  test.each([
    ['the last day of the old provinces', '2025-06-30', showNew],
    ['the first day of the new ones', '2025-07-01', showOld],
  ])('on %s offers the others', async (_, date, name) => {
    const screen = await show(date, 'en');
    await expect.element(screen.getByRole('button')).toHaveAccessibleName(name);
  });

  test('leads to the day before the change and back, and the address says so', async () => {
    location.hash = '#map=9/11/106';
    const address = new ViewState();
    address.read();
    const screen = await show(TODAY, 'en', address);

    await screen.getByRole('button', { name: showOld }).click();
    expect(location.hash).toBe('#map=9/11/106&date=2025-06-30');

    await screen.rerender({ date: address.view.date });
    await expect.element(screen.getByText('Provinces as of 30 June 2025')).toBeVisible();
    await screen.getByRole('button', { name: showNew }).click();
    expect(location.hash).toBe(`#map=9/11/106&date=${TODAY}`);
  });
});
