import jsQR from 'jsqr';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import QrCode from './QrCode.svelte';

/** Each square of the code is so many pixels wide when it is read. */
const SCALE = 4;

/** What a reader of codes that knows nothing of this one makes of the drawing. */
async function read(container: HTMLElement): Promise<string | undefined> {
  const svg = container.querySelector('svg');
  if (!svg) throw new Error('There is no drawing');
  const side = svg.viewBox.baseVal.width * SCALE;
  svg.setAttribute('width', String(side));
  svg.setAttribute('height', String(side));
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(svg))}`;
  await image.decode();
  const context = new OffscreenCanvas(side, side).getContext('2d');
  context?.drawImage(image, 0, 0);
  const pixels = context?.getImageData(0, 0, side, side).data;
  return pixels && jsQR(pixels, side, side, { inversionAttempts: 'dontInvert' })?.data;
}

test.each([
  'https://map.example/en/',
  'https://map.example/km/places/moc-bai/#map=11/11.07/106.17&pin=11.0766,106.173&date=2020-11-24&layers=provinces,water',
  'http://localhost:4173/vi/stories/demarcation/#date=2023-12-11',
])('the code holds the address, dark upon light: %s', async (address) => {
  const screen = await render(QrCode, { address, label: 'Code that opens this page' });
  expect(await read(screen.container)).toBe(address);
});

test('the code follows the address', async () => {
  const screen = await render(QrCode, { address: 'https://map.example/vi/', label: 'Mã' });
  await screen.rerender({ address: 'https://map.example/vi/about/' });
  expect(await read(screen.container)).toBe('https://map.example/vi/about/');
});

test('the code is an image with a name', async () => {
  const screen = await render(QrCode, { address: 'https://map.example/en/', label: 'Code that opens this page' });
  await expect.element(screen.getByRole('img', { name: 'Code that opens this page' })).toBeVisible();
});
