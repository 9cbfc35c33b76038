import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceEvent } from '$lib/domain/pages';
import EventList from './EventList.svelte';

const messages = messagesIn('en');
const EVENT: PlaceEvent = {
  date: '24 September 2012',
  text: 'Marker 171 was inaugurated.',
  certainty: 'one good source',
  sources: [
    { publisher: 'Nhân Dân', url: 'https://example.org/nhan-dan', detail: 'Vietnamese source · 25 September 2012' },
    { publisher: 'AKP', url: 'https://example.org/akp', detail: 'Cambodian source · no date of publication' },
  ],
};

const show = async (...events: PlaceEvent[]) => await render(EventList, { props: { events, messages } });

test('a place without events says that none has been found', async () => {
  const screen = await show();
  await expect.element(screen.getByText(messages.place.noEvents)).toBeVisible();
});

test('an event stands with its date, and is marked as not being from the talks’ reports', async () => {
  const screen = await show(EVENT);
  await expect.element(screen.getByRole('listitem')).toHaveTextContent(/24 September 2012\. Marker 171/);
  await expect.element(screen.getByText(messages.story.backgroundNote)).toBeVisible();
  expect(screen.getByText(messages.place.noEvents).elements()).toEqual([]);
});

test('the sources are reached with the keyboard alone', async () => {
  const screen = await show(EVENT);
  const [first, second] = [screen.getByRole('link', { name: 'Nhân Dân' }), screen.getByRole('link', { name: 'AKP' })];
  await expect.element(screen.getByText('Nhân Dân')).not.toBeVisible();

  await userEvent.keyboard('{Tab}');
  await expect.element(screen.getByText(messages.nav.sources)).toHaveFocus();
  await userEvent.keyboard('{Enter}');
  await expect.element(first).toBeVisible();
  await expect.element(screen.getByText(EVENT.certainty)).toBeVisible();

  await userEvent.keyboard('{Tab}');
  await expect.element(first).toHaveFocus();
  await expect.element(first).toHaveAttribute('href', 'https://example.org/nhan-dan');
  await userEvent.keyboard('{Tab}');
  await expect.element(second).toHaveFocus();
});

test('each event opens its own sources only', async () => {
  const screen = await show(EVENT, { ...EVENT, date: '2013', sources: [] });
  await screen.getByText(messages.nav.sources).last().click();
  await expect.element(screen.getByText(EVENT.certainty).last()).toBeVisible();
  await expect.element(screen.getByText('Nhân Dân')).not.toBeVisible();
});
