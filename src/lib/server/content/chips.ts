import type { Element, ElementContent } from 'hast';
import { h, s } from 'hastscript';
import type { TextContext } from './context';
import type { Reference } from './ledger';

/** Drawn page or book: the two voices' chips differ by shape, not by colour alone. */
const CHIP_ICON = {
  claim: 'M4 1.5h5l3 3v10H4z M9 1.5v3h3 M6 8h4 M6 11h4',
  fact: 'M8 4C6.5 2.8 4.5 2.5 2 2.5v10c2.5 0 4.5 .3 6 1.5 1.5-1.2 3.5-1.5 6-1.5v-10C11.5 2.5 9.5 2.8 8 4z M8 4v10',
};

/** A source chip: the article and the claim's number, or the publisher and date of a background fact. */
export function chip({ kind, anchor, chip: text, number, label }: Reference, { base, language }: TextContext): Element {
  const icon = s('svg', { viewBox: '0 0 16 16', ariaHidden: 'true' }, [s('path', { d: CHIP_ICON[kind] })]);
  const properties = {
    className: ['chip', `chip-${kind}`],
    href: `${base}/${language}/sources/#${anchor}`,
    ariaLabel: label,
    title: label,
  };
  return h('a', properties, [
    icon,
    h('span', text),
    ...(number ? [h('span', { className: ['chip-number'] }, number)] : []),
  ]);
}

const isChip = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('chip');

const isSpace = (node: ElementContent): boolean => node.type === 'text' && node.value.trim() === '';

/**
 * A chip right after one that names the same source does not name it again: of an article's claims the rest
 * are their numbers, of a background source the rest are its sign. Each keeps its own label.
 */
export function shortenRuns(parent: { children: ElementContent[] }): void {
  let before: string | null = null;
  for (const node of parent.children) {
    if (isSpace(node)) continue;
    if (node.type !== 'element' || !isChip(node)) {
      before = null;
      if (node.type === 'element') shortenRuns(node);
      continue;
    }
    const [icon, text, number] = node.children;
    const name = toText(text);
    // With another source between them, a bare number or sign would be read as that one’s.
    if (name === before) node.children = [number ?? icon].filter((child) => child !== undefined);
    before = name;
  }
}

function toText(node: ElementContent | undefined): string {
  if (node?.type === 'text') return node.value;
  return node?.type === 'element' ? node.children.map(toText).join('') : '';
}
