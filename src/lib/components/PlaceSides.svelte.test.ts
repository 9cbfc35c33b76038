import { describe, expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceSide } from '$lib/domain/pages';
import PlaceSides from './PlaceSides.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const messages = messagesIn('en');
const { place } = messages;

const VIET_NAM: PlaceSide = {
  country: 'Viet Nam',
  names: [
    { language: 'vi', name: 'Mộc Bài' },
    { language: 'km', name: 'ម៉ុកបាយ' },
    { language: 'en', name: 'Mộc Bài' },
  ],
  provinces: [
    {
      link: { id: 'tay-ninh-2025', name: 'Tây Ninh', symbol: 'province' },
      text: 'Tây Ninh (since 1 July 2025)',
      span: { from: '2025-07-01', to: null },
    },
    {
      link: { id: 'tay-ninh', name: 'Tây Ninh', symbol: 'province' },
      text: 'Tây Ninh (until 30 June 2025)',
      span: { from: null, to: '2025-06-30' },
    },
  ],
  road: 'QL22',
};
const UNKNOWN: PlaceSide = {
  country: 'Cambodia',
  names: [
    { language: 'vi', name: null },
    { language: 'km', name: null },
    { language: 'en', name: null },
  ],
  provinces: [],
  road: null,
};
const NO_KHMER: PlaceSide = {
  ...UNKNOWN,
  names: [
    { language: 'vi', name: 'Kon Tuy Neak' },
    { language: 'km', name: null },
    { language: 'en', name: 'Kon Tuy Neak' },
  ],
};

const TODAY = '2026-03-05';

const showOn = async (date: string, ...sides: PlaceSide[]) =>
  await render(PlaceSides, { sides, date, language: 'en', messages });
const show = async (...sides: PlaceSide[]) => await showOn(TODAY, ...sides);

test('each country has its own side', async () => {
  const screen = await show(VIET_NAM, NO_KHMER);
  await expect.element(screen.getByRole('region', { name: 'Viet Nam' }).getByText('Mộc Bài')).toBeVisible();
  await expect.element(screen.getByRole('region', { name: 'Cambodia' }).getByText('Kon Tuy Neak')).toBeVisible();
});

describe('a name', () => {
  test('written alike in two languages is shown once', async () => {
    const screen = await show(VIET_NAM);
    expect(screen.getByText('Mộc Bài', { exact: true }).elements()).toHaveLength(1);
  });

  test('says which language it is in', async () => {
    const screen = await show(VIET_NAM);
    await expect.element(screen.getByText('ម៉ុកបាយ')).toHaveAttribute('lang', 'km');
    await expect.element(screen.getByText('Mộc Bài', { exact: true })).toHaveAttribute('lang', 'vi');
  });

  test('that no source gives in Khmer is said to be missing', async () => {
    const screen = await show(VIET_NAM, NO_KHMER);
    const missing = `${place.khmer}: ${place.nameNotFound}`;
    await expect.element(screen.getByRole('region', { name: 'Cambodia' }).getByText(missing)).toBeVisible();
    expect(screen.getByRole('region', { name: 'Viet Nam' }).getByText(missing).elements()).toEqual([]);
  });

  test('that no source gives in any language is said to be missing once', async () => {
    const screen = await show({ ...UNKNOWN, provinces: VIET_NAM.provinces, road: 'N1' });
    await expect.element(screen.getByText(place.notFound, { exact: true })).toBeVisible();
    expect(screen.getByText(place.nameNotFound).elements()).toEqual([]);
  });
});

test.each([
  ['Tây Ninh (since 1 July 2025)', '/base/en/places/tay-ninh-2025/'],
  ['Tây Ninh (until 30 June 2025)', '/base/en/places/tay-ninh/'],
])('%s leads to the province', async (name, href) => {
  const screen = await show(VIET_NAM);
  await expect.element(screen.getByRole('link', { name })).toHaveAttribute('href', href);
});

describe('the province of the date in view comes first', () => {
  test.each([
    ['before the change', '2020-11-24', 'tay-ninh', 'tay-ninh-2025'],
    ['on the last day of the old provinces', '2025-06-30', 'tay-ninh', 'tay-ninh-2025'],
    ['on the first day of the new ones', '2025-07-01', 'tay-ninh-2025', 'tay-ninh'],
    ['today', TODAY, 'tay-ninh-2025', 'tay-ninh'],
  ])('%s', async (_, date, first, second) => {
    const screen = await showOn(date, VIET_NAM);
    const links = screen.getByRole('link').elements();
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/base/en/places/${first}/`,
      `/base/en/places/${second}/`,
    ]);
  });

  test('and again when the date changes', async () => {
    const screen = await showOn(TODAY, VIET_NAM);
    await screen.rerender({ date: '2020-11-24' });
    await expect.element(screen.getByRole('link').first()).toHaveAttribute('href', '/base/en/places/tay-ninh/');
  });
});

test('a province or road that is not known is said to be missing', async () => {
  const screen = await show(NO_KHMER);
  expect(screen.getByText(place.notFound, { exact: true }).elements()).toHaveLength(2);
  expect(screen.getByRole('link').elements()).toEqual([]);
});
