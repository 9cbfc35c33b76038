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
    },
    { link: { id: 'tay-ninh', name: 'Tây Ninh', symbol: 'province' }, text: 'Tây Ninh (until 30 June 2025)' },
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

const show = async (...sides: PlaceSide[]) => await render(PlaceSides, { sides, language: 'en', messages });

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

test('a province or road that is not known is said to be missing', async () => {
  const screen = await show(NO_KHMER);
  expect(screen.getByText(place.notFound, { exact: true }).elements()).toHaveLength(2);
  expect(screen.getByRole('link').elements()).toEqual([]);
});
