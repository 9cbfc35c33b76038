import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { LONGEST_QUERY } from '$lib/search/longest-query';
import { SEARCH_GROUPS } from '$lib/search/groups';
import { buildIndex, type SearchFile, type SearchRow } from '$lib/search/search';
import SearchDialog from './SearchDialog.svelte';

const goto = vi.hoisted(() => vi.fn(async () => undefined));
vi.mock('$app/paths', () => ({ base: '/base' }));
vi.mock('$app/navigation', () => ({ goto }));

const { search: messages } = messagesIn('en');

const row = (id: number, parts: Omit<SearchRow, 'id' | 'names'>): SearchRow => ({ id, names: [], ...parts });
const ROWS = [
  row(0, { group: 'stories', title: 'Gates and roads', detail: 'Gates', path: 'stories/gates/' }),
  row(1, { group: 'places', title: 'Mộc Bài – Bavet', detail: 'International gate', path: 'places/moc-bai/' }),
  row(2, { group: 'places', title: 'Hà Tiên', detail: 'International gate', path: 'places/ha-tien/' }),
];
/** A part of the index, as the site has it. */
const arrive = async (address: Parameters<typeof fetch>[0]): Promise<Response> => {
  const rows = ROWS.filter(({ group }) => String(address).includes(group)).map((each, id) => ({ ...each, id }));
  return Response.json({ rows, index: buildIndex(rows) } satisfies SearchFile);
};
const fail = async (): Promise<Response> => new Response('', { status: 503 });
const answer = vi.spyOn(window, 'fetch');

let beside: HTMLElement;
beforeEach(() => {
  answer.mockReset().mockImplementation(arrive);
  goto.mockClear();
  beside = document.body.appendChild(document.createElement('div'));
});
afterEach(() => beside.remove());

async function show(language: Language = 'en') {
  const screen = await render(SearchDialog, { language, messages: messagesIn(language) });
  return {
    screen,
    dialog: screen.getByRole('dialog'),
    field: screen.getByRole('combobox'),
    options: screen.getByRole('option'),
    status: screen.getByRole('status'),
  };
}

async function opened(language: Language = 'en') {
  const shown = await show(language);
  shown.screen.component.open();
  await expect.element(shown.dialog).toBeVisible();
  return shown;
}

describe('opening', () => {
  test('puts the focus into a field that is ready to be typed into', async () => {
    const { dialog, field, screen } = await show();
    expect(dialog.elements()).toEqual([]);
    screen.component.open();
    await expect.element(dialog).toHaveAccessibleName(messages.title);
    await expect.element(field).toHaveFocus();
    await expect.element(field).toHaveValue('');
  });

  test('marks what was looked for before, so that typing replaces it', async () => {
    const { field, screen } = await opened();
    await field.fill('bavet');
    await userEvent.keyboard('{Escape}');
    screen.component.open();
    await userEvent.keyboard('ha tien');
    await expect.element(field).toHaveValue('ha tien');
  });
});

test('what is typed ends with the longest query that is looked for', async () => {
  const { field } = await opened();
  await field.click();
  await userEvent.keyboard('a'.repeat(LONGEST_QUERY + 1));
  await expect.element(field).toHaveValue('a'.repeat(LONGEST_QUERY));
});

describe('the index', () => {
  test('is not fetched before the search is opened', async () => {
    await show();
    expect(answer).not.toHaveBeenCalled();
  });

  test.each(['vi', 'km', 'en'] as const)('is that of the language: %s', async (language) => {
    await opened(language);
    const parts = SEARCH_GROUPS.map((group) => [`/base/${language}/search/${group}.json`]);
    await expect.poll(() => answer.mock.calls).toEqual(parts);
  });

  test('is fetched once', async () => {
    const { screen, field, options } = await opened();
    await field.fill('bavet');
    await expect.element(options).toBeVisible();
    await userEvent.keyboard('{Escape}');
    screen.component.open();
    await expect.element(options).toBeVisible();
    expect(answer).toHaveBeenCalledTimes(SEARCH_GROUPS.length);
  });

  test('that is on its way is waited for, and what was typed meanwhile is then found', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    answer.mockImplementation(async (address) => {
      await promise;
      return await arrive(address);
    });
    const { field, status, options } = await opened();
    await field.fill('bavet');
    await expect.element(status).toHaveTextContent(messages.loading);
    resolve(undefined);
    await expect.element(options).toHaveTextContent('Mộc Bài');
  });

  test('that is on its way is waited for by Enter too, which then opens the first result', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    answer.mockImplementation(async (address) => {
      await promise;
      return await arrive(address);
    });
    const { field, dialog } = await opened();
    await field.fill('bavet');
    await userEvent.keyboard('{Enter}');
    expect(goto).not.toHaveBeenCalled();
    resolve(undefined);
    await expect.poll(() => goto.mock.calls).toEqual([['/base/en/places/moc-bai/']]);
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('opens nothing for an Enter after which one has gone on typing', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    answer.mockImplementation(async (address) => {
      await promise;
      return await arrive(address);
    });
    const { field, options } = await opened();
    await field.fill('bav');
    await userEvent.keyboard('{Enter}et');
    resolve(undefined);
    await expect.element(options).toHaveTextContent('Mộc Bài');
    expect(goto).not.toHaveBeenCalled();
  });

  test('is searched as far as it is here, and stands in one order whatever comes last', async () => {
    const { promise, resolve } = Promise.withResolvers<undefined>();
    answer.mockImplementation(async (address) => {
      if (String(address).includes('stories')) await promise;
      return await arrive(address);
    });
    const { field, status, options } = await opened();
    await field.fill('gat');
    await expect.element(options.first()).toHaveTextContent('International gate');
    await expect.element(status).toHaveTextContent(messages.loading);
    resolve(undefined);
    await expect.element(options.first()).toHaveTextContent('Gates and roads');
    await expect.element(status).toHaveTextContent('3 results');
  });

  test('that does not arrive is said before anything is typed, and can be asked for again', async () => {
    answer.mockImplementation(fail);
    const { screen, field, status, options } = await opened();
    await expect.element(status).toHaveTextContent(messages.failed);
    await field.fill('bavet');
    await expect.element(status).toHaveTextContent(messages.failed);

    answer.mockImplementation(arrive);
    await screen.getByRole('button', { name: messages.retry }).click();
    await expect.element(options).toHaveTextContent('Mộc Bài');
    await expect.element(screen.getByRole('button', { name: messages.retry })).not.toBeInTheDocument();
  });
});

