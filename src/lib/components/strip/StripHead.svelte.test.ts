import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { BorderLine } from '$lib/border/border-line';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { Ride } from './ride.svelte';
import StripHead from './StripHead.svelte';

const RULES = {
  line: new BorderLine([
    [104, 10],
    [106, 10],
  ]),
  stops: [],
  isStepped: false,
};
const { strip } = messagesIn('en');

const onstep = vi.fn();
const onPause = vi.fn();

/** What lies outside the strip's head. */
let beside: HTMLElement;
beforeEach(() => {
  document.documentElement.classList.add('js', 'alive');
  beside = document.body.appendChild(document.createElement('button'));
  beside.textContent = 'beside';
});
afterEach(() => {
  beside.remove();
  vi.clearAllMocks();
});

async function show({ language = 'en', canRide = true }: { language?: Language; canRide?: boolean } = {}) {
  const ride = new Ride({ onMove: vi.fn(), onStop: vi.fn(), onPause });
  const onride = vi.fn(() => (ride.isPlaying ? ride.pause() : ride.play(0, RULES)));
  const messages = messagesIn(language);
  const screen = await render(StripHead, { text: '', ride, canRide, onstep, onride, language, messages });
  return { screen, ride, onride };
}

/** A ride under way, with the focus on the button that began it. */
async function riding() {
  const shown = await show();
  await shown.screen.getByRole('button', { name: strip.ride }).click();
  await expect.element(shown.screen.getByRole('button', { name: strip.pause })).toHaveFocus();
  expect(shown.ride.isPlaying).toBe(true);
  return shown;
}

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesIn(language).strip;

  test('a ride and its speed are offered', async () => {
    const { screen } = await show({ language });
    await expect.element(screen.getByRole('button', { name: messages.ride })).toBeVisible();
    const speeds = screen.getByRole('combobox', { name: messages.speed }).getByRole('option');
    const expected = { vi: ['0,5×', '1×', '2×', '4×'], km: ['០,៥×', '១×', '២×', '៤×'], en: ['0.5×', '1×', '2×', '4×'] };
    expect(speeds.elements().map(({ textContent }) => textContent)).toEqual(expected[language]);
  });
});

test('a ride is not offered without a map to ride on', async () => {
  const { screen } = await show({ canRide: false });
  await expect.element(screen.getByRole('button', { name: strip.onward })).toBeVisible();
  expect(screen.getByRole('button', { name: strip.ride }).elements()).toEqual([]);
  expect(screen.getByRole('combobox').elements()).toEqual([]);
});

test('a ride starts by its button only, which then pauses it', async () => {
  const { screen, ride, onride } = await show();
  await userEvent.keyboard('{ArrowRight}');
  expect(ride.isPlaying).toBe(false);
  await screen.getByRole('button', { name: strip.ride }).click();
  await screen.getByRole('button', { name: strip.pause }).click();
  await expect.element(screen.getByRole('button', { name: strip.ride })).toBeVisible();
  expect(onride).toHaveBeenCalledTimes(2);
  expect(onPause).toHaveBeenCalledOnce();
});

test('its speed is chosen while it goes on', async () => {
  const { screen, ride } = await riding();
  await screen.getByRole('combobox', { name: strip.speed }).selectOptions('4×');
  expect(ride.speed).toBe(4);
  expect(ride.isPlaying).toBe(true);
});

test('the tab key walks to the speed and on while it goes on', async () => {
  const { screen, ride } = await riding();
  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByRole('combobox', { name: strip.speed })).toHaveFocus();
  expect(ride.isPlaying).toBe(true);
});

describe('a ride is paused by', () => {
  test.each(['{Escape}', '{ArrowRight}', 'a'])('the key %s, wherever the focus is', async (key) => {
    const { screen, ride } = await riding();
    await userEvent.keyboard(key);
    expect(ride.isPlaying).toBe(false);
    await expect.element(screen.getByRole('button', { name: strip.ride })).toBeVisible();
  });

  test('any key elsewhere', async () => {
    const { ride } = await riding();
    beside.focus();
    await userEvent.keyboard('{Tab}');
    expect(ride.isPlaying).toBe(false);
  });

  test('a touch elsewhere', async () => {
    const { ride } = await riding();
    await userEvent.click(beside);
    expect(ride.isPlaying).toBe(false);
  });

  test('a turn of the wheel elsewhere', async () => {
    const { ride } = await riding();
    beside.dispatchEvent(new WheelEvent('wheel', { deltaY: 100, bubbles: true }));
    expect(ride.isPlaying).toBe(false);
  });
});

test.each([
  [strip.back, 'ArrowLeft'],
  [strip.onward, 'ArrowRight'],
])('the button “%s” does what the key %s does', async (name, key) => {
  const { screen } = await show();
  await screen.getByRole('button', { name }).click();
  expect(onstep).toHaveBeenCalledExactlyOnceWith(key, expect.any(Event));
});
