import type { Element } from 'hast';
import { s } from 'hastscript';
import { outlineOf, widthOf, type Type } from './outline';

export interface Line {
  readonly text: string;
  readonly x: number;
  /** Height of the baseline. */
  readonly y: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly type: Type;
  readonly className: readonly string[];
}

const SHARES = { start: 0, middle: 0.5, end: 1 } as const;

/** A line of text as an outline that says what it reads. */
export function letters({ text, x, y, anchor = 'start', type, className }: Line): Element {
  const left = x - SHARES[anchor] * widthOf(text, type);
  const transform = `translate(${left.toFixed(2)} ${y.toFixed(2)})`;
  return s('path', { d: outlineOf(text, type), transform, ariaLabel: text, className: [...className] });
}
