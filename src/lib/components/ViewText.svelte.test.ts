import { tick } from 'svelte';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { BoundingBox } from '$lib/domain/feature';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { GeodataState } from '$lib/state/geodata.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';
import { STRIP } from './test-samples';
import ViewText from './ViewText.svelte';

vi.mock('$app/navigation', () => ({ pushState: () => undefined, replaceState: () => undefined }));

/** From Mộc Bài towards Phước Tân, and where the line does not pass. */
const MOC_BAI: BoundingBox = [106, 10.95, 106.3, 11.2];
const HANOI: BoundingBox = [105.5, 20.8, 106.2, 21.3];
/** Longer than the map has to rest before it is described, in milliseconds. */
const LONG = 1500;

const geodata = new GeodataState();

beforeEach(async () => {
  await geodata.load();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function show(language: Language = 'en') {
  const engine = new StagedEngine().reach('ready');
  const screen = await render(
    ViewText,
    { strip: STRIP, date: '2026-03-05', messages: messagesIn(language) },
    { wrapper: StateTestWrapper, wrapperProps: { engine, geodata } },
  );
  return { engine, status: screen.getByRole('status') };
}

test.each([
  ['vi', 'Bản đồ đang hiển thị đường biên giới từ Mộc Bài – Bavet đến Phước Tân – Bos Mon.'],
  ['km', 'ផែនទីកំពុងបង្ហាញព្រំដែនពី Mộc Bài – Bavet ដល់ Phước Tân – Bos Mon។'],
  ['en', 'The map shows the border from Mộc Bài – Bavet to Phước Tân – Bos Mon.'],
] as const)('a map that has come to rest is described in %s', async (language, text) => {
  const { engine, status } = await show(language);
  engine.look(MOC_BAI);
  await tick();
  vi.advanceTimersByTime(LONG);
  await expect.element(status).toHaveTextContent(text);
});

test('a map on the move is not described before it rests, and then once', async () => {
  const { engine, status } = await show();
  for (const east of [106.2, 106.25, 106.3]) {
    engine.look([106, 10.95, east, 11.2]);
    await tick();
    vi.advanceTimersByTime(LONG / 3);
    expect(status.element().textContent).toBe('');
  }
  vi.advanceTimersByTime(LONG);
  await expect.element(status).toHaveTextContent(/^The map shows the border from Mộc Bài/);
});

test('a map away from the border says that it shows none of it', async () => {
  const { engine, status } = await show();
  engine.look(HANOI);
  await tick();
  vi.advanceTimersByTime(LONG);
  await expect.element(status).toHaveTextContent(messagesIn('en').map.viewNone);
});

test('nothing is said while the map is not drawn', async () => {
  const { engine, status } = await show();
  engine.reach('loading').look(MOC_BAI);
  await tick();
  vi.advanceTimersByTime(LONG);
  await tick();
  expect(status.element().textContent).toBe('');
});

test('nothing is said to a reader who travels along the strip, where each stop is announced', async () => {
  const slider = document.body.appendChild(document.createElement('div'));
  slider.role = 'slider';
  slider.tabIndex = 0;
  slider.focus();
  const { engine, status } = await show();
  engine.look(MOC_BAI);
  await tick();
  vi.advanceTimersByTime(LONG);
  await tick();
  expect(status.element().textContent).toBe('');
  slider.remove();
});
