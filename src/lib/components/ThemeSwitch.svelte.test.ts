import { afterEach, beforeEach, expect, test } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import StateTestWrapper from './StateTestWrapper.svelte';
import ThemeSwitch from './ThemeSwitch.svelte';

const system = (value: 'light' | 'dark') =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

beforeEach(() => system('light'));
afterEach(async () => {
  localStorage.clear();
  await cdp().send('Emulation.setEmulatedMedia', { features: [] });
});

async function show(language: Language = 'en') {
  const screen = await render(ThemeSwitch, { messages: messagesIn(language) }, { wrapper: StateTestWrapper });
  return screen.getByRole('button');
}

test.each([
  ['vi', 'Màu tối'],
  ['km', 'ពណ៌ងងឹត'],
  ['en', 'Dark colours'],
] as const)('is called in %s by what it switches on', async (language, name) => {
  const button = await show(language);
  await expect.element(button).toHaveAccessibleName(name);
  await expect.element(button).toHaveAttribute('title', name);
});

test('is pressed while the colours are dark', async () => {
  const button = await show();
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  await button.click();
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
});

test('is worked by the keyboard', async () => {
  const button = await show();
  button.element().focus();
  await userEvent.keyboard(' ');
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
});

test('is pressed by the system turning dark, while the reader has chosen nothing', async () => {
  const button = await show();
  await system('dark');
  await expect.element(button).toHaveAttribute('aria-pressed', 'true');
  await system('light');
  await expect.element(button).toHaveAttribute('aria-pressed', 'false');
});
