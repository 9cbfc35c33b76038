import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import type { ReferenceNote } from '$lib/domain/pages';
import ChipNote from './ChipNote.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const { source, cite } = messagesIn('en');
const EDITION = { version: '0.3.0', date: '2026-11-22' };

const CLAIM: ReferenceNote = {
  kind: 'claim',
  label: 'Report of the talks of 11 December 2023, claim 23-42',
  statement: 'The two countries have marked most of their line.',
  figure: '84%',
  asOf: 'as of 2023',
  phrase: 'khoảng 84%',
  translation: 'about 84 percent',
  certainty: null,
  sources: [{ publisher: 'Nhân Dân', url: 'https://example.org/nhan-dan', detail: 'Vietnamese source · 2023' }],
  basis: ['Talks in Hanoi, 11 December 2023'],
};
const FACT: ReferenceNote = {
  kind: 'fact',
  label: 'Background',
  statement: 'A protocol was ratified.',
  figure: null,
  asOf: null,
  phrase: null,
  translation: null,
  certainty: 'Certainty: one good source',
  sources: [
    { publisher: 'AKP', url: 'https://example.org/akp', detail: 'Cambodian source · 2020' },
    { publisher: 'VNA', url: 'https://example.org/vna', detail: 'Vietnamese source · 2020' },
  ],
  basis: ['AKP, 2020', 'VNA, 2020'],
};
const NOTES: Record<string, ReferenceNote> = { 'claim-23-42': CLAIM, 'fact-protocol': FACT };

const arrive = async (): Promise<Response> => Response.json(NOTES);
const answer = vi.spyOn(window, 'fetch');
const start = location.href;

let text: HTMLElement;
beforeEach(async () => {
  // A pointer left on the place of the chip would point at it.
  await page.elementLocator(document.documentElement).hover({ position: { x: 1, y: 1 } });
  answer.mockReset().mockImplementation(arrive);
  text = document.body.appendChild(document.createElement('p'));
});
afterEach(() => {
  text.remove();
  History.prototype.replaceState.call(history, null, '', start);
});

/** A text with a chip as the server writes them, here of the page itself so that its link stays in the test. */
async function show(anchor = 'claim-23-42', language: Language = 'en') {
  text.innerHTML = `<a href="#elsewhere">a link</a> <a class="chip" href="#${anchor}"><span>chip</span></a>`;
  const screen = await render(ChipNote, { edition: EDITION, language, messages: messagesIn(language) });
  return {
    screen,
    note: screen.getByRole('dialog'),
    chip: page.elementLocator(text).getByRole('link', { name: 'chip' }),
  };
}

async function opened(anchor?: string) {
  const shown = await show(anchor);
  await shown.chip.click();
  await expect.element(shown.note).toBeVisible();
  return shown;
}

