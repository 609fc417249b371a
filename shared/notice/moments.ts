/** Instants in the words of the recipient: `Tuesday 30 March 2027, 23:59 (Central European Summer Time)`. */
import type { InEveryLanguage, Language } from '../messages.ts';
import { fromIso, type Iso, toIso } from '../time.ts';

const locales: InEveryLanguage = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-DE', en: 'en-GB' };
const patterns: InEveryLanguage<(date: string, time: string, zone: string) => string> = {
  nl: (date, time, zone) => `${date} om ${time} uur (${zone})`,
  fr: (date, time, zone) => `${date} à ${time} (${zone})`,
  de: (date, time, zone) => `${date}, ${time} Uhr (${zone})`,
  en: (date, time, zone) => `${date}, ${time} (${zone})`,
};
const forms = {
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  zone: { timeZoneName: 'long' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Form = keyof typeof forms;
/** Making a formatter takes a hundred times as long as using it, and there are a dozen at most. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const formatterOf = (language: Language, timeZone: string, form: Form) => {
  const key = `${form} ${language} ${timeZone}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const formatter = new Intl.DateTimeFormat(locales[language], { timeZone, ...forms[form] });
  formatters.set(key, formatter);
  return formatter;
};

const day = (milliseconds: number, language: Language, timeZone: string): string => {
  const text = formatterOf(language, timeZone, 'day')
    .format(milliseconds)
    // Some versions of the Unicode data put a comma after the English weekday, some do not.
    .replace(/^(\p{L}+),/u, language === 'en' ? '$1' : '$1,');
  // The first of a month is an ordinal in French, which the Unicode data do not know.
  return language === 'fr' ? text.replace(/(?<= )1(?= \p{L})/u, '1er') : text;
};

const minute = (milliseconds: number, language: Language, timeZone: string): string =>
  formatterOf(language, timeZone, 'minute').format(milliseconds);

/** `Tuesday 30 March 2027` for the local day of an instant. */
export const dayInWords = (at: Iso, language: Language, timeZone: string): string =>
  day(fromIso(at).epochMilliseconds, language, timeZone);

/** The same of an ISO date, wherever one is. */
export const dateInWords = (date: string, language: Language): string =>
  day(Date.parse(`${date}T12:00:00Z`), language, 'UTC');

/** Day and minute without the zone. */
export const seenInWords = (at: Iso, language: Language, timeZone: string): string => {
  const milliseconds = fromIso(at).epochMilliseconds;
  return `${day(milliseconds, language, timeZone)}, ${minute(milliseconds, language, timeZone)}`;
};

/** Day, minute and zone of an instant. */
export const momentInWords = (at: Iso, language: Language, timeZone: string): string => {
  const milliseconds = fromIso(at).epochMilliseconds;
  const zone = formatterOf(language, timeZone, 'zone')
    .formatToParts(milliseconds)
    .find((part) => part.type === 'timeZoneName')?.value;
  const date = day(milliseconds, language, timeZone);
  return patterns[language](date, minute(milliseconds, language, timeZone), zone ?? timeZone);
};

/**
 * A deadline is kept as the first instant that is too late. People are told the last minute that is in time:
 * `2027-03-30T22:00:00.000Z` is "Tuesday 30 March 2027, 23:59".
 */
export const deadlineInWords = (dueAt: Iso, language: Language, timeZone: string): string =>
  momentInWords(toIso(fromIso(dueAt).subtract({ milliseconds: 1 })), language, timeZone);
