import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import type { StoryCard, TimelineEvent } from '$lib/domain/pages';
import { timelineEvent } from './test-samples';
import TimelineList from './TimelineList.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const messages = messagesIn('en');
const STORIES: StoryCard[] = [
  { slug: 'demarcation', number: 3, title: 'The last part', kicker: 'Demarcation', date: '2020' },
  { slug: 'trade', number: 5, title: 'Markets', kicker: 'Trade', date: '2023' },
];
const INAUGURATED = timelineEvent({
  place: { id: 'marker-171', name: 'Marker 171', symbol: 'marker' },
  stories: ['demarcation'],
});
const TALKS = timelineEvent({ id: 'event-2020-11-24-talks', iso: '2020-11-24', date: '24 November 2020', isOwn: true });

const show = async (events: TimelineEvent[], isWhole: boolean) =>
  await render(TimelineList, { props: { events, stories: STORIES, language: 'en', messages, isWhole } });

describe('on the timeline itself', () => {
  test('every event has an address of its own, which its date leads to', async () => {
    const { container, ...screen } = await show([INAUGURATED, TALKS], true);
    expect([...container.querySelectorAll('li[id]')].map(({ id }) => id)).toEqual([INAUGURATED.id, TALKS.id]);
    await expect
      .element(screen.getByRole('link', { name: '24 September 2012' }))
      .toHaveAttribute('href', `#${INAUGURATED.id}`);
  });

  test('the sources of an event open on the spot, with how sure it is', async () => {
    const screen = await show([INAUGURATED], true);
    const source = screen.getByRole('link', { name: 'AKP' });
    await expect.element(screen.getByText('AKP')).not.toBeVisible();
    await screen.getByText(`Sources: ${INAUGURATED.text}`).click();
    await expect.element(source).toBeVisible();
    await expect.element(source).toHaveAttribute('href', 'https://example.org/akp');
    await expect.element(screen.getByText(INAUGURATED.certainty)).toBeVisible();
  });

  test('what opens the sources says of which event, so that a list of controls can be told apart', async () => {
    const { container } = await show([INAUGURATED], true);
    expect(container.querySelector('summary')).toHaveTextContent(`Sources: ${INAUGURATED.text}`);
  });
});

describe('in a story', () => {
  test('no event has an id: the timeline’s stand for them', async () => {
    const { container } = await show([INAUGURATED], false);
    expect(container.querySelectorAll('[id]')).toHaveLength(0);
  });

  test('the sources are one click away, at the event on the timeline', async () => {
    const screen = await show([INAUGURATED], false);
    await expect
      .element(screen.getByRole('link', { name: `Sources: ${INAUGURATED.text}` }))
      .toHaveAttribute('href', `/base/en/timeline/#${INAUGURATED.id}`);
    expect(screen.getByText('AKP').elements()).toEqual([]);
  });

  test('an event still says when it was', async () => {
    const screen = await show([INAUGURATED], false);
    await expect.element(screen.getByRole('listitem')).toHaveTextContent(`24 September 2012 ${INAUGURATED.text}`);
  });
});

describe('the place of an event', () => {
  test.each([
    ['opens as it was on the day', '2012-09-24', '#date=2012-09-24'],
    ['opens as it is where only the month is known', '2012-09', ''],
    ['opens as it is where only the year is known', '2012', ''],
  ])('%s', async (_, iso, hash) => {
    const screen = await show([{ ...INAUGURATED, iso }], true);
    await expect
      .element(screen.getByRole('link', { name: 'Marker 171' }))
      .toHaveAttribute('href', `/base/en/places/marker-171/${hash}`);
  });

  test('is not made up for an event that has none', async () => {
    const screen = await show([TALKS], false);
    expect(screen.getByRole('link').elements()).toHaveLength(1);
  });
});

test('an event leads to the stories that tell of it, and to no other', async () => {
  const screen = await show([INAUGURATED], true);
  await expect
    .element(screen.getByRole('link', { name: 'Demarcation' }))
    .toHaveAttribute('href', '/base/en/stories/demarcation/');
  expect(screen.getByRole('link', { name: 'Trade' }).elements()).toEqual([]);
});

test('the days of the talks are told apart in words, not by colour alone', async () => {
  const screen = await show([INAUGURATED, TALKS], true);
  const [other, own] = screen.getByRole('listitem').elements();
  expect(own).toHaveTextContent(`(${messages.story.ownDate})`);
  expect(other).not.toHaveTextContent(messages.story.ownDate);
});