describe('typing', () => {
  test('finds without accents, and says how many', async () => {
    const { field, status, options } = await opened();
    await field.fill('gat');
    await expect.element(options.first()).toHaveTextContent('Gates and roads');
    expect(options.elements()).toHaveLength(3);
    await expect.element(status).toHaveTextContent('3 results');
    await field.fill('moc bai');
    await expect.element(options).toHaveTextContent('Mộc Bài – Bavet');
  });

  test('nothing says nothing', async () => {
    const { field, status } = await opened();
    await field.fill('   ');
    await expect.element(status).toHaveTextContent(/^$/);
    await expect.element(field).toHaveAttribute('aria-expanded', 'false');
  });

  test('what is not there is answered with the word and with what to do', async () => {
    const { screen, field, status, options } = await opened();
    await field.fill(' Atlantis ');
    await expect.element(status).toHaveTextContent('Nothing found for “Atlantis”.');
    await expect.element(screen.getByText(messages.noneHint)).toBeVisible();
    expect(options.elements()).toEqual([]);
  });

  test.each(['11.0766, 106.173', '១១.០៧៦៦, ១០៦.១៧៣', '11°04\'35.76"N 106°10\'22.8"E'])(
    'a position offers to go there: %s',
    async (position) => {
      const { field, options } = await opened();
      await field.fill(position);
      await expect.element(options).toHaveTextContent('Go to 11.0766, 106.1730');
      await userEvent.keyboard('{Enter}');
      expect(goto).toHaveBeenCalledExactlyOnceWith('/base/en/#map=11/11.0766/106.173&pin=11.0766,106.173');
    },
  );
});

describe('choosing with the keyboard', () => {
  async function found() {
    const shown = await opened();
    await shown.field.fill('gate');
    await expect.element(shown.options.first()).toBeVisible();
    const selected = shown.screen.getByRole('option', { selected: true });
    return { ...shown, selected };
  }

  test('begins at the first result, which the field names', async () => {
    const { field, selected } = await found();
    await expect.element(selected).toHaveTextContent('Gates and roads');
    expect(field.element().getAttribute('aria-activedescendant')).toBe(selected.element().id);
  });

  test('walks down and up with the arrows while the field keeps the focus', async () => {
    const { field, selected, options } = await found();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    expect(selected.element()).toBe(options.last().element());
    expect(field.element().getAttribute('aria-activedescendant')).toBe(selected.element().id);
    await userEvent.keyboard('{ArrowUp}');
    expect(selected.element()).toBe(options.nth(1).element());
    await expect.element(field).toHaveFocus();
  });

  test('opens the result with Enter and closes the search', async () => {
    const { dialog } = await found();
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(goto).toHaveBeenCalledOnce();
    expect(goto).toHaveBeenCalledWith(expect.stringMatching(/^\/base\/en\/places\/(moc-bai|ha-tien)\/$/));
    await expect.element(dialog).not.toBeInTheDocument();
  });

  test('begins at the first result again after another letter', async () => {
    const { selected } = await found();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}s');
    await expect.element(selected).toHaveTextContent('Gates and roads');
  });

  test('does nothing with Enter where nothing was found', async () => {
    const { field, dialog, status } = await opened();
    await field.fill('atlantis');
    await expect.element(status).toHaveTextContent('Nothing found');
    await userEvent.keyboard('{Enter}');
    expect(goto).not.toHaveBeenCalled();
    await expect.element(dialog).toBeVisible();
  });

  test('does not take the Enter that ends a composed letter', async () => {
    const { field } = await found();
    const enter = new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true });
    field.element().dispatchEvent(enter);
    expect(enter.defaultPrevented).toBe(false);
    expect(goto).not.toHaveBeenCalled();
  });
});

describe('closing', () => {
  async function openedFromButton() {
    beside.innerHTML = '<button>before</button>';
    const button = beside.querySelector('button');
    button?.focus();
    return { ...(await opened()), button };
  }

  test('is done with Escape, and the focus returns to where it was', async () => {
    const { dialog, button } = await openedFromButton();
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test('is done with a button, and the focus returns to where it was', async () => {
    const { screen, dialog, button } = await openedFromButton();
    await screen.getByRole('button', { name: messages.close }).click();
    await expect.element(dialog).not.toBeInTheDocument();
    await expect.element(button).toHaveFocus();
  });

  test('is done by clicking a result, which is a link', async () => {
    const stay = (event: Event): void => event.preventDefault();
    window.addEventListener('click', stay);
    const { field, options, dialog } = await opened();
    await field.fill('bavet');
    await expect.element(options).toHaveAttribute('href', '/base/en/places/moc-bai/');
    await options.click();
    await expect.element(dialog).not.toBeInTheDocument();
    window.removeEventListener('click', stay);
  });
});
