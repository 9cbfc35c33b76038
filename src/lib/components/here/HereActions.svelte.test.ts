import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import HereActions from './HereActions.svelte';

const POSITION = { lat: 11.07664, lng: 106.173 };
const { here } = messagesIn('en');

const write = vi.spyOn(navigator.clipboard, 'writeText');
afterEach(() => {
  write.mockReset();
  Reflect.deleteProperty(navigator, 'share');
});

const show = async (isLinked = true, language: Language = 'en') =>
  await render(HereActions, { position: POSITION, isLinked, messages: messagesIn(language) });

/** Gives the browser a sheet for sharing, as phones have it. */
function letShare(share: Navigator['share']): void {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true });
}

describe.each(LANGUAGES)('in %s', (language) => {
  const { copyPosition, copied, copyFailed } = messagesIn(language).here;

  test('a position that is copied is the one that can be pasted into any map', async () => {
    write.mockResolvedValue();
    const screen = await show(true, language);
    await screen.getByRole('button', { name: copyPosition }).click();
    expect(write).toHaveBeenCalledExactlyOnceWith('11.07664, 106.17300');
    await expect.element(screen.getByRole('status')).toHaveTextContent(copied);
  });

  test('a browser that refuses to copy is owned up to', async () => {
    write.mockRejectedValue(new DOMException('', 'NotAllowedError'));
    const screen = await show(true, language);
    await screen.getByRole('button', { name: copyPosition }).click();
    await expect.element(screen.getByRole('status')).toHaveTextContent(copyFailed);
  });
});

test('a map app opens at the position', async () => {
  const screen = await show();
  await expect
    .element(screen.getByRole('link', { name: here.openApp }))
    .toHaveAttribute('href', 'geo:11.07664,106.17300');
});

describe('a position that the address holds', () => {
  test('is copied as the link to it', async () => {
    write.mockResolvedValue();
    const screen = await show();
    await screen.getByRole('button', { name: here.copyLink }).click();
    expect(write).toHaveBeenCalledExactlyOnceWith(location.href);
  });

  test('has no button to share where the browser cannot', async () => {
    const screen = await show();
    await expect.element(screen.getByRole('button', { name: here.copyLink })).toBeVisible();
    expect(screen.getByRole('button', { name: here.share }).elements()).toEqual([]);
  });

  test('is shared as the link to it, and a sheet that is closed is no trouble', async () => {
    const share = vi.fn<Navigator['share']>().mockRejectedValue(new DOMException('', 'AbortError'));
    letShare(share);
    const screen = await show();
    await screen.getByRole('button', { name: here.share }).click();
    expect(share).toHaveBeenCalledExactlyOnceWith({ title: document.title, url: location.href });
    await expect.element(screen.getByRole('status')).toHaveTextContent(/^$/);
  });
});

test('a position that no link holds is neither linked nor shared', async () => {
  letShare(vi.fn<Navigator['share']>());
  const screen = await show(false);
  await expect.element(screen.getByRole('button', { name: here.copyPosition })).toBeVisible();
  expect(screen.getByRole('button').elements()).toHaveLength(1);
});
