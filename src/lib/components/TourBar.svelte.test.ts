import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { StoryCard } from '$lib/domain/pages';
import TourBar from './TourBar.svelte';

const router = vi.hoisted(() => ({ goto: vi.fn(async () => undefined), replaceState: vi.fn() }));
vi.mock('$app/paths', () => ({ base: '/base' }));
vi.mock('$app/navigation', () => router);

const card = (slug: string): StoryCard => ({ slug, number: 1, title: slug, kicker: '', date: '' });
const MIDDLE = { number: 3, count: 12, previous: card('treaties'), next: card('gates') };
const FIRST = { ...MIDDLE, number: 1, previous: null };
const LAST = { ...MIDDLE, number: 12, next: null };

const { tourNext, tourPrevious, tourLeave } = messagesIn('en').story;
/** A walk stays a walk: the next story shows the bar again. */
const WALKING = { state: { isTour: true } };

let beside: HTMLElement;
beforeEach(() => {
  router.goto.mockClear();
  router.replaceState.mockClear();
  beside = document.body.appendChild(document.createElement('div'));
});
afterEach(() => beside.remove());

const show = async (story: typeof MIDDLE | typeof FIRST | typeof LAST = MIDDLE, language: Language = 'en') =>
  await render(TourBar, { story, language, messages: messagesIn(language) });

describe('where the reader is', () => {
  test.each([
    ['vi', 'Xem lần lượt: câu chuyện 3/12'],
    ['km', 'មើលតាមលំដាប់៖ រឿងទី៣ ក្នុងចំណោម ១២ រឿង'],
    ['en', 'Tour: story 3 of 12'],
  ] as const)('is said in %s', async (language, text) => {
    const screen = await show(MIDDLE, language);
    await expect.element(screen.getByRole('status')).toHaveTextContent(text);
  });

  test('comes with how to walk by keyboard', async () => {
    const screen = await show();
    await expect.element(screen.getByRole('status')).toHaveTextContent(messagesIn('en').story.tourKeys);
  });
});

describe('the buttons', () => {
  test.each([
    [tourPrevious, '/base/en/stories/treaties/'],
    [tourNext, '/base/en/stories/gates/'],
  ])('%s walks', async (name, path) => {
    const screen = await show();
    await screen.getByRole('button', { name }).click();
    expect(router.goto).toHaveBeenCalledExactlyOnceWith(path, WALKING);
  });

  test.each([
    ['first', FIRST, tourPrevious, tourNext],
    ['last', LAST, tourNext, tourPrevious],
  ])('at the %s story lead one way only', async (_, story, closed, open) => {
    const screen = await show(story);
    await expect.element(screen.getByRole('button', { name: closed })).toBeDisabled();
    await expect.element(screen.getByRole('button', { name: open })).toBeEnabled();
  });
});

describe('the arrow keys', () => {
  test.each([
    ['ArrowLeft', '/base/en/stories/treaties/'],
    ['ArrowRight', '/base/en/stories/gates/'],
  ])('walk: %s', async (key, path) => {
    await show();
    await userEvent.keyboard(`{${key}}`);
    expect(router.goto).toHaveBeenCalledExactlyOnceWith(path, WALKING);
  });

  test.each([
    ['first', FIRST, 'ArrowLeft'],
    ['last', LAST, 'ArrowRight'],
  ])('lead nowhere past the %s story', async (_, story, key) => {
    await show(story);
    await userEvent.keyboard(`{${key}}`);
    expect(router.goto).not.toHaveBeenCalled();
  });

  test.each([
    ['moves the map', '<canvas tabindex="0" data-here></canvas>'],
    ['writes', '<input data-here />'],
    ['writes more', '<textarea data-here></textarea>'],
    ['chooses from a list', '<select data-here><option>1</option></select>'],
    ['is in a dialog', '<dialog open><button data-here>1</button></dialog>'],
    ['reads the note of a source', '<div popover="manual" tabindex="-1" data-here data-open>1</div>'],
  ])('are left alone while the reader %s', async (_, html) => {
    await show();
    beside.innerHTML = html;
    beside.querySelector<HTMLElement>('[data-open]')?.showPopover();
    const target = beside.querySelector<HTMLElement>('[data-here]');
    target?.focus();
    await expect.element(target).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowLeft}{Escape}');
    expect(router.goto).not.toHaveBeenCalled();
    expect(router.replaceState).not.toHaveBeenCalled();
  });

  test.each(['Alt', 'Control', 'Meta', 'Shift'])('are left to the browser together with %s', async (modifier) => {
    await show();
    const init = { key: 'ArrowLeft', [`${modifier.toLowerCase().replace('control', 'ctrl')}Key`]: true };
    // Really pressed, Alt with an arrow would lead the page with the tests away.
    document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true }));
    expect(router.goto).not.toHaveBeenCalled();
  });
});

describe('leaving', () => {
  test('stays on the story and only ends the walk', async () => {
    const screen = await show();
    await screen.getByRole('button', { name: tourLeave }).click();
    expect(router.replaceState).toHaveBeenCalledExactlyOnceWith(location.href, {});
    expect(router.goto).not.toHaveBeenCalled();
  });

  test('is done with Escape too', async () => {
    await show();
    await userEvent.keyboard('{Escape}');
    expect(router.replaceState).toHaveBeenCalledExactlyOnceWith(location.href, {});
  });
});
