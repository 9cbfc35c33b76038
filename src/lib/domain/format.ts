import type { Language } from './language';

/**
 * Khmer text uses Khmer digits throughout. Not every browser carries the Khmer locale, but every one
 * knows its digits: with them the Vietnamese locale writes just what the Khmer one would (a decimal
 * comma, groups by full stop, no space before the percent sign).
 */
const LOCALES: Record<Language, string> = { vi: 'vi', km: 'vi-u-nu-khmr', en: 'en-GB' };

const KHMER_MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'];

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

const MONTH_STYLE = { vi: 'numeric', en: 'long' } as const;

/** Day, month and year as Khmer writes them, by hand for the browsers without the locale. */
function formatKhmerDate(date: Date, hasMonth: boolean, hasDay: boolean): string {
  const digits = new Intl.NumberFormat(LOCALES.km, { useGrouping: false });
  const parts = [
    hasDay && digits.format(date.getUTCDate()),
    hasMonth && KHMER_MONTHS[date.getUTCMonth()],
    digits.format(date.getUTCFullYear()),
  ];
  return parts.filter(Boolean).join(' ');
}

/**
 * An ISO date (day, month or year) as the language writes it: 24/11/2020, ២៤ វិច្ឆិកា ២០២០,
 * 24 November 2020.
 * @throws RangeError when the date is not one
 */
export function formatDate(iso: string, language: Language): string {
  const [, month, day] = iso.split('-');
  const date = new Date(`${iso}${month ? '' : '-01'}${day ? '' : '-01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${iso}" is not a date`);
  if (language === 'km') return formatKhmerDate(date, Boolean(month), Boolean(day));
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
