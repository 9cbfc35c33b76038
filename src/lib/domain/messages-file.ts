import type { Language } from './language';
import type { Messages } from './messages';

const FILES: Record<Language, () => Promise<{ default: Messages }>> = {
  vi: () => import('../../i18n/vi.json'),
  km: () => import('../../i18n/km.json'),
  en: () => import('../../i18n/en.json'),
};

/** The interface's texts in one language, as a page loads them: the other languages stay where they are. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await FILES[language]()).default;
}
