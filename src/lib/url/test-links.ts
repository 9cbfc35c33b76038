import fc from 'fast-check';
import { LANGUAGES } from '../domain/language';
import { LAYER_GROUPS } from '../domain/layer-group';
import { hostileText } from '../domain/test-hostile';

const KEYS = ['map', 'pin', 'date', 'layers'] as const;

/** A number that is read, in range or a little beyond it. */
const decimal = (most: number) => fc.double({ min: -most, max: most, noNaN: true }).map((value) => value.toFixed(5));

/** What the four parts of a view hold when they are in order. */
const value = fc.oneof(
  fc.tuple(decimal(19), decimal(91), decimal(181)).map((numbers) => numbers.join('/')),
  fc.tuple(decimal(91), decimal(181)).map((numbers) => numbers.join(',')),
  fc.constantFrom('2020-11-24', '2023-02-29', '2024-02-29', '1899-12-31', '2025-13-01', '2025-06-31'),
  fc.subarray([...LAYER_GROUPS, 'roads', '__proto__']).map((groups) => groups.join(',')),
);

/** A part of a hash: in order, or with a hostile key, value or none of both. */
const part = fc.oneof(
  fc.tuple(fc.constantFrom(...KEYS), value).map(([key, text]) => `${key}=${text}`),
  fc.tuple(fc.constantFrom(...KEYS), hostileText).map(([key, text]) => `${key}=${text}`),
  fc.tuple(hostileText, value).map(([key, text]) => `${key}=${text}`),
  fc.tuple(fc.constantFrom(...KEYS), value, hostileText).map(([key, text, more]) => `${key}=${text}${more}`),
  hostileText,
);

/** What stands after a link's path, made to be misread: parts of a view among what is none. */
export const hostileHash: fc.Arbitrary<string> = fc
  .tuple(fc.array(part, { maxLength: 5 }), fc.constantFrom('&', '&', '&', '&', '&&', ';', '&amp;', '?', '#'))
  .map(([parts, separator]) => `#${parts.join(separator)}`);

const language = fc.constantFrom(...LANGUAGES);
const section = fc.constantFrom('stories', 'places', 'timeline', 'sources', 'data', 'about', 'about/review', 'embed');
const slug = fc.stringMatching(/^[a-z0-9]{1,6}(-[a-z0-9]{1,6}){0,2}$/);

/** Parts of a path: those of a page that there may be, or hostile ones, or the former before the latter. */
const segments = fc.oneof(
  fc.tuple(language, section),
  fc.tuple(language, section, slug),
  fc.tuple(language, section, slug, hostileText),
  fc.tuple(language, section, hostileText),
  fc.array(fc.oneof(language, section, slug, fc.constantFrom('..', '.', '404.html'), hostileText), { maxLength: 5 }),
);

/** A path made to be misread: names of pages among what is none. */
export const hostilePath: fc.Arbitrary<string> = fc
  .tuple(segments, fc.constantFrom('/', '/', '/', '//', '\\', '%2f', '/./'))
  .map(([parts, separator]) => `/${parts.join(separator)}`);
