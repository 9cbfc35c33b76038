import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { ViewState } from '$lib/state/view.svelte';
import DateControl from './DateControl.svelte';
import StateTestWrapper from './StateTestWrapper.svelte';

vi.mock('$app/state', () => ({ page: { state: {} } }));
vi.mock('$app/navigation', () => ({
  pushState: () => undefined,
  replaceState: (url: string) => History.prototype.replaceState.call(history, null, '', url),
}));

const TODAY = '2026-03-05';
const AS_OF_TODAY = messagesIn('en').date.asOfToday;
const start = location.href;

beforeEach(() => document.documentElement.classList.add('js', 'alive'));
afterEach(() => History.prototype.replaceState.call(history, null, '', start));

interface Shown {
  language?: Language;
  fallback?: string;
  address?: ViewState;
}

async function show(date: string, { language = 'en', fallback = TODAY, address = new ViewState() }: Shown = {}) {
  return await render(
    DateControl,
    { date, today: TODAY, fallback, language, messages: messagesIn(language) },
    { wrapper: StateTestWrapper, wrapperProps: { address } },
  );
}

function at(hash: string): ViewState {
  location.hash = hash;
  const address = new ViewState();
  address.read();
  return address;
}

describe('the date in view', () => {
  test.each([
    ['vi', 'Bản đồ ngày 11/12/2023'],
    ['km', 'ផែនទីថ្ងៃ ១១ ធ្នូ ២០២៣'],
    ['en', 'Map as of 11 December 2023'],
  ] as const)('is written in %s', async (language, text) => {
    const screen = await show('2023-12-11', { language });
    await expect.element(screen.getByRole('status')).toHaveTextContent(text);
  });

  test.each(['vi', 'km', 'en'] as const)('is called today in %s when it is', async (language) => {
    const screen = await show(TODAY, { language });
    await expect.element(screen.getByRole('status')).toHaveTextContent(messagesIn(language).date.asOfToday);
  });
});

describe('the stops', () => {
  test('are the days of both talks and today, in this order', async () => {
    const screen = await show(TODAY);
    const names = screen.getByRole('radio').elements();
    expect(names.map((stop) => stop.getAttribute('aria-label'))).toEqual([
      'Talks of 24 November 2020',
      'Talks of 11 December 2023',
      AS_OF_TODAY,
    ]);
  });

  test.each([
    ['vi', '2020', '2023', 'hôm nay'],
    ['km', '២០២០', '២០២៣', 'ថ្ងៃនេះ'],
    ['en', '2020', '2023', 'today'],
  ] as const)('are short to the eye in %s', async (language, first, second, third) => {
    const screen = await show(TODAY, { language });
    await expect.element(screen.getByText(first, { exact: true })).toBeVisible();
    await expect.element(screen.getByText(second, { exact: true })).toBeVisible();
    await expect.element(screen.getByText(third, { exact: true })).toBeVisible();
  });

  test.each([
    ['2020-11-24', 'Talks of 24 November 2020'],
    ['2023-12-11', 'Talks of 11 December 2023'],
    [TODAY, AS_OF_TODAY],
  ])('on %s show which one is in view', async (date, name) => {
    const screen = await show(date);
    await expect.element(screen.getByRole('radio', { checked: true })).toHaveAccessibleName(name);
  });

  test('are none of them in view on another day', async () => {
    const screen = await show('2025-06-30');
    await expect.element(screen.getByRole('status')).toHaveTextContent('Map as of 30 June 2025');
    expect(screen.getByRole('radio', { checked: true }).elements()).toEqual([]);
  });
});

describe('choosing a stop', () => {
  test('puts its day into the address and keeps the rest of the view', async () => {
    const screen = await show(TODAY, { address: at('#map=9/11/106') });
    await screen.getByRole('radio', { name: 'Talks of 24 November 2020' }).click();
    expect(location.hash).toBe('#map=9/11/106&date=2020-11-24');
  });

  test('is done with the keyboard alone', async () => {
    const screen = await show('2020-11-24', { address: at('#date=2020-11-24') });
    await userEvent.keyboard('{Tab}');
    await expect.element(screen.getByRole('radio', { checked: true })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}');
    expect(location.hash).toBe('#date=2023-12-11');
  });

  test('takes the date from the address for today, so that the link stays of today', async () => {
    const screen = await show('2020-11-24', { address: at('#map=9/11/106&date=2020-11-24') });
    await screen.getByRole('radio', { name: AS_OF_TODAY }).click();
    expect(location.hash).toBe('#map=9/11/106');
  });

  test('writes today out on a page with a day of its own, which would come back otherwise', async () => {
    const screen = await show('2025-06-30', { fallback: '2025-06-30', address: at('#map=9/11/106') });
    await screen.getByRole('radio', { name: AS_OF_TODAY }).click();
    expect(location.hash).toBe(`#map=9/11/106&date=${TODAY}`);
  });
});
