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
