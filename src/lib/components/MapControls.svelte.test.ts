import { beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import MapControls from './MapControls.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';

vi.mock('$app/navigation', () => ({ pushState: () => undefined, replaceState: () => undefined }));

const messages = messagesIn('en');
const { zoomIn, zoomOut, whole } = messages.map;

const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition');
beforeEach(() => void ask.mockReset());

async function show() {
  const engine = new StagedEngine();
  const screen = await render(MapControls, { messages }, { wrapper: StateTestWrapper, wrapperProps: { engine } });
  return { screen, engine };
}

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

  test.each([zoomIn, zoomOut, whole, messages.here.self])('come when the map is drawn: %s', async (name) => {
    const { screen, engine } = await show();
    engine.reach('ready');
    await expect.element(screen.getByRole('button', { name })).toBeVisible();
  });
});

test('where the reader stands is asked by a press of the button alone, which then shows that it is known', async () => {
  ask.mockImplementation((tell) => {
    const rest = { accuracy: 20, altitude: null, altitudeAccuracy: null, heading: null, speed: null };
    const coords = { ...rest, latitude: 11, longitude: 106, toJSON: () => rest };
    tell({ coords, timestamp: 0, toJSON: () => rest });
  });
  const { screen, engine } = await show();
  engine.reach('ready');
  const button = screen.getByRole('button', { name: messages.here.self });
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  expect(ask).not.toHaveBeenCalled();
  await button.click();
  expect(ask).toHaveBeenCalledOnce();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
});
