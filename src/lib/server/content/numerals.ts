import { inEachLanguage, type Language } from '$lib/domain/language';

const D = '[0-9០-៩]';
const EN_MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';

/**
 * Digits that a text may hold as they stand, because they name or date and do not count. Every other
 * number is a figure and comes from the ledger. Years first would cut dates in two: dates come first.
 */
const EVERYWHERE: readonly string[] = [
  // Scales of maps, and the pandemic's name.
  String.raw`[1១][:/]${D}{1,3}([.,]${D}{3})+`,
  String.raw`COVID-19|កូវីដ-១៩`,
  // Numbers of official documents (111/NQ-CP), and names.
  String.raw`${D}+/(${D}{4}/)?[A-ZĐ]{2,}[A-ZĐ-]*`,
  String.raw`G20|CC BY \d\.\d`,
];

const ALLOWED: Record<Language, readonly string[]> = {
  en: [
    String.raw`\d{1,2}( (${EN_MONTHS}))`,
    String.raw`\d{1,2}[–-]\d{1,2} (${EN_MONTHS})`,
    String.raw`\d{1,3}(st|nd|rd|th)\b`,
    String.raw`\b[Mm]arkers? \d+(, \d+)*( (and|to) \d+)?`,
    String.raw`National Road \d+`,
  ],
  vi: [
    String.raw`([Nn]gày )?\d{1,2}/\d{1,2}(/\d{4})?(?!\d)`,
    String.raw`[Tt]háng \d{1,2}(/\d{4})?(?!\d)`,
    String.raw`[Nn]gày \d{1,2}(?!\d)`,
    String.raw`(thứ|lần|khóa|kỳ họp) \d{1,3}`,
    String.raw`[Mm]ốc (số )?\d+(, \d+)*( (và|đến) (số )?\d+)?`,
    String.raw`[Qq]uốc lộ \d+`,
  ],
  km: [String.raw`ទី[០-៩]{1,3}(-[០-៩]{1,2})?`, String.raw`(លេខ)[០-៩]+(, (លេខ)?[០-៩]+)*( (និង|ដល់)(លេខ)?[០-៩]+)?`],
};

const YEAR = String.raw`(19|20)\d{2}|(១៩|២០)[០-៩]{2}`;

function allowedIn(language: Language): RegExp {
  const patterns = [...EVERYWHERE, ...ALLOWED[language], String.raw`(?<!${D})(${YEAR})(?!${D}|[.,]${D})`];
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'gu');
}

const PATTERNS = inEachLanguage(allowedIn);

const NUMBER = new RegExp(`${D}[0-9០-៩.,]*`, 'u');

/** The first figure typed into a text, or null: a number that is no date, ordinal or name. */
export function bareNumber(text: string, language: Language): string | null {
  const rest = text
    .normalize('NFC')
    .replace(/\u00a0/g, ' ')
    .replace(PATTERNS[language], ' ');
  return NUMBER.exec(rest)?.[0] ?? null;
}
