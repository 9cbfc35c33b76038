/** The three languages of the site, in the order the language switch shows them. */
export const LANGUAGES = ['vi', 'km', 'en'] as const;

export type Language = (typeof LANGUAGES)[number];

/** One text in each language. */
export type Localized<T = string> = Readonly<Record<Language, T>>;

/** The same thing, made once for each language. */
export function inEachLanguage<T>(make: (language: Language) => T): Localized<T> {
  return { vi: make('vi'), km: make('km'), en: make('en') };
}

/**
 * A proper name in each language. `null` means that no source was found for the name in that
 * language: it is shown in its own script instead, and the panel says so.
 */
export type Names = Readonly<Record<Language, string | null>>;

/** Each language with the country whose readers it is written for, as Open Graph has it. */
export const OG_LOCALES: Localized = { vi: 'vi_VN', km: 'km_KH', en: 'en_GB' };

export function isLanguage(value: string | undefined): value is Language {
  return LANGUAGES.some((language) => language === value);
}

/**
 * The name to show a reader of `language`: theirs, or else the one in the Latin script that the
 * place itself uses (Vietnamese for a Vietnamese place), or else English.
 * @throws RangeError if the feature has no name at all, which the data check rules out.
 */
export function nameIn(names: Names, language: Language): string {
  const name = names[language] ?? names.vi ?? names.en ?? names.km;
  if (name === null) throw new RangeError('A feature needs a name in at least one language');
  return name;
}
