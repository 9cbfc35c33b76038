import fc from 'fast-check';
import { LONGEST } from './longest';

/** Mark of whatever a test smuggles in: were it ever run as a script, or made an element, it could be told by this. */
export const MARK = 'smuggled';

/** Names that every object has, or that stand for its prototype. */
const PROTOTYPE_NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const;

/** Texts that would do something where they were taken for markup or for an address. */
const MARKUP = [
  `<script>window.${MARK}=1</script>`,
  `<img ${MARK} src=x onerror="window.${MARK}=1">`,
  `"><svg ${MARK} onload=window.${MARK}=1>`,
  `' onfocus=window.${MARK}=1 autofocus='`,
  `javascript:window.${MARK}=1`,
  `data:text/html,<script>window.${MARK}=1</script>`,
  `{@html "<b ${MARK}>"}`,
  `</title><b ${MARK}>`,
  '\\" onclick=1',
  '&lt;b&gt;&#60;b&#62;',
] as const;

/** Numbers in every notation but the one that is read, and beyond every range. */
const NUMBERS = [
  ...[
    'NaN',
    'Infinity',
    '-Infinity',
    'null',
    'undefined',
    '1e309',
    '1e-7',
    '0x1f',
    '0b1',
    '1_000',
    '+5',
    '.5',
    '5.',
    '--1',
  ],
  ...[
    '-0',
    '0',
    '18',
    '18.0001',
    '90',
    '-90.000001',
    '180',
    '181',
    '999',
    '1000',
    '9007199254740993',
    '1.1234567890123',
  ],
  ...['១១', '١١', '１１', '−5', '1,1', '9'.repeat(400)],
] as const;

/** Bytes that are no text, signs that turn or hide it, and half of a letter. */
const SIGNS = [
  ...['%', '%zz', '%00', '%C0%AE', '%ED%A0%80', '%25%33%43', '%2e%2e%2f', '%EF%BF%BE'],
  ...['\u0000', '\n', '\r\n', '\t', '\u00a0', '\u200b', '\u202e', '\u2066', '\ufeff', '\ud800', '\udc00', '\uffff'],
  ...['é', 'ệ'.normalize('NFD'), 'ព្រំដែន', '👩‍👩‍👧', 'İ', 'ß', 'ǅ'],
] as const;

/** One piece of a hostile text, as it is, encoded once, or encoded twice. */
const piece = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...PROTOTYPE_NAMES, ...MARKUP, ...NUMBERS, ...SIGNS),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.double().map(String),
    ),
    fc.nat({ max: 2 }),
  )
  .map(([text, times]) => {
    let encoded = text.toWellFormed();
    for (let time = 0; time < times; time += 1) encoded = encodeURIComponent(encoded);
    return times === 0 ? text : encoded;
  });

/** A text longer than any that is read: up to a million characters. */
const huge = fc
  .tuple(
    fc.constantFrom('&', '=', '/', ',', '#', '%', 'a=', 'map=', '9/', ' ', '🇻', '1'),
    fc.integer({ min: LONGEST, max: 1e6 }),
  )
  .map(([unit, length]) => unit.repeat(length / unit.length));

/** A text made to be misread; one in some hundreds is huge. */
export const hostileText = fc.oneof({ weight: 400, arbitrary: piece }, { weight: 1, arbitrary: huge });

/** The value with what stands at the end of a way through it replaced; each step picks an entry of an object or a list. */
function replaced(value: unknown, [step, ...way]: readonly number[], replacement: unknown): unknown {
  if (step === undefined || typeof value !== 'object' || value === null) return replacement;
  const entries = Object.entries(value);
  const at = step % entries.length;
  const changed = entries.map(([key, old], index) => [key, index === at ? replaced(old, way, replacement) : old]);
  return Array.isArray(value) ? changed.map(([, entry]) => entry) : Object.fromEntries(changed);
}

/** What may stand in a file in the place of anything else; `undefined` leaves a key out. */
const replacement = fc.oneof(
  hostileText,
  fc.constantFrom<unknown>(undefined, null, true, 0, -1, 1e308, '', [], {}, [[]], [null], '2020-02-31', '9999-99-99'),
  fc.constantFrom(...PROTOTYPE_NAMES).map((name) => JSON.parse(`{"${name}": {"${MARK}": 1}}`)),
  fc.nat({ max: 4000 }).map((depth) => JSON.parse('['.repeat(depth + 1) + ']'.repeat(depth + 1))),
);

/** A JSON file with one of its values replaced, or with a piece of its text cut out or put in. */
export function spoiledJson(text: string): fc.Arbitrary<string> {
  const value: unknown = JSON.parse(text);
  const way = fc.array(fc.nat(), { minLength: 1, maxLength: 6 });
  const byValue = fc.tuple(way, replacement).map(([steps, by]) => JSON.stringify(replaced(value, steps, by)));
  return fc.oneof({ weight: 5, arbitrary: byValue }, { weight: 1, arbitrary: spoiledText(text) });
}

/** A text with a piece of it cut out and another put in its place. */
export function spoiledText(text: string, piece: fc.Arbitrary<string> = hostileText): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat({ max: text.length }), fc.nat({ max: 40 }), piece)
    .map(([at, length, put]) => text.slice(0, at) + put + text.slice(at + length));
}