describe('the note of a claim', () => {
  test('is called by its report and says what the chip stands for', async () => {
    const { note } = await opened();
    await expect.element(note).toHaveAccessibleName(CLAIM.label);
    await expect.element(note).toHaveTextContent(CLAIM.statement);
  });

  test('has the figure with its date', async () => {
    const { note } = await opened();
    await expect.element(note).toHaveTextContent('Figure: 84%, as of 2023');
  });

  test('has the phrase in Vietnamese, and what it says in the reader’s language', async () => {
    const { screen, note } = await opened();
    await expect.element(screen.getByText('khoảng 84%')).toHaveAttribute('lang', 'vi');
    await expect.element(note).toHaveTextContent(/in English: about 84 percent/);
  });

  test('names its source and leads to it', async () => {
    const { screen } = await opened();
    await expect
      .element(screen.getByRole('link', { name: 'Nhân Dân' }))
      .toHaveAttribute('href', 'https://example.org/nhan-dan');
  });

  test('leads to its entry among all sources', async () => {
    const { screen } = await opened();
    await expect
      .element(screen.getByRole('link', { name: source.all }))
      .toHaveAttribute('href', expect.stringMatching(/#claim-23-42$/));
  });
});

test('a claim can be cited by its report, its address and what it rests on', async () => {
  const { screen, note } = await opened();
  await screen.getByText(cite.titleEntry).click();
  await expect.element(note).toHaveTextContent(/“Report of the talks of 11 December 2023, claim 23-42”.*#claim-23-42/);
  await expect.element(note).toHaveTextContent('Based on: Talks in Hanoi, 11 December 2023.');
});

test('a note that is unfolded at the foot of the window stays within it', async () => {
  const { screen, note, chip } = await opened();
  const { height } = note.element().getBoundingClientRect();
  await userEvent.keyboard('{Escape}');
  // Room below the chip for the note, and for nothing more.
  text.style.cssText = `position: fixed; margin: 0; bottom: ${height + 16}px`;
  await chip.click();
  await screen.getByText(cite.titleEntry).click();
  await expect.element(screen.getByRole('button', { name: 'Copy as RIS' })).toBeVisible();
  await expect.poll(() => note.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
});

describe('the note of a background fact', () => {
  test('says how sure it is, and names every source', async () => {
    const { screen, note } = await opened('fact-protocol');
    await expect.element(note).toHaveTextContent(FACT.statement);
    await expect.element(screen.getByText('Certainty: one good source')).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'AKP' })).toBeVisible();
    await expect.element(screen.getByRole('link', { name: 'VNA' })).toBeVisible();
  });

  test('speaks of no figure and no phrase where there is none', async () => {
    const { note } = await opened('fact-protocol');
    await expect.element(note).not.toHaveTextContent(source.figureIs);
    await expect.element(note).not.toHaveTextContent(source.phrase);
  });
});

describe('a click on a chip', () => {
  test('keeps the reader where they are', async () => {
    await opened();
    expect(location.hash).toBe('');
  });

  test('is taken before the router sees it, which would follow the link', async () => {
    // SvelteKit's router listens on the document's element, below the document.
    const router = vi.fn<(sees: string) => void>();
    const listen = (event: Event): void => router(event.defaultPrevented ? 'left alone' : 'followed');
    document.documentElement.addEventListener('click', listen);
    await opened();
    document.documentElement.removeEventListener('click', listen);
    expect(router).toHaveBeenCalledExactlyOnceWith('left alone');
  });

  test('opens the note of that chip when another is open', async () => {
    const { note } = await opened();
    text.insertAdjacentHTML('beforeend', '<a class="chip" href="#fact-protocol">other</a>');
    await page.elementLocator(text).getByRole('link', { name: 'other' }).click();
    await expect.element(note).toHaveTextContent(FACT.statement);
    await expect.element(note).not.toHaveTextContent(CLAIM.statement);
  });

  test('is the same by the keyboard', async () => {
    const { chip, note } = await show();
    chip.element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(note).toHaveTextContent(CLAIM.statement);
  });
});

describe('a click that is not for the note', () => {
  const outcome = vi.fn<(isTaken: boolean) => void>();
  const watch = (event: Event): void => {
    outcome(event.defaultPrevented);
    event.preventDefault();
  };
  beforeEach(() => {
    outcome.mockReset();
    window.addEventListener('click', watch);
  });
  afterEach(() => window.removeEventListener('click', watch));

  test.each(['Control', 'Meta', 'Shift', 'Alt'] as const)(
    'is left to the browser: with %s, which opens a window of its own',
    async (modifier) => {
      const { chip, note } = await show();
      await chip.click({ modifiers: [modifier] });
      expect(outcome).toHaveBeenCalledExactlyOnceWith(false);
      expect(note.elements()).toEqual([]);
    },
  );

  test('is left to the browser: on a link that is no chip', async () => {
    const { note } = await show();
    await page.elementLocator(text).getByRole('link', { name: 'a link' }).click();
    expect(outcome).toHaveBeenCalledExactlyOnceWith(false);
    expect(note.elements()).toEqual([]);
  });
});

describe('the note stands', () => {
  const boxes = (upper: Element, lower: Element) =>
    [upper.getBoundingClientRect(), lower.getBoundingClientRect()] as const;

  test('below its chip where there is room', async () => {
    const { note, chip } = await opened();
    const [upper, lower] = boxes(chip.element(), note.element());
    expect(lower.top).toBeGreaterThanOrEqual(upper.bottom);
  });

  test('above it where there is none, and inside the window', async () => {
    text.style.cssText = 'position: fixed; right: 0; bottom: 0; margin: 0';
    const { note, chip } = await opened();
    const [upper, lower] = boxes(note.element(), chip.element());
    expect(upper.bottom).toBeLessThanOrEqual(lower.top);
    expect(upper.top).toBeGreaterThanOrEqual(0);
    expect(upper.right).toBeLessThanOrEqual(innerWidth);
  });
});

describe('closing', () => {
  test('is done with Escape, and the focus returns to the chip', async () => {
    const { note, chip } = await opened();
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(note).not.toBeInTheDocument();
    await expect.element(chip).toHaveFocus();
  });

  test('returns the focus to the chip also where a browser gave it none by the click', async () => {
    const { note, chip } = await show();
    chip.element().dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true }));
    await expect.element(note).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(chip).toHaveFocus();
  });

  test('is done with a button, and the focus returns to the chip', async () => {
    const { screen, note, chip } = await opened();
    await screen.getByRole('button', { name: source.close }).click();
    await expect.element(note).not.toBeInTheDocument();
    await expect.element(chip).toHaveFocus();
  });

  test('is done by a click beside it', async () => {
    const { note } = await opened();
    await page.elementLocator(document.body).click({ position: { x: 1, y: 1 } });
    await expect.element(note).not.toBeInTheDocument();
  });
});

describe('the file of the notes', () => {
  test.each(['vi', 'km', 'en'] as const)('is that of the language: %s', async (language) => {
    const { chip, note } = await show('claim-23-42', language);
    await chip.click();
    await expect.element(note).toBeVisible();
    expect(answer).toHaveBeenCalledExactlyOnceWith(`/base/${language}/references.json`);
  });

  test('is not fetched for a reader who follows no source', async () => {
    await show();
    expect(answer).not.toHaveBeenCalled();
  });

  test('is on its way from the moment a chip is pointed at', async () => {
    const { chip } = await show();
    await chip.hover();
    await expect.poll(() => answer.mock.calls).toHaveLength(1);
  });

  test('is on its way from the moment a chip has the focus', async () => {
    const { chip } = await show();
    chip.element().focus();
    await expect.poll(() => answer.mock.calls).toHaveLength(1);
  });

  test.each<[string, () => Promise<Response>]>([
    ['does not arrive', async () => new Response('', { status: 404 })],
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['does not hold the note', async () => Response.json({})],
  ])('that %s leaves the chip the link it is', async (_, fail) => {
    answer.mockImplementation(fail);
    const { chip, note } = await show();
    await chip.click();
    await expect.poll(() => location.hash).toBe('#claim-23-42');
    expect(note.elements()).toEqual([]);
  });

  test('that did not arrive is asked for again at the next click', async () => {
    answer.mockRejectedValue(new TypeError('Failed to fetch'));
    const { chip, note } = await show();
    await chip.click();
    await expect.poll(() => location.hash).toBe('#claim-23-42');
    answer.mockImplementation(arrive);
    await chip.click();
    await expect.element(note).toBeVisible();
  });
});
