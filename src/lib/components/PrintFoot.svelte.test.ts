import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import PrintFoot from './PrintFoot.svelte';
import QrCode from './QrCode.svelte';

const ADDRESS = 'https://map.example/vi/places/moc-bai/#map=11/11.07/106.17';

const medium = (media: 'print' | 'screen' | '') => cdp().send('Emulation.setEmulatedMedia', { media });

afterEach(() => medium(''));

const show = (language: Language, code: typeof QrCode | null = null) =>
  render(PrintFoot, { address: ADDRESS, QrCode: code, messages: messagesIn(language) });

describe('on paper', () => {
  beforeEach(() => medium('print'));

  test.each(LANGUAGES)('the foot names the site and the address, and says in %s what the line is', async (language) => {
    const screen = await show(language);
    const { site, map } = messagesIn(language);
    for (const text of [site.name, ADDRESS, map.disclaimer, map.attribution])
      await expect.element(screen.getByText(text)).toBeVisible();
  });

  test('the code stands in it once it is there', async () => {
    const screen = await show('en');
    await expect.element(screen.getByRole('img')).not.toBeInTheDocument();
    await screen.rerender({ QrCode });
    await expect.element(screen.getByRole('img', { name: messagesIn('en').print.code })).toBeVisible();
  });
});

test('on the screen there is none of it', async () => {
  const screen = await show('en', QrCode);
  await expect.element(screen.getByText(ADDRESS)).not.toBeVisible();
});
