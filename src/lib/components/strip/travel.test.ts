import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../domain/language';
import { messagesIn } from '../../domain/messages';
import { stripData } from '../../server/strip';
import { stopText } from './announce';
import { provincesAt, stopAfterKey } from './travel';

const DATA = stripData('en');
const LAST = DATA.stops.length - 1;
const at = (id: string): number => DATA.stops.findIndex((stop) => stop.id === id);
const go = (from: number, key: string): number | null => stopAfterKey(DATA, from, key, '2026-01-01');

describe('the keys', () => {
  test('walk from the Gulf to the tripoint, one stop at a time, and back', () => {
    const walk = (key: string, from: number): number[] => {
      const met = [from];
      for (let next = go(from, key); next !== null && next !== met.at(-1); next = go(next, key)) met.push(next);
      return met;
    };
    const forward = DATA.stops.map((_, index) => index);
    expect(walk('ArrowRight', 0)).toEqual(forward);
    expect(walk('ArrowLeft', LAST)).toEqual([...forward].reverse());
  });

  test('lead to the ends', () => {
    expect([go(5, 'Home'), go(5, 'End')]).toEqual([0, LAST]);
  });

  test('lead to the next province and back', () => {
    const next = go(at('moc-bai'), 'PageUp') ?? -1;
    const provinces = (index: number) => provincesAt(DATA, DATA.stops[index]?.fraction ?? -1, '2026-01-01');
    expect(provinces(next)).not.toEqual(provinces(at('moc-bai')));
    expect(next).toBeGreaterThan(at('moc-bai'));
    expect(go(LAST, 'PageUp')).toBe(LAST);
    expect(go(0, 'PageDown')).toBe(0);
  });

  test('leave other keys alone', () => {
    expect(go(3, 'Tab')).toBeNull();
    expect(go(3, 'a')).toBeNull();
  });
});

describe.each(LANGUAGES)('a stop in words in %s', (language) => {
  const data = stripData(language);
  const messages = messagesIn(language);
  const say = (id: string, day = '2026-01-01'): string => stopText(data, at(id), day, language, messages);

  test('says its name, what it is, the provinces, the stories and what comes next', () => {
    const text = say('moc-bai');
    const next = data.stops[at('moc-bai') + 1]?.name ?? '?';
    for (const part of [data.stops[at('moc-bai')]?.name, messages.kind.international, next])
      expect(text).toContain(part);
    expect(text).not.toContain('{');
  });

  test('names the provinces of the day', () => {
    const [then, now] = [say('binh-hiep', '2023-12-11'), say('binh-hiep')];
    expect(then).not.toBe(now);
  });

  test('says that the last stop is the last', () => {
    expect(stopText(data, LAST, '2026-01-01', language, messages)).toContain(messages.strip.last);
  });
});

test('Long An faces Svay Rieng at Bình Hiệp until 30 June 2025, Tay Ninh since', () => {
  const { fraction } = DATA.stops[at('binh-hiep')] ?? { fraction: -1 };
  expect(provincesAt(DATA, fraction, '2025-06-30')).toEqual({ VN: 'Long An', KH: 'Svay Rieng' });
  expect(provincesAt(DATA, fraction, '2025-07-01')).toEqual({ VN: 'Tay Ninh', KH: 'Svay Rieng' });
});
