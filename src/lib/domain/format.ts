import type { Language } from './language';

/** Khmer text uses Khmer digits throughout; the locale data alone would give Latin ones. */
const LOCALES: Record<Language, string> = { vi: 'vi', km: 'km-u-nu-khmr', en: 'en-GB' };

/** What a figure counts. */
export const UNITS = ['percent', 'km', 'count', 'usd'] as const;
export type Unit = (typeof UNITS)[number];

/** Kilometres and dollars as each language's press writes them, where the locale data does not. */
const UNIT_TEXT: Record<'km' | 'usd', Record<Language, string>> = {
  km: { vi: 'km', km: 'គម', en: 'km' },
  usd: { vi: 'USD', km: 'ដុល្លារ', en: 'US dollars' },
};

/** A figure with its unit, as the language writes it: 16 and percent give 16%, 16%, ១៦%. */
export function formatFigure(value: number, unit: Unit, language: Language): string {
  if (unit === 'percent') {
    return new Intl.NumberFormat(LOCALES[language], { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
  }
  const number = formatNumber(value, language);
  return unit === 'count' ? number : `${number}\u00a0${UNIT_TEXT[unit][language]}`;
}

/** A number with the language's digits and separators. */
export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 2 }).format(value);
}

const MONTH_STYLE = { vi: 'numeric', km: 'long', en: 'long' } as const;

/**
 * An ISO date (day, month or year) as the language writes it: 24/11/2020, ២៤ វិច្ឆិកា ២០២០,
 * 24 November 2020.
 * @throws RangeError when the date is not one
 */
export function formatDate(iso: string, language: Language): string {
  const [, month, day] = iso.split('-');
  const date = new Date(`${iso}${month ? '' : '-01'}${day ? '' : '-01'}T00:00:00Z`);
  return new Intl.DateTimeFormat(LOCALES[language], {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: MONTH_STYLE[language] }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}

/** Metres as a reader would say them: 150 m, 1.5 km. */
export function formatDistance(metres: number, language: Language): string {
  if (metres >= 1000) return formatFigure(metres / 1000, 'km', language);
  return `${formatNumber(metres, language)}\u00a0${language === 'km' ? 'ម៉ែត្រ' : 'm'}`;
}

/**
 * Latitude and longitude in decimal degrees, as they can be pasted into any map: always Latin
 * digits and a decimal point.
 */
export function formatPosition(lat: number, lng: number, decimals = 4): string {
  return `${lat.toFixed(decimals)}, ${lng.toFixed(decimals)}`;
}
