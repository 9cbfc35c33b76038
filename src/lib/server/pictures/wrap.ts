import type { Language } from '$lib/domain/language';
import { widthOf, type Type } from './outline';

const KHMER_WORDS = new Intl.Segmenter('km', { granularity: 'word' });
const OPENING = /[(«“]$/;

/** Khmer is written without spaces between words: a line may break after each of them. */
function khmerParts(text: string): string[] {
  const parts: string[] = [];
  for (const { segment, isWordLike } of KHMER_WORDS.segment(text)) {
    const last = parts.at(-1);
    // Spaces, stops and the sign of repetition belong to what stands before them.
    const isTied = (!isWordLike && !OPENING.test(segment)) || segment.startsWith('ៗ');
    if (last !== undefined && (isTied || OPENING.test(last))) parts[parts.length - 1] = last + segment;
    else parts.push(segment);
  }
  return parts;
}

/** The parts of a text between which a line may break, each with the space after it; no line begins with a dash. */
function partsOf(text: string, language: Language): string[] {
  return language === 'km' ? khmerParts(text) : text.split(/(?<= )(?![–·])|(?<=–)(?! )/);
}

/** How unwelcome the end of a line is: least after a dash or comma, most within what Khmer writes as one. */
function endCost(line: string, language: Language): number {
  if (/[–,:;-] ?$/.test(line)) return 0;
  if (language === 'km') return line.endsWith(' ') ? 0 : 1.5;
  return 1.1;
}

/** Costs of a line more, and of an unwelcome end, beside the square of the share of the room it leaves. */
const COSTS = { line: 10, end: 0.25 } as const;

interface Setting {
  readonly cost: number;
  /** The lines, each with the space it ends in. */
  readonly lines: readonly string[];
}

/** Sets the first parts of a text, after the cheapest way to set those before the last line. */
function setParts(parts: readonly string[], before: readonly Setting[], language: Language, type: Type, width: number) {
  let cheapest: Setting = { cost: Infinity, lines: [] };
  let line = '';
  for (let start = parts.length - 1; start >= 0; start -= 1) {
    line = (parts[start] ?? '') + line;
    const filled = widthOf(line.trimEnd(), type) / width;
    if (filled > 1 && start < parts.length - 1) break;
    const { cost, lines } = before[start] ?? { cost: Infinity, lines: [] };
    const total = cost + COSTS.line + (1 - filled) ** 2 + COSTS.end * endCost(line, language);
    if (total < cheapest.cost) cheapest = { cost: total, lines: [...lines, line] };
  }
  return cheapest;
}

/** Breaks a text into as few lines as its room allows, about equally long; a part that is wider stands alone. */
function linesOf(text: string, language: Language, type: Type, width: number): readonly string[] {
  const parts = partsOf(text, language);
  const settings: Setting[] = [{ cost: 0, lines: [] }];
  for (let end = 1; end <= parts.length; end += 1) {
    settings.push(setParts(parts.slice(0, end), settings, language, type, width));
  }
  return settings.at(-1)?.lines ?? [];
}

const trimmed = (lines: readonly string[]): string[] => lines.map((line) => line.trimEnd());

/** Breaks a text into as few lines as its room allows. */
export function wrapText(text: string, language: Language, type: Type, width: number): string[] {
  return trimmed(linesOf(text, language, type, width));
}

/** A text broken into lines of one type. */
export interface FittedText {
  readonly lines: readonly string[];
  readonly type: Type;
}

/** Room for a text, in units of the picture, and the height of a line in heights of its type. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly leading: number;
}

/**
 * Sets a text as large as its room allows, but rather a little smaller than with more unwelcome ends of lines.
 * @param types from large to small
 * @throws Error when it has no room even in the last
 */
export function fitText(text: string, language: Language, types: readonly Type[], room: Room): FittedText {
  const [best] = types
    .map((type) => ({ type, lines: linesOf(text, language, type, room.width) }))
    .filter(({ type, lines }) => lines.length * type.size * room.leading <= room.height)
    .filter(({ type, lines }) => trimmed(lines).every((line) => widthOf(line, type) <= room.width))
    .map((each, smaller) => ({
      ...each,
      cost: smaller + each.lines.slice(0, -1).reduce((sum, line) => sum + endCost(line, language), 0),
    }))
    .sort((a, b) => a.cost - b.cost);
  if (!best) throw new Error(`"${text}" is too long a title for the picture of its page: shorten it`);
  return { lines: trimmed(best.lines), type: best.type };
}
