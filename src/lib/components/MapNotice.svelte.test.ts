import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { EngineStatus } from '$lib/state/engine.svelte';
import MapNotice from './MapNotice.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';

vi.mock('$app/navigation', () => ({ pushState: () => undefined, replaceState: () => undefined }));

async function show(stage: EngineStatus, language: Language = 'en', onstart = vi.fn()) {
  const engine = new StagedEngine().reach(stage);
  const screen = await render(
    MapNotice,
    { messages: messagesIn(language), language, onstart },
    { wrapper: StateTestWrapper, wrapperProps: { engine } },
  );
  return { screen, engine, onstart };
}

const TROUBLES = [
  ['unsupported', 'noWebgl'],
  ['no-data', 'dataFailed'],
  ['failed', 'failed'],
  ['lost', 'lost'],
  ['slow', 'loading'],
] as const;

describe.each(LANGUAGES)('in %s', (language) => {
  test.each(TROUBLES)('a map that is %s is explained', async (stage, key) => {
    const { screen } = await show(stage, language);
    await expect.element(screen.getByText(messagesIn(language).map[key], { exact: true })).toBeVisible();
  });
});

test.each(['waiting', 'loading', 'ready'] as const)('nothing is said while the map is %s', async (stage) => {
  const { screen } = await show(stage);
  expect(screen.container.innerText.trim()).toBe('');
});

test.each(LANGUAGES)('that there is no network is said in %s, until it is back', async (language) => {
  const { screen } = await show('ready', language);
  const notice = screen.getByText(messagesIn(language).map.offline);
  const network = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false);
  window.dispatchEvent(new Event('offline'));
  await expect.element(notice).toBeVisible();
  network.mockRestore();
  window.dispatchEvent(new Event('online'));
  await expect.element(notice).not.toBeInTheDocument();
});

test('a notice goes when the map comes back', async () => {
  const { screen, engine } = await show('lost');
  const notice = screen.getByText(messagesIn('en').map.lost);
  await expect.element(notice).toBeVisible();
  engine.reach('ready');
  await expect.element(notice).not.toBeInTheDocument();
});

test('the place for notices is there before the trouble, so that a screen reader announces it', async () => {
  const { screen, engine } = await show('loading');
  expect(screen.getByRole('status').elements()).toHaveLength(1);
  engine.reach('no-data');
  await expect.element(screen.getByRole('status')).toHaveTextContent(messagesIn('en').map.dataFailed);
});

describe('another try', () => {
  test.each(['failed', 'no-data'] as const)('is offered when the map is %s', async (stage) => {
    const { screen, onstart } = await show(stage);
    await screen.getByRole('button', { name: messagesIn('en').map.retry }).click();
    expect(onstart).toHaveBeenCalledOnce();
  });

  test.each(['unsupported', 'lost'] as const)('is not offered when the map is %s', async (stage) => {
    const { screen } = await show(stage);
    await expect.element(screen.getByRole('status')).toBeVisible();
    expect(screen.getByRole('button', { name: messagesIn('en').map.retry }).elements()).toEqual([]);
  });
});

test('a notice that covers the map can be put away, and comes back with the next trouble', async () => {
  const { screen, engine } = await show('unsupported');
  await screen.getByRole('button', { name: messagesIn('en').map.hide }).click();
  expect(screen.container.innerText.trim()).toBe('');
  engine.reach('failed');
  await expect.element(screen.getByText(messagesIn('en').map.failed)).toBeVisible();
});

test.each(LANGUAGES)('where data is to be spared the map is offered in %s, with its size', async (language) => {
  const { screen, onstart } = await show('offered', language);
  const { map } = messagesIn(language);
  await expect.element(screen.getByText(map.offered)).toBeVisible();
  await screen.getByRole('button', { name: map.open.split('{size}')[0] ?? '' }).click();
  expect(onstart).toHaveBeenCalledOnce();
});
