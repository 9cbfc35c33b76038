import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import dark from '../../theme/dark.css?raw';
import early from '../../theme/early.js?raw';
import { DARK, LIGHT } from '../map/palette';
import { ThemeState } from './theme.svelte';

type Scheme = 'light' | 'dark';

const system = (value: Scheme) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

/** What a page has of the colours before anything else: the dark sheet, then the early script. */
function open(): ThemeState {
  close();
  const sheet = document.head.appendChild(document.createElement('style'));
  sheet.id = 'dark';
  sheet.media = 'screen and (prefers-color-scheme: dark)';
  sheet.textContent = dark;
  const script = document.createElement('script');
  script.textContent = early;
  document.head.appendChild(script).remove();
  return new ThemeState();
}

const close = (): void => document.getElementById('dark')?.remove();

/** The colours that are seen. */
const seen = (): Scheme => (getComputedStyle(document.documentElement).colorScheme === 'dark' ? 'dark' : 'light');

beforeEach(async () => {
  localStorage.clear();
  await system('light');
});
afterEach(async () => {
  vi.restoreAllMocks();
  close();
  localStorage.clear();
  await cdp().send('Emulation.setEmulatedMedia', { media: '', features: [] });
});

function expectColours(theme: ThemeState, scheme: Scheme): void {
  expect({ seen: seen(), isDark: theme.isDark }).toEqual({ seen: scheme, isDark: scheme === 'dark' });
  expect(theme.palette).toBe(scheme === 'dark' ? DARK : LIGHT);
}

describe('the system', () => {
  test.each(['light', 'dark'] as const)('decides while nothing is chosen: %s', async (scheme) => {
    await system(scheme);
    expectColours(open(), scheme);
  });

  test('is followed when it changes', async () => {
    const theme = open();
    await system('dark');
    expectColours(theme, 'dark');
    await system('light');
    expectColours(theme, 'light');
  });
});

describe.each([
  ['light', 'dark'],
  ['dark', 'light'],
] as const)('where the system is %s', (own, other) => {
  beforeEach(() => system(own));

  test(`${other} colours can be chosen, and hold on the next page`, () => {
    const theme = open();
    theme.toggle();
    expectColours(theme, other);
    expectColours(open(), other);
  });

  test(`the browser’s own frame takes the colour of what is chosen, and each scheme’s own again`, () => {
    const metas = (['light', 'dark'] as const).map((scheme) => {
      const meta = document.head.appendChild(document.createElement('meta'));
      meta.name = 'theme-color';
      meta.media = `(prefers-color-scheme: ${scheme})`;
      return meta;
    });
    const contents = (): string[] => metas.map(({ content }) => content);
    const chosen = (other === 'dark' ? DARK : LIGHT).paper;
    open().toggle();
    expect(contents()).toEqual([chosen, chosen]);
    const next = open();
    expect(contents()).toEqual([chosen, chosen]);
    next.toggle();
    expect(contents()).toEqual([LIGHT.paper, DARK.paper]);
    metas.forEach((meta) => meta.remove());
  });

  test('the choice holds when the system changes and changes back', async () => {
    open().toggle();
    const theme = open();
    await system(other);
    expectColours(theme, other);
    await system(own);
    expectColours(theme, other);
  });

  test('going back to its colours forgets the choice, and it is followed again', async () => {
    const theme = open();
    theme.toggle();
    expect(localStorage).toHaveLength(1);
    theme.toggle();
    expectColours(theme, own);
    expect(localStorage).toHaveLength(0);
    await system(other);
    expectColours(theme, other);
    expectColours(open(), other);
  });

  test('a choice that it has come to agree with can still be changed', async () => {
    open().toggle();
    await system(other);
    const theme = open();
    theme.toggle();
    expectColours(theme, own);
    expectColours(open(), own);
  });
});

test('where storage is denied the system decides, and a choice holds for the page', () => {
  vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  });
  const theme = open();
  expectColours(theme, 'light');
  theme.toggle();
  expectColours(theme, 'dark');
  theme.toggle();
  expectColours(theme, 'light');
  expectColours(open(), 'light');
});

test('where storage is full a choice holds for the page', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  });
  const theme = open();
  theme.toggle();
  expectColours(theme, 'dark');
});

test('on paper the colours are light, whatever is chosen', async () => {
  open().toggle();
  await cdp().send('Emulation.setEmulatedMedia', { media: 'print', features: [] });
  expect(seen()).toBe('light');
});
