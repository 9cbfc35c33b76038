import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { ViewState } from '$lib/state/view.svelte';
import MapControls from './MapControls.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';

vi.mock('$app/navigation', () => ({
  replaceState: (url: string) => History.prototype.replaceState.call(history, null, '', url),
}));

const start = location.href;

beforeEach(() => {
  location.hash = '';
});
afterEach(() => History.prototype.replaceState.call(history, null, '', start));

async function show(hash = '', language: Language = 'en') {
  location.hash = hash;
  const engine = new StagedEngine();
  const address = new ViewState();
  address.read();
  const screen = await render(
    MapControls,
    { messages: messagesIn(language) },
    { wrapper: StateTestWrapper, wrapperProps: { engine, address } },
  );
  return { screen, engine };
}

const { zoomIn, zoomOut, whole, removePin } = messagesIn('en').map;

describe('the buttons of the map', () => {
  test.each(['waiting', 'loading', 'unsupported', 'no-data', 'failed', 'lost'] as const)(
    'are not there while the map is %s',
    async (stage) => {
      const { screen, engine } = await show();
      engine.reach('ready');
      await expect.element(screen.getByRole('button', { name: zoomIn })).toBeVisible();
      engine.reach(stage);
      await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
    },
  );

  test.each([zoomIn, zoomOut, whole])('come when the map is drawn: %s', async (name) => {
    const { screen, engine } = await show();
    engine.reach('ready');
    await expect.element(screen.getByRole('button', { name })).toBeVisible();
  });
});

describe('a pin', () => {
  test.each([
    ['vi', 'Điểm ghim tại 11.07660, 106.17300'],
    ['km', 'សញ្ញាដៅនៅ 11.07660, 106.17300'],
    ['en', 'Pin at 11.07660, 106.17300'],
  ] as const)('is told in %s with a position that can be pasted', async (language, text) => {
    const { screen } = await show('#pin=11.0766,106.173', language);
    await expect.element(screen.getByText(text, { exact: true })).toBeVisible();
  });

  test('is not spoken of when the address holds none', async () => {
    const { screen } = await show('#map=9/11/106');
    expect(screen.container.innerText.trim()).toBe('');
  });

  test('can be taken away, and the rest of the view stays', async () => {
    const { screen } = await show('#map=9/11/106&pin=11.0766,106.173');
    await screen.getByRole('button', { name: removePin }).click();
    await expect.element(screen.getByText('11.07660')).not.toBeInTheDocument();
    expect(location.hash).toBe('#map=9/11/106');
  });

  test('leaves a clean address when it was all there was', async () => {
    const { screen } = await show('#pin=11.0766,106.173');
    await screen.getByRole('button', { name: removePin }).click();
    await expect.poll(() => location.hash).toBe('');
  });
});
