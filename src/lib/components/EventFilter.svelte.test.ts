import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { EventTopic } from '$lib/domain/event-topic';
import type { Side } from '$lib/domain/feature';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import EventFilter from './EventFilter.svelte';
import { timelineEvent } from './test-samples';

const EVENTS = [
  timelineEvent({ topic: 'trade', sides: ['VN'] }),
  timelineEvent({ topic: 'gates', sides: ['VN', 'KH'] }),
  timelineEvent({ topic: 'gates', sides: ['third'] }),
];

/** What the page around the filter holds. */
class Asked {
  topic = $state<EventTopic | ''>('');
  side = $state<Side | ''>('');
}

async function show(count = EVENTS.length, language: Language = 'en', asked = new Asked()) {
  document.documentElement.classList.add('js', 'alive');
  const messages = messagesIn(language);
  const screen = await render(EventFilter, {
    props: {
      events: EVENTS,
      count,
      language,
      messages,
      get topic() {
        return asked.topic;
      },
      set topic(topic) {
        asked.topic = topic;
      },
      get side() {
        return asked.side;
      },
      set side(side) {
        asked.side = side;
      },
    },
  });
  const { topic, side, none, reset } = messages.timeline;
  return {
    asked,
    screen,
    topics: screen.getByRole('combobox', { name: topic }),
    sides: screen.getByRole('combobox', { name: side }),
    none: screen.getByText(none),
    reset: screen.getByRole('button', { name: reset }),
  };
}

const optionsOf = (list: Element): string[] => [...list.querySelectorAll('option')].map(({ text }) => text);

describe('the topics', () => {
  test('offered are those that events have, in the order of all topics', async () => {
    const { topics } = await show();
    expect(optionsOf(topics.element())).toEqual(['all', 'Gates', 'Trade']);
  });

  test('are asked for by choosing one', async () => {
    const { topics, asked } = await show();
    await topics.selectOptions('Gates');
    expect(asked).toMatchObject({ topic: 'gates', side: '' });
  });

  test('are all asked for again by choosing all', async () => {
    const { topics, asked } = await show();
    await topics.selectOptions('Gates');
    await topics.selectOptions('all');
    expect(asked.topic).toBe('');
  });
});

describe('the sides', () => {
  test.each([
    ['Viet Nam', 'VN'],
    ['Cambodia', 'KH'],
    ['Third country', 'third'],
  ])('%s is asked for by choosing it', async (name, side) => {
    const { sides, asked } = await show();
    await sides.selectOptions(name);
    expect(asked).toMatchObject({ topic: '', side });
  });
});

describe('how many events are left', () => {
  test.each([
    ['vi', '2 trong số 3 sự kiện'],
    ['km', 'ព្រឹត្តិការណ៍ ២ ក្នុងចំណោម ៣'],
    ['en', '2 of 3 events'],
  ] as const)('is said in %s', async (language, text) => {
    const { screen } = await show(2, language);
    await expect.element(screen.getByRole('status')).toHaveTextContent(text);
  });

  test('is said anew by the same element, so that a screen reader announces it', async () => {
    const { screen } = await show();
    const status = screen.getByRole('status').element();
    await screen.rerender({ count: 1 });
    expect(status).toHaveTextContent('1 of 3 events');
  });
});

describe('a filter that leaves none', () => {
  test('says so and offers all events again', async () => {
    const { none, reset, topics, sides, asked } = await show(0);
    await expect.element(none).toBeVisible();
    await topics.selectOptions('Trade');
    await sides.selectOptions('Cambodia');
    await reset.click();
    expect(asked).toMatchObject({ topic: '', side: '' });
    await expect.element(topics).toHaveDisplayValue('all');
    await expect.element(sides).toHaveDisplayValue('all');
  });

  test('is not spoken of while there are events', async () => {
    const { none, reset } = await show(1);
    expect(none.elements()).toEqual([]);
    expect(reset.elements()).toEqual([]);
  });
});
