import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { LocationState, type LocationStatus } from '$lib/state/location.svelte';
import StateTestWrapper, { StagedEngine } from '../StateTestWrapper.svelte';
import { STRIP } from '../test-samples';
import SelfPanel from './SelfPanel.svelte';

vi.mock('$app/navigation', () => ({ pushState: () => undefined, replaceState: () => undefined }));

const { here } = messagesIn('en');

/** Da Nang, and a place near Mộc Bài. */
const [FAR, NEAR] = [
  { latitude: 16.06778, longitude: 108.22083 },
  { latitude: 11.2, longitude: 106.3 },
];

const ask = vi.spyOn(navigator.geolocation, 'getCurrentPosition');
beforeEach(() => void ask.mockReset());
afterEach(() => expect(location.href).not.toMatch(/11\.2|16\.0/));

function standAt(place: typeof FAR): void {
  ask.mockImplementation((tell) => {
    const rest = { accuracy: 20, altitude: null, altitudeAccuracy: null, heading: null, speed: null };
    tell({ coords: { ...rest, ...place, toJSON: () => rest }, timestamp: 0, toJSON: () => rest });
  });
}

function failWith(code: number): void {
  const kinds = { PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 } as const;
  ask.mockImplementation((_, refuse) => refuse?.({ code, message: '', ...kinds }));
}

async function show(language: Language = 'en', engine = new StagedEngine()) {
  const where = new LocationState();
  where.ask();
  const screen = await render(
    SelfPanel,
    { date: '2026-03-05', strip: STRIP, language, messages: messagesIn(language) },
    { wrapper: StateTestWrapper, wrapperProps: { engine, location: where } },
  );
  return { screen, where };
}

describe.each(LANGUAGES)('in %s', (language) => {
  const messages = messagesIn(language).here;

  test('where the reader stands is told, with what becomes of it and how far the border is', async () => {
    standAt(FAR);
    const { screen } = await show(language);
    await expect.element(screen.getByRole('region', { name: messages.selfTitle })).toBeVisible();
    await expect.element(screen.getByText(messages.selfPrivate)).toBeVisible();
    const distance = language === 'km' ? '១៦៩\u00a0គម' : '169\u00a0km';
    await expect.element(screen.getByText(messages.selfFar.replace('{distance}', distance))).toBeVisible();
    const colon = language === 'km' ? '៖' : ':';
    const announced = `${messages.selfTitle}${colon} 16.0678, 108.2208`;
    await expect.element(screen.getByRole('status').first()).toHaveTextContent(announced);
  });

  test.each<[LocationStatus, string, () => void]>([
    ['asking', messages.selfAsking, () => void ask.mockImplementation(() => undefined)],
    ['refused', messages.selfRefused, () => failWith(1)],
    ['unavailable', messages.selfUnavailable, () => failWith(3)],
  ])('a browser that is %s is explained', async (status, sentence, fail) => {
    fail();
    const { screen, where } = await show(language);
    expect(where.status).toBe(status);
    await expect.element(screen.getByRole('status')).toHaveTextContent(sentence);
    expect(screen.getByRole('region').elements()).toEqual([]);
  });
});

test('near the border nothing is said of a long way', async () => {
  standAt(NEAR);
  const { screen } = await show();
  await expect.element(screen.getByText('Tay Ninh', { exact: true })).toBeVisible();
  expect(screen.getByText(/^The nearest point of the border/).elements()).toEqual([]);
});

test('the way to the border is offered where there is a map to go on', async () => {
  standAt(FAR);
  const engine = new StagedEngine();
  const { screen } = await show('en', engine);
  await expect.element(screen.getByText(here.selfPrivate)).toBeVisible();
  expect(screen.getByRole('button', { name: here.selfGo }).elements()).toEqual([]);
  engine.reach('ready');
  await expect.element(screen.getByRole('button', { name: here.selfGo })).toBeVisible();
});

test('neither a link nor a sheet to share holds where the reader stands', async () => {
  standAt(NEAR);
  const { screen } = await show();
  await expect.element(screen.getByRole('button', { name: here.copyPosition })).toBeVisible();
  expect(screen.getByRole('button', { name: here.copyLink }).elements()).toEqual([]);
});

test('closing forgets it', async () => {
  standAt(NEAR);
  const { screen, where } = await show();
  await screen.getByRole('button', { name: here.selfClose }).click();
  await expect.element(screen.getByRole('region')).not.toBeInTheDocument();
  expect(where.position).toBeUndefined();
});
