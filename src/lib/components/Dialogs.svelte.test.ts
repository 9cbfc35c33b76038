import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import { WHOLE_BORDER_TARGET } from '$lib/domain/whole-border';
import Dialogs from './Dialogs.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));
vi.mock('$app/navigation', () => ({ goto: vi.fn() }));

const messages = messagesIn('en');

let beside: HTMLElement;
beforeEach(() => {
  vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
  beside = document.body.appendChild(document.createElement('div'));
});
afterEach(() => beside.remove());

async function show() {
  const screen = await render(Dialogs, {
    props: { target: WHOLE_BORDER_TARGET, origin: 'https://map.example', language: 'en', messages },
  });
  return { screen, dialog: screen.getByRole('dialog') };
}

test('the slash opens the search', async () => {
  const { dialog } = await show();
  expect(dialog.elements()).toEqual([]);
  await userEvent.keyboard('/');
  await expect.element(dialog).toHaveAccessibleName(messages.search.title);
});

test.each([
  ['in a field', '<input data-here />'],
  ['in a longer text', '<textarea data-here></textarea>'],
  ['in a list', '<select data-here><option>1</option></select>'],
  ['in a text of the page', '<p contenteditable="true" tabindex="0" data-here></p>'],
])('a slash %s does not', async (_, html) => {
  const { screen, dialog } = await show();
  screen.component.prepare();
  beside.innerHTML = html;
  beside.querySelector<HTMLElement>('[data-here]')?.focus();
  await userEvent.keyboard('/');
  expect(dialog.elements()).toEqual([]);
});

test.each(['ctrlKey', 'metaKey', 'altKey'])('a slash together with %s does not', async (modifier) => {
  const { screen, dialog } = await show();
  screen.component.prepare();
  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '/', [modifier]: true, bubbles: true }));
  expect(dialog.elements()).toEqual([]);
});
