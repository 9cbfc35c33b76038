import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { render } from 'vitest-browser-svelte';
import { citationOf } from '$lib/domain/citation/citation';
import { LANGUAGES, type Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { LEGEND_LINES } from '$lib/map/style';
import { ALWAYS } from '$lib/domain/span';
import { ViewState } from '$lib/state/view.svelte';
import '../../app.css';
import ChipNote from './ChipNote.svelte';
import CiteThis from './CiteThis.svelte';
import DateControl from './DateControl.svelte';
import DatedNotice from './DatedNotice.svelte';
import EventFilter from './EventFilter.svelte';
import EventList from './EventList.svelte';
import HerePanel from './here/HerePanel.svelte';
import LanguageSwitch from './LanguageSwitch.svelte';
import MapControls from './MapControls.svelte';
import MapFooter from './MapFooter.svelte';
import MapLegend from './MapLegend.svelte';
import MapNotice from './MapNotice.svelte';
import NotFound from './NotFound.svelte';
import PanelHead from './PanelHead.svelte';
import PlaceList from './PlaceList.svelte';
import PlaceSides from './PlaceSides.svelte';
import SearchDialog from './SearchDialog.svelte';
import SearchResults from './SearchResults.svelte';
import SidesTable from './SidesTable.svelte';
import StateTestWrapper, { StagedEngine } from './StateTestWrapper.svelte';
import StoryList from './StoryList.svelte';
import { Ride } from './strip/ride.svelte';
import StripHead from './strip/StripHead.svelte';
import { STRIP, timelineEvent } from './test-samples';
import './text.css';
import TimelineList from './TimelineList.svelte';
import TourBar from './TourBar.svelte';

vi.mock('$app/paths', () => ({ base: '' }));
vi.mock('$app/state', () => ({ page: { state: {} } }));
vi.mock('$app/navigation', () => ({
  pushState: () => undefined,
  replaceState: () => undefined,
  goto: () => undefined,
}));

/** CSS pixels to each side that a finger or a shaking hand needs (WCAG 2.2, 2.5.8). */
const LEAST = 24;
const TODAY = '2026-03-05';
const link = { id: 'takeo', name: 'តាកែវ', symbol: 'province' };
const story = { slug: 'treaties', number: 1, title: 'A', kicker: 'Law', date: '2020' };
const source = { publisher: 'AKP', url: 'https://example.org/', detail: '2012' };
const event = { date: '2012', text: 'A marker.', certainty: 'one good source', sources: [source] };
const map = { viewBox: '0 0 320 262', isFar: false, isLine: true, points: [] };
const outline = { vn: 'M0 0h9v9', kh: 'M0 0h9v9', border: 'M0 0h9v9' };
const took = timelineEvent({ place: link, stories: [story.slug], sources: [source] });
const note = {
  kind: 'claim',
  label: 'A',
  statement: 'B',
  figure: null,
  asOf: null,
  phrase: null,
  translation: null,
  certainty: null,
  sources: [source],
  basis: [],
};
const edition = { version: '0.3.0', date: '2026-11-22' };
const cell = {
  ref: '23-42',
  kind: 'claim',
  anchor: 'claim-23-42',
  chip: 'AKP',
  statement: 'B',
  figure: '1',
  asOf: null,
  sources: [],
} as const;
const row = { what: 'A', sides: [{ country: 'VN', cells: [cell, { ...cell, ref: '1', kind: 'fact' }] }] } as const;
const result = { group: 'places', title: 'Bavet', detail: '', href: '#' } as const;
const side = { country: 'VN', names: [], provinces: [{ link, text: link.name, span: ALWAYS }], road: null };

const start = location.href;

beforeEach(() => document.documentElement.classList.add('js', 'alive'));
afterEach(() => {
  vi.restoreAllMocks();
  document.documentElement.lang = '';
  History.prototype.replaceState.call(history, null, '', start);
});

function context(stage: 'ready' | 'failed') {
  location.hash = '#pin=11.0766,106.173';
  const address = new ViewState();
  address.read();
  return { wrapper: StateTestWrapper, wrapperProps: { address, engine: new StagedEngine().reach(stage) } };
}

const timeline = (language: Language) => ({
  events: [took],
  stories: [story],
  language,
  messages: messagesIn(language),
});

/** What can be pressed; of a field within its label, the label. */
const TARGETS = 'a, button, summary, select, input:not(label input), label:has(input)';

const PARTS: Record<string, (language: Language) => PromiseLike<{ container: HTMLElement }>> = {
  'the language switch': (language) =>
    render(
      LanguageSwitch,
      { here: { kind: 'overview', language }, language, messages: messagesIn(language) },
      context('ready'),
    ),
  'the date in view': (language) =>
    render(
      DateControl,
      { date: TODAY, today: TODAY, fallback: TODAY, language, messages: messagesIn(language) },
      context('ready'),
    ),
  'the notice that a place is no more': (language) =>
    render(
      DatedNotice,
      { span: { from: null, to: '2025-06-30' }, date: TODAY, language, messages: messagesIn(language) },
      context('ready'),
    ),
  'the buttons of the map': (language) => render(MapControls, { messages: messagesIn(language) }, context('ready')),
  'what is here': async (language) => {
    const messages = messagesIn(language);
    const { title, close, copyLink } = messages.here;
    const position = { lat: 11.2, lng: 106.3 };
    const props = { position, date: TODAY, strip: STRIP, title, closeLabel: close, isLinked: true, language, messages };
    const shown = await render(HerePanel, { ...props, onclose: () => undefined }, context('ready'));
    await expect.element(shown.getByRole('link', { name: 'Gates and roads' })).toBeVisible();
    await expect.element(shown.getByRole('button', { name: copyLink })).toBeVisible();
    return shown;
  },
  'the head of the strip': (language) => {
    const ride = new Ride({ onMove: () => undefined, onStop: () => undefined, onPause: () => undefined });
    const props = { text: '', ride, canRide: true, onstep: () => undefined, onride: () => undefined, language };
    return render(StripHead, { ...props, messages: messagesIn(language) });
  },
  'the notice about the map': (language) =>
    render(MapNotice, { messages: messagesIn(language), language, onstart: vi.fn() }, context('failed')),
  'the legend': (language) =>
    render(MapLegend, { lines: LEGEND_LINES, messages: messagesIn(language), isRoomy: true }, context('ready')),
  'the foot of the map': (language) => render(MapFooter, { language, messages: messagesIn(language) }),
  'the head of a panel': (language) => render(PanelHead, { language, messages: messagesIn(language) }),
  'a list of places': (language) => render(PlaceList, { links: [link], language }),
  'a list of stories': (language) => render(StoryList, { stories: [story], language }),
  'a list of stories with maps': (language) =>
    render(StoryList, { stories: [story], language, maps: { outline, of: { [story.slug]: map } } }),
  'a list of events': (language) => render(EventList, { props: { events: [event], messages: messagesIn(language) } }),
  'the sides of a crossing': (language) =>
    render(PlaceSides, { sides: [side], date: TODAY, language, messages: messagesIn(language) }),
  'the timeline': (language) => render(TimelineList, { props: { ...timeline(language), isWhole: true } }),
  'the events of a story': (language) => render(TimelineList, { props: timeline(language) }),
  'the filter of the timeline': (language) =>
    render(EventFilter, {
      props: { events: [took], topic: '', side: '', count: 0, language, messages: messagesIn(language) },
    }),
  'two accounts': (language) =>
    render(SidesTable, { rows: [row], isFigures: false, language, messages: messagesIn(language) }),
  'the bar of the tour': (language) =>
    render(TourBar, {
      story: { number: 2, count: 12, previous: story, next: story },
      language,
      messages: messagesIn(language),
    }),
  'the results of a search': (language) =>
    render(SearchResults, {
      results: [result],
      active: 0,
      language,
      messages: messagesIn(language),
      onchoose: () => undefined,
    }),
  'the search without its index': async (language) => {
    vi.spyOn(window, 'fetch').mockResolvedValue(new Response('', { status: 503 }));
    const shown = await render(SearchDialog, { language, messages: messagesIn(language) });
    shown.component.open();
    await expect.element(shown.getByRole('button', { name: messagesIn(language).search.retry })).toBeVisible();
    return shown;
  },
  'the note of a chip': async (language) => {
    vi.spyOn(window, 'fetch').mockResolvedValue(Response.json({ 'claim-23-42': note }));
    const shown = await render(ChipNote, { edition, language, messages: messagesIn(language) });
    shown.container.insertAdjacentHTML('beforeend', '<a class="chip" href="#claim-23-42">chip</a>');
    await shown.getByRole('link', { name: 'chip' }).click();
    await expect.element(shown.getByRole('dialog')).toBeVisible();
    return shown;
  },
  'the citation of a page': async (language) => {
    const messages = messagesIn(language);
    const cited = { title: 'A', address: 'https://map.example/en/places/takeo/', basis: [] };
    const citation = citationOf(cited, edition, language, messages);
    const shown = await render(CiteThis, { citation, page: { kind: 'place', language, id: 'takeo' }, messages });
    await shown.getByText(messages.cite.title).click();
    await expect.element(shown.getByRole('button', { name: /RIS/ })).toBeVisible();
    return shown;
  },
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
        const targets = [...(shown?.container.querySelectorAll<HTMLElement>(TARGETS) ?? [])];
        const tooSmall = targets
          .map((target) => ({ text: target.innerText, size: target.getBoundingClientRect() }))
          .filter(({ size }) => Math.min(size.width, size.height) < LEAST);
        expect(targets.length).toBeGreaterThan(0);
        expect(tooSmall).toEqual([]);
      },
    );
  });
});
