import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import { messagesIn } from '$lib/domain/messages';
import type { PlaceName } from '$lib/domain/pages';
import PlaceNames from './PlaceNames.svelte';

const NAMES: PlaceName[] = [
  { language: 'vi', name: 'Tây Ninh' },
  { language: 'km', name: null },
  { language: 'en', name: 'Tây Ninh' },
];

async function rows(names: PlaceName[]) {
  const { container } = await render(PlaceNames, { names, messages: messagesIn('en') });
  return [...container.querySelectorAll('dl > div')].map((row) => {
    const [term, definition] = [row.querySelector('dt'), row.querySelector('dd')];
    return [term?.innerText, definition?.innerText, definition?.lang];
  });
}

test('each language has its name, marked as being in it; a missing one is said to be missing', async () => {
  expect(await rows(NAMES)).toEqual([
    ['Vietnamese', 'Tây Ninh', 'vi'],
    ['Khmer', 'not found in a source', ''],
    ['English', 'Tây Ninh', 'en'],
  ]);
});

test('a Khmer name is shown in Khmer', async () => {
  expect(await rows([{ language: 'km', name: 'បាវិត' }])).toEqual([['Khmer', 'បាវិត', 'km']]);
});
