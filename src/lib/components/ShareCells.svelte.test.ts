import { expect, test } from 'vitest';
import { render } from 'vitest-browser-svelte';
import '../../app.css';
import ShareCells from './ShareCells.svelte';
import './text.css';

/** The hundred cells as they look: filled, or an outline with hatching. */
async function cells(filled: number) {
  const { container } = await render(ShareCells, { filled });
  const all = [...container.querySelectorAll('rect')];
  const isSolid = (cell: SVGRectElement): boolean => getComputedStyle(cell).fill !== 'none';
  const isHatched = (cell: SVGRectElement): boolean => {
    const hatching = cell.parentElement?.querySelector(':scope > path');
    return !isSolid(cell) && !!hatching && getComputedStyle(hatching).stroke !== 'none';
  };
  return { all, solid: all.filter(isSolid), hatched: all.filter(isHatched) };
}

test.each([
  [84, 16],
  [0, 100],
  [100, 0],
])('%i of the hundred cells are solid and %i hatched', async (filled, open) => {
  const { solid, hatched } = await cells(filled);
  expect(solid).toHaveLength(filled);
  expect(hatched).toHaveLength(open);
});

test('no cell covers another', async () => {
  const { all } = await cells(84);
  const boxes = all.map((cell) => cell.getBBox());
  const covering = boxes.filter((a, index) =>
    boxes.some(
      (b, other) =>
        other !== index && a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height,
    ),
  );
  expect(boxes).toHaveLength(100);
  expect(covering).toEqual([]);
});
