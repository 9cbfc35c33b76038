import { expect, test, vi } from 'vitest';
import { render } from 'vitest-browser-svelte';
import type { PlaceLink } from '$lib/domain/pages';
import PlaceList from './PlaceList.svelte';

vi.mock('$app/paths', () => ({ base: '/base' }));

const LINKS: PlaceLink[] = [
  {
    id: 'moc-bai',
    name: 'បាវិត – ម៉ុកបាយ',
    symbol: 'crossing-international',
    detail: 'ច្រកទ្វារព្រំដែនអន្តរជាតិ',
  },
  { id: 'svay-rieng', name: 'ស្វាយរៀង', symbol: 'town' },
];

const show = async () => await render(PlaceList, { links: LINKS, language: 'km' });

test('every place leads to its panel in the language of the page, in the order given', async () => {
  const { container } = await show();
  expect([...container.querySelectorAll('li a')].map((link) => link.getAttribute('href'))).toEqual([
    '/base/km/places/moc-bai/',
    '/base/km/places/svay-rieng/',
  ]);
});

test('what a place is stands beside its name, as a word of its own', async () => {
  const screen = await show();
  await expect
    .element(screen.getByRole('link', { name: 'បាវិត – ម៉ុកបាយ ច្រកទ្វារព្រំដែនអន្តរជាតិ', exact: true }))
    .toBeVisible();
});

test('a place without a detail shows its name alone', async () => {
  const screen = await show();
  await expect.element(screen.getByRole('link', { name: 'ស្វាយរៀង', exact: true })).toBeVisible();
});

test('each place carries the symbol of its kind', async () => {
  const { container } = await show();
  const [crossing, town] = [...container.querySelectorAll('li svg')];
  expect(crossing).toBeVisible();
  expect(town).toBeVisible();
  expect(crossing?.innerHTML).not.toBe(town?.innerHTML);
});
