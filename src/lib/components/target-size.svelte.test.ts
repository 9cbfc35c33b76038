import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { ViewState } from '$lib/state/view.svelte';
import '../../app.css';
import DateTag from './DateTag.svelte';
import EventList from './EventList.svelte';
import LanguageSwitch from './LanguageSwitch.svelte';
import MapControls from './MapControls.svelte';
import MapFooter from './MapFooter.svelte';
import MapLegend from './MapLegend.svelte';
import MapNotice from './MapNotice.svelte';
import NotFound from './NotFound.svelte';
import PanelHead from './PanelHead.svelte';
import PlaceList from './PlaceList.svelte';
import PlaceSides from './PlaceSides.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';
import StoryList from './StoryList.svelte';
import './text.css';

vi.mock('$app/paths', () => ({ base: '' }));
vi.mock('$app/navigation', () => ({ replaceState: () => undefined }));

/** CSS pixels to each side that a finger or a shaking hand needs (WCAG 2.2, 2.5.8). */
const LEAST = 24;
const TODAY = '2026-03-05';
const link = { id: 'takeo', name: 'តាកែវ', symbol: 'province' };
const story = { slug: 'treaties', number: 1, title: 'A', kicker: 'B', date: '2020' };
const source = { publisher: 'AKP', url: 'https://example.org/', detail: '2012' };
const event = { date: '2012', text: 'A marker.', certainty: 'one good source', sources: [source] };
const side = { country: 'VN', names: [], provinces: [{ link, text: link.name }], road: null };

const start = location.href;

beforeEach(() => document.documentElement.classList.add('js'));
afterEach(() => {
  document.documentElement.lang = '';
  History.prototype.replaceState.call(history, null, '', start);
});

function context(stage: 'ready' | 'failed') {
  location.hash = '#pin=11.0766,106.173';
  const address = new ViewState();
  address.read();
  return { wrapper: StateTestWrapper, wrapperProps: { address, engine: new StagedEngine().reach(stage) } };
}

const PARTS: Record<string, (language: Language) => PromiseLike<{ container: HTMLElement }>> = {
  'the language switch': (language) =>
    render(
      LanguageSwitch,
      { here: { kind: 'overview', language }, language, messages: messagesIn(language) },
      context('ready'),
    ),
  'the date of the provinces': (language) =>
    render(DateTag, { date: TODAY, today: TODAY, language, messages: messagesIn(language) }, context('ready')),
  'the buttons of the map and its pin': (language) =>
    render(MapControls, { messages: messagesIn(language) }, context('ready')),
  'the notice about the map': (language) =>
    render(MapNotice, { messages: messagesIn(language), onretry: vi.fn() }, context('failed')),
  'the legend': (language) => render(MapLegend, { messages: messagesIn(language), isRoomy: true }),
  'the foot of the map': (language) => render(MapFooter, { language, messages: messagesIn(language) }),
  'the head of a panel': (language) => render(PanelHead, { language, messages: messagesIn(language) }),
  'a list of places': (language) => render(PlaceList, { links: [link], language }),
  'a list of stories': (language) => render(StoryList, { stories: [story], language }),
  'a list of events': (language) => render(EventList, { props: { events: [event], messages: messagesIn(language) } }),
  'the sides of a crossing': (language) =>
    render(PlaceSides, { sides: [side], language, messages: messagesIn(language) }),
  'the answer to an unknown address': async (language) => {
    const shown = await render(NotFound, { path: '/en/moc-bay', language, messages: messagesIn(language) });
    await expect.element(shown.getByRole('listitem').first()).toBeVisible();
    return shown;
  },
};

describe.each([
  ['a wide window', 1280, 800],
  ['a phone', 360, 740],
])('in %s', (_, width, height) => {
  describe.each(LANGUAGES)('in %s', (language) => {
    test.each(Object.keys(PARTS))(
      `everything to press in %s is at least ${LEAST} pixels wide and high`,
      async (part) => {
        await page.viewport(width, height);
        document.documentElement.lang = language;
        const shown = await PARTS[part]?.(language);
        await document.fonts.ready;
        shown?.container.querySelectorAll('details').forEach((details) => (details.open = true));
        const targets = [...(shown?.container.querySelectorAll<HTMLElement>('a, button, summary') ?? [])];
        const tooSmall = targets
          .map((target) => ({ text: target.innerText, size: target.getBoundingClientRect() }))
          .filter(({ size }) => Math.min(size.width, size.height) < LEAST);
        expect(targets.length).toBeGreaterThan(0);
        expect(tooSmall).toEqual([]);
      },
    );
  });
});
