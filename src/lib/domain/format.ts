import type { Language } from './language';
import { memo } from './memo';

/**
 * Khmer text uses Khmer digits throughout. Not every browser carries the Khmer locale, but every one
 * knows its digits: with them the Vietnamese locale writes just what the Khmer one would (a decimal
 * comma, groups by full stop, no space before the percent sign).
 */
const LOCALES: Record<Language, string> = { vi: 'vi', km: 'vi-u-nu-khmr', en: 'en-GB' };

const KHMER_MONTHS = ['មករា', 'កុម្ភៈ', 'មីនា', 'មេសា', 'ឧសភា', 'មិថុនា', 'កក្កដា', 'សីហា', 'កញ្ញា', 'តុលា', 'វិច្ឆិកា', 'ធ្នូ'];

// Making a formatter takes far longer than writing with it.
const numberFormat = memo(
  (language: Language, options: Intl.NumberFormatOptions) => new Intl.NumberFormat(LOCALES[language], options),
);
const dateFormat = memo(
  (language: Language, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(LOCALES[language], options),
);

/** What a figure counts: `usd` in whole dollars, `years` a length of time, `year` one of the calendar. */
export const UNITS = ['percent', 'km', 'count', 'usd', 'year', 'years', 'ordinal'] as const;
export type Unit = (typeof UNITS)[number];

/** Units as each language’s press writes them, where the locale data does not. */
const UNIT_TEXT: Record<'km' | 'usd' | 'years', Record<Language, string>> = {
  km: { vi: 'km', km: 'គម', en: 'km' },
  usd: { vi: 'USD', km: 'ដុល្លារ', en: 'US dollars' },
  years: { vi: 'năm', km: 'ឆ្នាំ', en: 'years' },
};

/** Great sums are read in these. Cambodia’s press writes a thousand million for a billion. */
const MAGNITUDES = [
  { size: 1e9, text: { vi: 'tỷ', km: 'ពាន់លាន', en: 'billion' } },
  { size: 1e6, text: { vi: 'triệu', km: 'លាន', en: 'million' } },
] as const;

const NBSP = '\u00a0';
const ORDINAL_SUFFIX: Partial<Record<Intl.LDMLPluralRule, string>> = { one: 'st', two: 'nd', few: 'rd' };

function formatDollars(value: number, language: Language): string {
  const unit = UNIT_TEXT.usd[language];
  const magnitude = MAGNITUDES.find(({ size }) => Math.abs(value) >= size);
  if (!magnitude) return `${formatNumber(value, language)}${NBSP}${unit}`;
  const amount = `${formatNumber(value / magnitude.size, language, 3)}${NBSP}${magnitude.text[language]}`;
  return language === 'km' ? amount + unit : `${amount}${NBSP}${unit}`;
}

/** What the numbers beside a chart’s marks count, and by how much to divide the values for them. */
export function chartScale(greatest: number, unit: Unit, language: Language): { divisor: number; unit: string | null } {
  if (unit !== 'usd') return { divisor: 1, unit: null };
  const magnitude = MAGNITUDES.find(({ size }) => greatest >= size);
  const words = [magnitude?.text[language], UNIT_TEXT.usd[language]].filter(Boolean);
  return { divisor: magnitude?.size ?? 1, unit: words.join(language === 'km' ? '' : ' ') };
}

function formatOrdinal(value: number, language: Language): string {
  const number = formatNumber(value, language);
  if (language === 'vi') return `thứ${NBSP}${number}`;
  if (language === 'km') return `ទី${number}`;
  return number + (ORDINAL_SUFFIX[new Intl.PluralRules('en', { type: 'ordinal' }).select(value)] ?? 'th');
}

/** A figure with its unit, as the language writes it: 16 and percent give 16%, 16%, ១៦%. */
export function formatFigure(value: number, unit: Unit, language: Language): string {
  switch (unit) {
    case 'percent':
      return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(value / 100);
    case 'usd':
      return formatDollars(value, language);
    case 'ordinal':
      return formatOrdinal(value, language);
    case 'year':
      return numberFormat(language, { useGrouping: false }).format(value);
    case 'count':
      return formatNumber(value, language);
    case 'km':
    case 'years':
      return `${formatNumber(value, language)}${NBSP}${UNIT_TEXT[unit][language]}`;
  }
}

/** A number with the language's digits and separators. */
export function formatNumber(value: number, language: Language, maximumFractionDigits = 2): string {
  return numberFormat(language, { maximumFractionDigits }).format(value);
}

/** Digits of an id such as 23-42 in the language's own: an id keeps its zeros and its hyphen. */
export function formatId(id: string, language: Language): string {
  return id.replace(/\d/g, (digit) => formatNumber(Number(digit), language));
}

const MONTH_STYLE = { vi: 'numeric', en: 'long' } as const;

/** Day, month and year as Khmer writes them, by hand for the browsers without the locale. */
function formatKhmerDate(date: Date, hasMonth: boolean, hasDay: boolean): string {
  const digits = numberFormat('km', { useGrouping: false });
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
  return dateFormat(language, {
    timeZone: 'UTC',
    year: 'numeric',
    ...(month && { month: MONTH_STYLE[language] }),
    ...(day && { day: 'numeric' }),
  }).format(date);
}

const KILOBYTES: Record<Language, string> = { vi: 'kB', km: 'គីឡូបៃ', en: 'kB' };
const MEGABYTES: Record<Language, string> = { vi: 'MB', km: 'មេហ្គាបៃ', en: 'MB' };

/** The size of a file as a reader would say it: whole kilobytes, at least one, or megabytes to a tenth. */
export function formatBytes(bytes: number, language: Language): string {
  if (bytes >= 1e6) return `${formatNumber(bytes / 1e6, language, 1)}${NBSP}${MEGABYTES[language]}`;
  return `${formatNumber(Math.max(1, Math.round(bytes / 1000)), language)}${NBSP}${KILOBYTES[language]}`;
}

/** Metres as a reader would say them: 150 m, 1.5 km. */
export function formatDistance(metres: number, language: Language): string {
  if (metres >= 1000) return formatFigure(metres / 1000, 'km', language);
  return `${formatNumber(metres, language)}\u00a0${language === 'km' ? 'ម៉ែត្រ' : 'm'}`;
}

/** Metres as one says them who has not measured to the metre: 80 m, 1.5 km, 312 km. */
export function formatAbout(metres: number, language: Language): string {
  const step = metres < 1000 ? 10 : metres < 10_000 ? 100 : 1000;
  return formatDistance(Math.round(metres / step) * step, language);
}

/**
 * Latitude and longitude in decimal degrees, as they can be pasted into any map: always Latin
 * digits and a decimal point.
 */
export function formatPosition(lat: number, lng: number, decimals = 4): string {
  return `${lat.toFixed(decimals)}, ${lng.toFixed(decimals)}`;
}
