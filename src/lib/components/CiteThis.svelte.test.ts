import { afterEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { citationOf } from '$lib/domain/citation/citation';
import { formatDate } from '$lib/domain/format';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { today } from '$lib/domain/span';
import CiteThis from './CiteThis.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const write = vi.spyOn(navigator.clipboard, 'writeText');
afterEach(() => write.mockReset());

const { cite, here } = messagesIn('en');
const ADDRESS = 'https://map.example/en/places/moc-bai/';
const EDITION = { version: '0.3.0', date: '2026-11-22' };

async function show(language: Language = 'en', isEntry = false) {
  const messages = messagesIn(language);
  const cited = { title: 'Mộc Bài – Bavet', address: ADDRESS, basis: ['AKP, 2012'] };
  return await render(CiteThis, {
    citation: citationOf(cited, EDITION, language, messages),
    page: isEntry ? null : { kind: 'place', language, id: 'moc-bai' },
    messages,
  });
}

async function opened() {
  const screen = await show();
  await screen.getByText(cite.title).click();
  await expect.element(screen.getByRole('button', { name: 'Copy as BibTeX' })).toBeVisible();
  return screen;
}

const copied = (): string => String(write.mock.lastCall?.[0]);

describe('a citation', () => {
  test('is folded away, and says no day of reading before a reader has opened it', async () => {
    const screen = await show();
    const text = screen.getByText(/“Mộc Bài – Bavet”/);
    await expect.element(text).not.toBeVisible();
    await expect.element(text).not.toHaveTextContent('Accessed');
  });

  test('names the day of today once it is opened', async () => {
    const screen = await opened();
    await expect
      .element(screen.getByText(/“Mộc Bài – Bavet”/))
      .toHaveTextContent(`Accessed ${formatDate(today(), 'en')}.`);
  });

  test.each(LANGUAGES)('leads in %s to the files beside its page', async (language) => {
    const screen = await show(language);
    await screen.getByText(messagesIn(language).cite.title).click();
    for (const [name, ending] of [
      ['BibTeX', 'bib'],
      ['RIS', 'ris'],
      ['CSL-JSON', 'json'],
    ] as const)
      await expect
        .element(screen.getByRole('link', { name }))
        .toHaveAttribute('href', `/base/${language}/places/moc-bai/cite.${ending}`);
  });

  test('of an entry has no files of its own', async () => {
    const screen = await show('en', true);
    await screen.getByText(cite.titleEntry).click();
    await expect.element(screen.getByRole('button', { name: 'Copy as RIS' })).toBeVisible();
    await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
  });
});

describe('what is copied', () => {
  test('is the line as it is read', async () => {
    write.mockResolvedValue();
    const screen = await opened();
    await screen.getByRole('button', { name: cite.copy }).click();
    await expect.element(screen.getByText(here.copied)).toBeVisible();
    expect(copied()).toMatch(/^“Mộc Bài – Bavet”\. .*Accessed .*Based on: AKP, 2012\.$/);
  });

  test.each([
    ['BibTeX', /^@misc\{[^]*urldate = \{\d{4}-\d\d-\d\d\}/],
    ['RIS', /^TY {2}- ELEC\r\n[^]*Y2 {2}- \d{4}\/\d\d\/\d\d\r\n/],
    ['CSL-JSON', /^\[[^]*"accessed"/],
  ])('as %s has the day of reading', async (name, pattern) => {
    write.mockResolvedValue();
    const screen = await opened();
    await screen.getByRole('button', { name: `Copy as ${name}` }).click();
    await expect.element(screen.getByText(here.copied)).toBeVisible();
    expect(copied()).toMatch(pattern);
  });

  test('is to be selected where the browser refuses', async () => {
    write.mockRejectedValue(new DOMException('no', 'NotAllowedError'));
    const screen = await opened();
    await screen.getByRole('button', { name: cite.copy }).click();
    await expect.element(screen.getByText(here.copyFailed)).toBeVisible();
  });
});
