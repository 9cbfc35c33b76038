import type { Element } from 'hast';
import { s } from 'hastscript';
import type { Language } from '$lib/domain/language';
import { messagesIn } from '$lib/domain/messages';
import { letters } from './letters';
import type { Type } from './outline';
import type { Subject } from './subject';
import { fitText, wrapText } from './wrap';

/** Room left free at the panel's edges, in units of the picture. */
const PADDING = 30;

/** Where the site's mark stands. */
export const MARK = { x: PADDING, y: PADDING, size: 26 } as const;

/** A panel's size in units of the picture, and the language it is in. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  readonly language: Language;
}

const roomOf = ({ width }: Panel): number => width - 2 * PADDING;

/** Height of a line in heights of its type: Khmer stacks signs above and below. */
const LEADING = { title: { latin: 1.2, khmer: 1.56 }, text: { latin: 1.4, khmer: 1.8 } } as const;

/** Sizes of a title from the largest to the smallest, and those of the lines about it. */
const SIZES = {
  latin: { title: [44, 38, 34, 30, 26], site: 14.5, kicker: 14.5, note: 11.5 },
  khmer: { title: [38, 33, 30, 27, 24], site: 14, kicker: 14, note: 11.5 },
} as const;

/** Room between a title and the lines about it, and at the least above and below them all. */
const [GAP, CLEARANCE] = [5, 12];

const scriptOf = (language: Language): 'latin' | 'khmer' => (language === 'km' ? 'khmer' : 'latin');

interface Block {
  readonly lines: readonly string[];
  readonly type: Type;
  readonly className: string;
  readonly leading: number;
}

const heightOf = ({ lines, type, leading }: Block): number => lines.length * type.size * leading;

const heightOfAll = (blocks: readonly Block[], gap: number): number =>
  blocks.reduce((sum, block) => sum + heightOf(block) + gap, -gap);

/** Sets blocks one under another, from a height on. */
function stack(blocks: readonly Block[], top: number, gap: number): Element[] {
  let y = top;
  return blocks.flatMap((block) => {
    const { lines, type, className, leading } = block;
    const step = type.size * leading;
    const start = y;
    y += heightOf(block) + gap;
    // A baseline lies about a third of the type's height below the middle of its line.
    const baseline = (index: number): number => start + (index + 0.5) * step + type.size * 0.35;
    return lines.map((text, index) => letters({ text, x: PADDING, y: baseline(index), type, className: [className] }));
  });
}

function small(text: string, panel: Panel, className: 'kicker' | 'detail' | 'note'): Block {
  const { language } = panel;
  const script = scriptOf(language);
  const type: Type = { style: 'regular', size: SIZES[script][className === 'note' ? 'note' : 'kicker'] };
  return { lines: wrapText(text, language, type, roomOf(panel)), type, className, leading: LEADING.text[script] };
}

function titleBlock(title: string, height: number, panel: Panel): Block {
  const { language } = panel;
  const script = scriptOf(language);
  const tracking = script === 'latin' ? -0.016 : 0;
  const types = SIZES[script].title.map((size): Type => ({ style: 'semibold', size, tracking }));
  const leading = LEADING.title[script];
  const fitted = fitText(title, language, types, { width: roomOf(panel), height, leading });
  return { ...fitted, className: 'title', leading };
}

/** The site's name, beside its mark. */
function siteName({ language }: Panel): Element {
  const type: Type = { style: 'semibold', size: SIZES[scriptOf(language)].site };
  const [x, y] = [MARK.x + MARK.size + 10, MARK.y + MARK.size / 2 + type.size * 0.35];
  return letters({ text: messagesIn(language).site.name, x, y, type, className: ['site'] });
}

/** Whose the line is, and that it takes no position: as under the map of every page. */
function notes(panel: Panel): { elements: Element[]; top: number } {
  const { disclaimer, attribution } = messagesIn(panel.language).map;
  const blocks = [disclaimer, attribution].map((text) => small(text, panel, 'note'));
  const top = panel.height - PADDING + 6 - heightOfAll(blocks, 0);
  const rule = s('rect', { x: PADDING, y: top - 9, width: roomOf(panel), height: 1, className: ['rule'] });
  return { elements: [rule, ...stack(blocks, top, 0)], top: top - 9 };
}

/** Draws a panel: the site's name, the title with what it is of, and the notes on the map. */
export function drawPanel({ title, kicker, detail }: Subject, panel: Panel): Element[] {
  const { width, height } = panel;
  const { elements, top: bottom } = notes(panel);
  const above = kicker ? [small(kicker, panel, 'kicker')] : [];
  const below = detail ? [small(detail, panel, 'detail')] : [];
  const header = MARK.y + MARK.size;
  const others = [...above, ...below].reduce((sum, block) => sum + heightOf(block) + GAP, 0);
  const blocks = [...above, titleBlock(title, bottom - header - others - 2 * CLEARANCE, panel), ...below];
  return [
    s('rect', { width, height, className: ['paper'] }),
    s('rect', { x: width - 1, width: 1, height, className: ['edge'] }),
    siteName(panel),
    ...stack(blocks, (header + bottom - heightOfAll(blocks, GAP)) / 2, GAP),
    ...elements,
  ];
}
