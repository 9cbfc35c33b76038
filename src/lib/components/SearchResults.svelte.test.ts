import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import SearchResults from './SearchResults.svelte';
import type { Result } from './search-results';

const messages = messagesIn('en');

const PIN: Result = { group: 'pin', title: 'Go to 11.07, 106.17', detail: '', href: '#pin' };
const STORY: Result = { group: 'stories', title: 'The last part', detail: 'Demarcation', href: '#story' };
const PLACE: Result = { group: 'places', title: 'Mộc Bài – Bavet', detail: 'International crossing', href: '#place' };
const EVENT: Result = { group: 'events', title: 'Marker 171 was inaugurated.', detail: '2012', href: '#event' };

async function show(results: Result[], active = 0) {
  const onchoose = vi.fn();
  const screen = await render(SearchResults, { results, active, language: 'en', messages, onchoose });
  return { screen, onchoose };
}

describe('the groups', () => {
  test('have their names before them, in the order of the results', async () => {
    const { screen } = await show([STORY, PLACE, EVENT]);
    await expect.element(screen.getByRole('listbox', { name: messages.search.title })).toBeVisible();
    expect(screen.container.innerText.split('\n').filter(Boolean)).toEqual([
      'Stories',
      'The last part',
      'Demarcation',
      'Places',
      'Mộc Bài – Bavet',
      'International crossing',
      'Dates',
      'Marker 171 was inaugurated.',
      '2012',
    ]);
  });

  test.each([
    ['Stories', STORY],
    ['Places', PLACE],
    ['Dates', EVENT],
  ])('are told to whoever listens: %s', async (name, { title }) => {
    const { screen } = await show([STORY, PLACE, EVENT]);
    const group = screen.getByRole('group', { name, exact: true });
    await expect.element(group.getByRole('option')).toHaveTextContent(title);
  });

  test('without a result are not spoken of', async () => {
    const { screen } = await show([PLACE]);
    expect(screen.getByRole('group').elements()).toHaveLength(1);
  });
});

test('a position stands first and needs no name of a group', async () => {
  const { screen } = await show([PIN, STORY]);
  const [first] = screen.getByRole('option').elements();
  expect(first).toHaveTextContent(PIN.title);
  expect(screen.getByRole('group').elements()).toHaveLength(2);
  expect(screen.getByRole('group').first().element()).not.toHaveAccessibleName();
});

describe('the result that Enter opens', () => {
  test.each([
    [0, STORY],
    [2, EVENT],
  ])('is the one with the number %i, across groups', async (active, { title }) => {
    const { screen } = await show([STORY, PLACE, EVENT], active);
    const selected = screen.getByRole('option', { selected: true });
    await expect.element(selected).toHaveTextContent(title);
    // The field names the result it stands at by this id.
    await expect.element(selected).toHaveAttribute('id', `search-${active}`);
  });
});

test('a result is a link, and says when it is chosen', async () => {
  const { screen, onchoose } = await show([STORY, PLACE]);
  const place = screen.getByRole('option', { name: PLACE.title });
  await expect.element(place).toHaveAttribute('href', PLACE.href);
  await place.click();
  expect(onchoose).toHaveBeenCalledOnce();
});

test('results are passed by the tab key: the field walks through them', async () => {
  const { screen } = await show([STORY]);
  await expect.element(screen.getByRole('option')).toHaveAttribute('tabindex', '-1');
});
