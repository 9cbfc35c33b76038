import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { LEGEND_LINES } from '$lib/map/style';
import { ViewState } from '$lib/state/view.svelte';
import MapLegend from './MapLegend.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';

vi.mock('$app/state', () => ({ page: { state: {} } }));
vi.mock('$app/navigation', () => ({
  pushState: () => undefined,
  replaceState: (url: string) => History.prototype.replaceState.call(history, null, '', url),
}));

const { legend } = messagesIn('en');
const EVERYTHING = Object.entries(legend).flatMap(([key, name]) => (key === 'title' || key === 'show' ? [] : [name]));
const WITHOUT_PROVINCES = '#layers=crossings,markers,towns,airports,projects,water';
const start = location.href;

// Where the legend stands open.
beforeEach(() => page.viewport(1280, 800));
afterEach(() => History.prototype.replaceState.call(history, null, '', start));

interface Shown {
  engine?: StagedEngine;
  hash?: string;
  language?: Language;
  isRoomy?: boolean;
}

async function show({ engine = new StagedEngine(), hash = '', language = 'en', isRoomy = true }: Shown = {}) {
  location.hash = hash;
  const address = new ViewState();
  address.read();
  const screen = await render(
    MapLegend,
    { lines: LEGEND_LINES, messages: messagesIn(language), isRoomy },
    { wrapper: StateTestWrapper, wrapperProps: { engine, address } },
  );
  const box = (name: string) => screen.getByRole('checkbox', { name });
  return { screen, engine, box };
}

/** The lines that are seen, in order. */
const linesOf = (container: HTMLElement): string[] =>
  [...container.querySelectorAll<HTMLElement>('span.line')].map(({ innerText }) => innerText.trim());

const ready = (): StagedEngine => new StagedEngine().reach('ready').rest('border', 'international', 'other', 'water');

describe('before the map moves', () => {
  test.each(['waiting', 'loading', 'unsupported', 'no-data', 'failed', 'lost'] as const)(
    'while it is %s the legend is a plain list of everything',
    async (stage) => {
      const { screen } = await show({ engine: new StagedEngine().reach(stage) });
      expect(linesOf(screen.container).sort()).toEqual([...EVERYTHING].sort());
      expect(screen.getByRole('checkbox').elements()).toEqual([]);
    },
  );
});

describe('once the map is drawn', () => {
  test('only what is in view is listed', async () => {
    const { screen, engine } = await show({ engine: ready() });
    await expect
      .poll(() => linesOf(screen.container))
      .toEqual([legend.border, legend.international, legend.other, legend.water]);
    engine.rest('border', 'province');
    await expect.poll(() => linesOf(screen.container)).toEqual([legend.border, legend.province]);
  });

  test('what is switched together has one box, and the border has none', async () => {
    const { screen, box } = await show({ engine: ready() });
    expect(screen.getByRole('checkbox').elements()).toHaveLength(2);
    await expect.element(box(legend.international)).toBeChecked();
    await expect.element(box(legend.other)).toHaveAccessibleName(`${legend.international} ${legend.other}`);
    await expect.element(box(legend.water)).toBeChecked();
  });

  test.each(LANGUAGES)('it says in %s what the boxes are for', async (language) => {
    const { screen } = await show({ engine: ready(), language });
    const { title, show: purpose } = messagesIn(language).legend;
    await expect.element(screen.getByText(title, { exact: true })).toBeVisible();
    await expect.element(screen.getByRole('group', { name: purpose })).toBeVisible();
  });
});

describe('a box', () => {
  test('that is unticked names the others in the link, and the last one ticked takes the part away', async () => {
    const { engine, box } = await show({
      engine: ready().rest('border', 'province', 'water'),
      hash: '#date=2020-11-24',
    });
    await box(legend.province).click();
    expect(location.hash).toBe(`#date=2020-11-24&${WITHOUT_PROVINCES.slice(1)}`);
    engine.rest('border', 'water');
    await box(legend.water).click();
    expect(location.hash).toBe('#date=2020-11-24&layers=crossings,markers,towns,airports,projects');
    await box(legend.province).click();
    await box(legend.water).click();
    expect(location.hash).toBe('#date=2020-11-24');
  });

  test('of what is switched off stays, with everything that it stands for', async () => {
    const { engine, box } = await show({ engine: ready() });
    await box(legend.international).click();
    engine.rest('border', 'water');
    await expect.element(box(legend.other)).not.toBeChecked();
    await expect.element(box(legend.other)).toHaveAccessibleName(`${legend.international} ${legend.other}`);
  });

  test('of what the link has switched off is there to be ticked', async () => {
    const { box } = await show({ engine: ready(), hash: WITHOUT_PROVINCES });
    await expect.element(box(legend.province)).not.toBeChecked();
    await box(legend.province).click();
    expect(location.hash).toBe('');
  });

  test('that is ticked keeps the focus, also before the map has drawn what it brings', async () => {
    const { engine, box } = await show({ engine: ready(), hash: WITHOUT_PROVINCES });
    box(legend.province).element().focus();
    await userEvent.keyboard(' ');
    await expect.element(box(legend.province)).toBeChecked();
    await expect.element(box(legend.province)).toHaveFocus();
    engine.rest('border', 'water');
    await expect.element(box(legend.international)).not.toBeInTheDocument();
    await expect.element(box(legend.province)).toHaveFocus();
  });

  test('that is the last one left cannot be unticked', async () => {
    const { box } = await show({ engine: ready(), hash: '#layers=crossings,water' });
    await expect.element(box(legend.water)).toBeEnabled();
    await box(legend.international).click();
    await expect.element(box(legend.water)).toBeDisabled();
    await expect.element(box(legend.water)).toBeChecked();
    await box(legend.international).click();
    await expect.element(box(legend.water)).toBeEnabled();
  });
});

describe('the legend', () => {
  test('stands open where there is room', async () => {
    const { screen } = await show();
    await expect.element(screen.getByText(legend.border)).toBeVisible();
  });

  test.each<[string, number, number, boolean]>([
    ['is small', 1000, 800, true],
    ['is low', 1280, 600, true],
    ['shows a place or a story', 1280, 800, false],
  ])('is folded where the map %s, and unfolds', async (_, width, height, isRoomy) => {
    await page.viewport(width, height);
    const { screen } = await show({ isRoomy });
    await expect.element(screen.getByText(legend.border)).not.toBeVisible();
    await screen.getByText(legend.title, { exact: true }).click();
    await expect.element(screen.getByText(legend.border)).toBeVisible();
  });
});
