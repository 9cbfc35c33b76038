import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import { ViewState } from '$lib/state/view.svelte';
import type { Page } from '$lib/url/path';
import LanguageSwitch from './LanguageSwitch.svelte';
import StateTestWrapper from './StateTestWrapper.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));
vi.mock('$app/state', () => ({ page: { state: {} } }));
vi.mock('$app/navigation', () => ({
  pushState: () => undefined,
  replaceState: (url: string) => History.prototype.replaceState.call(history, null, '', url),
}));

const HERE: Page = { kind: 'place', language: 'km', id: 'moc-bai' };
const start = location.href;
const stay = (event: Event): void => event.preventDefault();

// The links are used, but the page with the tests must not go.
beforeEach(() => window.addEventListener('click', stay, true));

afterEach(() => {
  window.removeEventListener('click', stay, true);
  History.prototype.replaceState.call(history, null, '', start);
});

async function show(here: Page = HERE, address = new ViewState()) {
  return await render(
    LanguageSwitch,
    { here, language: 'km', messages: messagesIn('km') },
    { wrapper: StateTestWrapper, wrapperProps: { address } },
  );
}

test('leads to the same page in each language, and says which language that is', async () => {
  const { container } = await show();
  const links = [...container.querySelectorAll('a')];
  expect(links.map(({ lang, hreflang, pathname }) => [lang, hreflang, pathname])).toEqual([
    ['vi', 'vi', '/base/vi/places/moc-bai/'],
    ['km', 'km', '/base/km/places/moc-bai/'],
    ['en', 'en', '/base/en/places/moc-bai/'],
  ]);
});

test('names each language in that language', async () => {
  const { container } = await show();
  expect([...container.querySelectorAll('a')].map(({ innerText }) => innerText.trim())).toEqual([
    'Tiếng Việt',
    'ខ្មែរ',
    'English',
  ]);
});

test('marks the language of the page and no other', async () => {
  const { container } = await show();
  const current = [...container.querySelectorAll('a[aria-current="true"]')];
  expect(current.map((link) => link.getAttribute('lang'))).toEqual(['km']);
});

test('says in the language of the page what it is for', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('navigation', { name: messagesIn('km').language.switch })).toBeVisible();
});

test('leads from a page that does not exist to the whole border', async () => {
  const { container } = await show({ kind: 'unknown', language: 'km' });
  expect([...container.querySelectorAll('a')].map(({ pathname }) => pathname)).toEqual([
    '/base/vi/',
    '/base/km/',
    '/base/en/',
  ]);
});

describe('a click', () => {
  test('takes the view in the address along', async () => {
    location.hash = '#map=9/11.07/106.17&date=2025-06-30';
    const screen = await show();
    const link = screen.getByRole('link', { name: 'English' });
    await link.click();
    await expect
      .element(link)
      .toHaveAttribute(
        'href',
        expect.stringMatching(/\/base\/en\/places\/moc-bai\/#map=9\/11\.07\/106\.17&date=2025-06-30$/),
      );
  });

  test('takes along a move of the map that the address does not hold yet', async () => {
    const address = new ViewState();
    const screen = await show(HERE, address);
    const link = screen.getByRole('link', { name: 'Tiếng Việt' });
    address.replaceSoon({ camera: { zoom: 10, lat: 11.5, lng: 105.5 } });
    link.element().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await expect.element(link).toHaveAttribute('href', expect.stringMatching(/#map=10\/11\.5\/105\.5$/));
  });
});
