import { createRawSnippet } from 'svelte';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import Part from './Part.svelte';

afterEach(() => vi.restoreAllMocks());

test.each(LANGUAGES)('a part that fails says so in %s, and comes back when it is tried again', async (language) => {
  const report = vi.spyOn(console, 'error').mockReturnValue();
  const messages = messagesIn(language);
  let isBroken = true;
  const children = createRawSnippet(() => ({
    render: () => {
      if (isBroken) throw new Error('broken');
      return '<p>whole</p>';
    },
  }));
  const screen = await render(Part, { messages, children });
  await expect.element(screen.getByText(messages.site.fallen)).toBeVisible();
  expect(report).toHaveBeenCalledOnce();
  isBroken = false;
  await screen.getByRole('button', { name: messages.map.retry }).click();
  await expect.element(screen.getByText('whole')).toBeVisible();
});
