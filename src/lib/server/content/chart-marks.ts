import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Chart, ChartGroup, ChartRow } from './charts';

/** Width of every chart in its own units, about the pixels of the panel. */
const WIDTH = 360;

/** The two voices differ by shape: the article's marks are solid, those of the background outlined. */
const markClass = ({ reference }: ChartRow): string[] => ['mark', `mark-${reference.kind}`];

const text = (content: string, x: number, y: number, anchor: 'start' | 'middle' | 'end', ...className: string[]) =>
  s('text', { x, y, textAnchor: anchor, className }, content);

function drawing(height: number, label: string, children: Element[]): Element {
  return s('svg', { className: ['chart-drawing'], viewBox: `0 0 ${WIDTH} ${height}`, role: 'img', ariaLabel: label }, [
    ...children,
  ]);
}

const COLUMNS = { height: 190, top: 26, foot: 168 } as const;

function target(row: ChartRow, y: number): Element[] {
  return [
    s('line', { x1: 0, x2: WIDTH, y1: y, y2: y, className: ['chart-target'] }),
    text(row.reference.qualified ?? '', 0, y - 5, 'start', 'chart-strong'),
  ];
}

/** Upright columns, one a row, with an optional dashed line for what is aimed at. */
export function columns({ groups, target: aim, title }: Chart): Element {
  const rows = groups.flatMap((group) => group.rows);
  const { height, top, foot } = COLUMNS;
  const greatest = Math.max(...rows.map(({ value }) => value), aim?.value ?? 0);
  const y = (value: number): number => foot - ((foot - top) * value) / greatest;
  const step = WIDTH / rows.length;
  const marks = rows.flatMap((row, index) => {
    const middle = (index + 0.5) * step;
    const box = { x: middle - step * 0.34, y: y(row.value), width: step * 0.68, height: foot - y(row.value) };
    return [
      s('rect', { ...box, className: markClass(row) }),
      text(row.text, middle, box.y - 4, 'middle', 'chart-number'),
      text(row.label, middle, foot + 15, 'middle', 'chart-label'),
    ];
  });
  const axis = s('line', { x1: 0, x2: WIDTH, y1: foot, y2: foot, className: ['chart-axis'] });
  return drawing(height, title, [axis, ...marks, ...(aim ? target(aim, y(aim.value)) : [])]);
}

const ROW_HEIGHT = 36;
const HEAD_HEIGHT = 24;

/** Lays groups of rows below each other, each under its name. */
function stacked(groups: readonly ChartGroup[], title: string, draw: (row: ChartRow, y: number) => Element[]): Element {
  const children: Element[] = [];
  let y = 0;
  for (const { name, rows } of groups) {
    children.push(text(name, 0, y + 15, 'start', 'chart-strong'));
    y += HEAD_HEIGHT;
    for (const row of rows) {
      children.push(text(row.label, 0, y + 11, 'start', 'chart-label'), ...draw(row, y + 16));
      y += ROW_HEIGHT;
    }
    y += 10;
  }
  return drawing(y - 10, title, children);
}

/** Lying bars, one a row. Groups share a scale, so that sizes can be compared, but not a row. */
export function bars({ groups, title }: Chart): Element {
  const greatest = Math.max(...groups.flatMap(({ rows }) => rows.map(({ value }) => value)));
  const room = WIDTH - 96;
  return stacked(groups, title, (row, y) => {
    const width = Math.max(2, (room * row.value) / greatest);
    return [
      s('rect', { x: 0.75, y, width, height: 12, className: markClass(row) }),
      text(row.text, width + 8, y + 11, 'start', 'chart-number'),
    ];
  });
}

/** Places in a ranking: the one that is meant solid, or all up to it outlined where only a bound is given. */
export function rank({ groups, title }: Chart): Element {
  const places = Math.max(...groups.flatMap(({ rows }) => rows.map(({ value }) => value)));
  return stacked(groups, title, (row, y) => {
    const dots = Array.from({ length: places }, (_, index) => {
      const place = index + 1;
      const isMeant = row.isUpTo ? place <= row.value : place === row.value;
      const mark = isMeant ? (row.isUpTo ? 'rank-within' : 'rank-at') : 'rank-other';
      return s('circle', { cx: 9 + index * 22, cy: y + 7, r: 7, className: ['rank', mark] });
    });
    return [...dots, text(row.text, 12 + places * 22, y + 11, 'start', 'chart-number')];
  });
}
