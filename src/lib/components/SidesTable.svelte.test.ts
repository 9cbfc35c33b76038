import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import type { SideCell, SidesRow } from '$lib/domain/pages';
import SidesTable from './SidesTable.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const messages = messagesIn('en');

const CLAIM: SideCell = {
  ref: '23-42',
  kind: 'claim',
  anchor: 'claim-23-42',
  chip: 'Talks, 11 December 2023',
  statement: 'Trade passed eight billion dollars.',
  figure: '8.6 billion US dollars',
  asOf: 'as of 2023',
  sources: [],
};
const FACT: SideCell = {
  ref: 'trade-khmer-customs',
  kind: 'fact',
  anchor: 'fact-trade-khmer-customs',
  chip: 'Background',
  statement: 'Customs counted six billion dollars.',
  figure: '6.4 billion US dollars',
  asOf: null,
  sources: [{ publisher: 'Khmer Times', url: 'https://example.org/kt', detail: 'Cambodian source · 2024' }],
};
const ROW: SidesRow = {
  what: 'Trade in 2023',
  sides: [
    { country: 'KH', cells: [FACT] },
    { country: 'VN', cells: [CLAIM] },
  ],
};

const show = async (rows: SidesRow[], isFigures: boolean) =>
  await render(SidesTable, { rows, isFigures, language: 'en', messages });

describe('two accounts', () => {
  test('stand under the name of what they are of, each under its country, in the order given', async () => {
    const screen = await show([ROW], false);
    await expect.element(screen.getByRole('region', { name: 'Trade in 2023' })).toBeVisible();
    expect(screen.container.innerText.split('\n').filter(Boolean)).toEqual([
      'Trade in 2023',
      'Cambodia',
      FACT.statement,
      'Khmer Times',
      'Viet Nam',
      CLAIM.statement,
      'Talks, 11 December 2023',
    ]);
  });

  test('stand side by side, so that neither is first to the eye', async () => {
    const screen = await show([ROW], false);
    const [one, other] = [screen.getByText(FACT.statement), screen.getByText(CLAIM.statement)].map((text) =>
      text.element().getBoundingClientRect(),
    );
    expect(one?.top).toBe(other?.top);
    expect(one?.right).toBeLessThan(other?.left ?? 0);
  });

  test('are in words, not in figures', async () => {
    const screen = await show([ROW], false);
    expect(screen.getByText(/billion US dollars/).elements()).toEqual([]);
  });
});

describe('two figures', () => {
  test('stand instead of the words, the date with the one that has one', async () => {
    const screen = await show([ROW], true);
    expect(screen.container.innerText.split('\n').filter(Boolean)).toEqual([
      'Trade in 2023',
      'Cambodia',
      FACT.figure,
      'Khmer Times',
      'Viet Nam',
      CLAIM.figure,
      'as of 2023',
      'Talks, 11 December 2023',
    ]);
  });
});

describe('where an account is from', () => {
  test.each([
    ['a fact by its publisher', 'Khmer Times', '/base/en/sources/#fact-trade-khmer-customs', 'chip-fact'],
    ['a claim by its talks', CLAIM.chip, '/base/en/sources/#claim-23-42', 'chip-claim'],
  ])('is one click away: %s', async (_, name, href, kind) => {
    const screen = await show([ROW], false);
    const chip = screen.getByRole('link', { name });
    await expect.element(chip).toHaveAttribute('href', href);
    // Claims and background differ to the eye, and the note of a source opens from a chip.
    await expect.element(chip).toHaveClass('chip', kind);
  });
});

test('a side without an account says so, and the other stays', async () => {
  const screen = await show([{ ...ROW, sides: [{ country: 'KH', cells: [] }, ...ROW.sides.slice(1)] }], false);
  await expect.element(screen.getByText(messages.story.noAccount)).toBeVisible();
  await expect.element(screen.getByText(CLAIM.statement)).toBeVisible();
});

test('a side with two accounts shows both', async () => {
  const screen = await show([{ ...ROW, sides: [{ country: 'VN', cells: [CLAIM, FACT] }] }], false);
  await expect.element(screen.getByText(CLAIM.statement)).toBeVisible();
  await expect.element(screen.getByText(FACT.statement)).toBeVisible();
});
