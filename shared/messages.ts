/** Languages and typed catalogues: a missing language or key does not compile. */
export const languages = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];
export const isLanguage = (text: string): text is Language => (languages as readonly string[]).includes(text);

/** One text for each language. Functions where a value is filled in. */
export type InEveryLanguage<T = string> = Readonly<Record<Language, T>>;
