import en from '../../i18n/en.json';
import km from '../../i18n/km.json';
import vi from '../../i18n/vi.json';
import type { Language } from './language';

/** The interface's texts in one language, one file a language under `src/i18n`. */
export type Messages = typeof en;

// A key missing from a language is a type error here.
const MESSAGES: Record<Language, Messages> = { vi, km, en };

export function messagesIn(language: Language): Messages {
  return MESSAGES[language];
}

/**
 * Puts values into a message's `{placeholders}`.
 * @throws Error when the message has a placeholder that no value is given for
 */
export function fill(message: string, values: Record<string, string | number>): string {
  return message.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for {${name}} in "${message}"`);
    return String(value);
  });
}
