import { describe, expect, test } from 'vitest';
import { LANGUAGES } from './language';
import { fill } from './fill';
import { messagesIn } from './messages';

/** Every text of a message file with the path of its key. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value ?? {}).flatMap(([key, part]) => texts(part, path ? `${path}.${key}` : key));
}

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).sort();

describe.each(LANGUAGES)('interface texts in %s', (language) => {
  const own = new Map(texts(messagesIn(language)));
  const english = texts(messagesIn('en'));

  test('have the keys and placeholders of the English ones', () => {
    expect([...own.keys()].sort()).toEqual(english.map(([key]) => key).sort());
    for (const [key, text] of english)
      expect([key, placeholders(own.get(key) ?? '')]).toEqual([key, placeholders(text)]);
  });

  test('are whole, composed (NFC) and free of zero-width spaces', () => {
    for (const [key, text] of own) {
      expect(text.trim(), key).not.toBe('');
      expect(text, key).toBe(text.normalize('NFC'));
      expect(text, key).not.toContain('\u200b');
    }
  });
});

test('Khmer texts use Khmer digits', () => {
  // Names of formats, and a position as it is pasted from another map.
  const codes = /WebGL2|1\.1|11\.07, 106\.17/g;
  for (const [key, text] of texts(messagesIn('km'))) expect(text.replace(codes, ''), key).not.toMatch(/[0-9]/);
});

describe('fill', () => {
  test('puts values in their places', () => {
    expect(fill('{name} of {count}', { name: 'One', count: 3 })).toBe('One of 3');
  });

  test('names the value that is missing', () => {
    expect(() => fill('{name}', {})).toThrow('{name}');
  });
});
