import { beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import SheetHandle, { STOPS, type SheetStop } from './SheetHandle.svelte';

const { sheet } = messagesIn('en');
const ondrag = vi.fn<(by: number | null) => void>();

beforeEach(async () => {
  await page.viewport(390, 844);
  ondrag.mockReset();
  // A pointer that a test makes up cannot be captured.
  vi.spyOn(Element.prototype, 'setPointerCapture').mockReturnValue();
});

async function show(stop: SheetStop = 'half', language: Language = 'en') {
  const screen = await render(SheetHandle, { stop, ondrag, messages: messagesIn(language) });
  const { moreMap, moreText } = messagesIn(language).sheet;
  return {
    screen,
    moreMap: screen.getByRole('button', { name: moreMap }),
    moreText: screen.getByRole('button', { name: moreText }),
    grip: screen.getByRole('presentation'),
  };
}

type Shown = Awaited<ReturnType<typeof show>>;

/** Which stop it is, told by what is offered. */
async function expectStop({ screen }: Shown, stop: SheetStop): Promise<void> {
  const offered = { peek: [sheet.moreText], half: [sheet.moreMap, sheet.moreText], full: [sheet.moreMap] }[stop];
  await expect
    .poll(() =>
      screen
        .getByRole('button')
        .elements()
        .map((button) => button.getAttribute('aria-label')),
    )
    .toEqual(offered);
}

function point(grip: Shown['grip'], type: string, clientY: number): void {
  grip.element().dispatchEvent(new PointerEvent(type, { clientY, pointerId: 1, bubbles: true }));
}

/** Drags the grip by so many pixels, upwards negative. */
function drag({ grip }: Shown, by: number, end = 'pointerup'): void {
  point(grip, 'pointerdown', 400);
  point(grip, 'pointermove', 400 + by / 2);
  point(grip, 'pointermove', 400 + by);
  point(grip, end, 400 + by);
}

describe('the buttons', () => {
  test('lead from stop to stop, and none leads past the ends', async () => {
    const handle = await show();
    await expectStop(handle, 'half');
    await handle.moreText.click();
    await expectStop(handle, 'full');
    await handle.moreMap.click();
    await expectStop(handle, 'half');
    await handle.moreMap.click();
    await expectStop(handle, 'peek');
    await handle.moreText.click();
    await expectStop(handle, 'half');
  });

  test('are worked by the keyboard, and at an end the focus goes to the way back', async () => {
    const handle = await show();
    await userEvent.tab();
    await expect.element(handle.moreMap).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expectStop(handle, 'peek');
    await expect.element(handle.moreText).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expectStop(handle, 'half');
    await userEvent.keyboard(' ');
    await expectStop(handle, 'full');
    await expect.element(handle.moreMap).toHaveFocus();
  });

  test.each(LANGUAGES)('say in %s what they do', async (language) => {
    const { moreMap, moreText } = await show('half', language);
    await expect.element(moreMap).toBeVisible();
    await expect.element(moreText).toBeVisible();
  });

  test('are not there where the window is wide', async () => {
    await page.viewport(1280, 800);
    const { screen } = await show();
    expect(screen.getByRole('button').elements()).toEqual([]);
  });
});

describe('a drag', () => {
  test.each<[SheetStop, number, SheetStop]>([
    ['half', -36, 'full'],
    ['half', -35, 'half'],
    ['half', 36, 'peek'],
    ['half', 35, 'half'],
    ['half', -300, 'full'],
    ['peek', -60, 'half'],
    ['peek', 60, 'peek'],
    ['full', 60, 'half'],
    ['full', -60, 'full'],
  ])('from %s by %i pixels leads to %s', async (from, by, to) => {
    const handle = await show(from);
    drag(handle, by);
    await expectStop(handle, to);
  });

  test('is told as it goes, and that it has ended', async () => {
    drag(await show(), -80);
    expect(ondrag.mock.calls).toEqual([[-40], [-80], [null]]);
  });

  test('that the browser takes away has ended, and leads nowhere', async () => {
    const handle = await show();
    drag(handle, -80, 'pointercancel');
    expect(ondrag.mock.calls).toEqual([[-40], [-80], [null]]);
    await expectStop(handle, 'half');
  });

  test('is none where the pointer only passes over', async () => {
    const handle = await show();
    point(handle.grip, 'pointermove', 300);
    expect(ondrag).not.toHaveBeenCalled();
    drag(handle, -10);
    ondrag.mockReset();
    point(handle.grip, 'pointermove', 200);
    expect(ondrag).not.toHaveBeenCalled();
    await expectStop(handle, 'half');
  });
});

test('there are three stops, from the most map to the most text', () => {
  expect(STOPS).toEqual(['peek', 'half', 'full']);
});
