import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import { ALWAYS, type Span } from '$lib/domain/span';
import { ViewState } from '$lib/state/view.svelte';
import DatedNotice from './DatedNotice.svelte';
import StateTestWrapper from './StateTestWrapper.svelte';

vi.mock('$app/state', () => ({ page: { state: {} } }));
vi.mock('$app/navigation', () => ({
  pushState: () => undefined,
  replaceState: (url: string) => History.prototype.replaceState.call(history, null, '', url),
}));

const messages = messagesIn('en');
const OLD: Span = { from: null, to: '2025-06-30' };
const NEW: Span = { from: '2025-07-01', to: null };
const start = location.href;

afterEach(() => History.prototype.replaceState.call(history, null, '', start));

/** The notice on a day that stands in the address, or on one that the page has by itself. */
async function show(span: Span, date: string, hash = `#map=9/11/106&date=${date}`) {
  location.hash = hash;
  const address = new ViewState();
  address.read();
  const screen = await render(
    DatedNotice,
    { span, date, language: 'en', messages },
    { wrapper: StateTestWrapper, wrapperProps: { address } },
  );
  return { address, screen, status: screen.getByRole('status'), button: screen.getByRole('button') };
}

describe('a place that is on the date in view what the page says', () => {
  test('is not remarked upon where nobody asked for a date', async () => {
    const { status } = await show(NEW, '2026-03-05', '#map=9/11/106');
    await expect.element(status).toHaveTextContent(/^$/);
  });

  test('has the date said that was asked for', async () => {
    const { status, button } = await show(ALWAYS, '2023-12-11');
    await expect.element(status).toHaveTextContent(/^Map as of 11 December 2023$/);
    expect(button.elements()).toEqual([]);
  });

  test.each([
    ['on its last day', OLD, '2025-06-30'],
    ['on its first day', NEW, '2025-07-01'],
  ])('is so %s as well', async (_, span, date) => {
    const { button } = await show(span, date);
    expect(button.elements()).toEqual([]);
  });
});

describe('a place that is not yet', () => {
  test('says so, and of which date', async () => {
    const { status } = await show(NEW, '2025-06-30');
    await expect
      .element(status)
      .toHaveTextContent('On 30 June 2025, the date in view, this was not yet as described here.');
  });

  test('is shown as of today by its button, and the rest of the view stays', async () => {
    const { button } = await show(NEW, '2020-11-24');
    await expect.element(button).toHaveAccessibleName(messages.date.showToday);
    await button.click();
    expect(location.hash).toBe('#map=9/11/106');
  });

  test('is shown on its last day when it is no more today either', async () => {
    const { button } = await show({ from: '2022-01-01', to: '2025-06-30' }, '2020-11-24');
    await button.click();
    expect(location.hash).toBe('#map=9/11/106&date=2025-06-30');
  });
});

describe('a place that is no more', () => {
  test('says so, and of which date', async () => {
    const { status } = await show(OLD, '2025-07-01');
    await expect
      .element(status)
      .toHaveTextContent('On 1 July 2025, the date in view, this was no longer as described here.');
  });

  test('is shown on its last day by its button', async () => {
    const { button } = await show(OLD, '2026-03-05');
    await expect.element(button).toHaveAccessibleName('Map as of 30 June 2025');
    await button.click();
    expect(location.hash).toBe('#map=9/11/106&date=2025-06-30');
  });
});

test('the notice follows the date in view, in the element a screen reader listens to', async () => {
  const { screen, status, address } = await show(NEW, '2026-03-05', '');
  const listened = status.element();
  address.replace({ date: '2020-11-24' });
  await screen.rerender({ date: '2020-11-24' });
  expect(listened).toHaveTextContent('was not yet');
});
