import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import Symbol from './Symbol.svelte';

const NAMES = [
  'crossing-international',
  'crossing-main',
  'crossing-sub',
  'border',
  'corridor',
  'marker',
  'capital',
  'town',
  'airport',
  'project',
  'province',
];

/** What is left of a symbol without its colours: outlines, dashes, and whether they are filled. */
async function shapeOf(name: string): Promise<string> {
  const { container } = await render(Symbol, { name });
  return [...container.querySelectorAll('path, circle')]
    .map((part) => {
      const { fill, stroke, strokeDasharray, strokeWidth } = getComputedStyle(part);
      const outline = part.getAttribute('d') ?? part.getAttribute('r');
      return [outline, fill === 'none', stroke === 'none' || strokeWidth, strokeDasharray].join(' ');
    })
    .join(', ');
}

test('every kind has a shape of its own, colours apart', async () => {
  const kinds = new Map<string, string[]>();
  for (const name of NAMES) {
    const shape = await shapeOf(name);
    kinds.set(shape, [...(kinds.get(shape) ?? []), name]);
  }
  expect([...kinds.values()]).toEqual(NAMES.map((name) => [name]));
});

test.each(NAMES)('%s draws something, within its square', async (name) => {
  const { container } = await render(Symbol, { name });
  const boxes = [...container.querySelectorAll<SVGGraphicsElement>('path, circle')].map((part) => part.getBBox());
  expect(boxes.length).toBeGreaterThan(0);
  for (const { x, y, width, height } of boxes) {
    expect(Math.max(width, height)).toBeGreaterThan(0);
    expect(Math.min(x, y)).toBeGreaterThanOrEqual(-10);
    expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(10);
  }
});

test('a symbol is silent, because words stand beside it', async () => {
  const { container } = await render(Symbol, { name: 'marker' });
  expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
});
