import type { Element } from 'hast';
import { s } from 'hastscript';

/** A bar of two rows of fifty cells, `filled` of them solid and the rest hatched. */
export function shareCells(filled: number, label: string): Element {
  const cells = Array.from({ length: 100 }, (_, index) => {
    const [column, row] = [Math.floor(index / 2), index % 2];
    const at = { x: column * 10 + 0.75, y: row * 12 + 0.75, width: 8.5, height: 10 };
    return index < filled
      ? s('rect', { ...at, className: ['cell-done'] })
      : s('g', { className: ['cell-open'] }, [
          s('rect', at),
          s('path', {
            d: `M${at.x} ${at.y + 10}l8.5 -10M${at.x} ${at.y + 5}l4.25 -5M${at.x + 4.25} ${at.y + 10}l4.25 -5`,
          }),
        ]);
  });
  return s('svg', { className: ['share-cells'], viewBox: '0 0 500 24', role: 'img', ariaLabel: label }, cells);
}
