/** Dates and times as a person reads them, in the calendar of the policy. */
import { Temporal } from 'temporal-polyfill';
import { dayOfDeadline } from '../calendar/deadline.ts';
import { type Calendar, isBelgianHoliday } from '../calendar/holidays.ts';
import type { InEveryLanguage, Language } from '../messages.ts';
import type { Policy } from '../policy/policy.ts';
import { fromIso, type Iso } from '../time.ts';

const locales: InEveryLanguage = { nl: 'nl-BE', fr: 'fr-BE', de: 'de-BE', en: 'en-GB' };

const calendarOf = (policy: Policy): Calendar => ({ timeZone: policy.timeZone, isHoliday: isBelgianHoliday });

const localDay = (text: string, timeZone: string): Temporal.PlainDate =>
  text.includes('T')
    ? Temporal.Instant.from(text).toZonedDateTimeISO(timeZone).toPlainDate()
    : Temporal.PlainDate.from(text);

/** The local day of an instant, or a date as it is, in words. Throws RangeError on any other text. */
export const dayInWords = (text: string, policy: Policy, language: Language): string =>
  inWords(localDay(text, policy.timeZone), language);

/** `Tuesday 30 March 2027`, `dinsdag 30 maart 2027`. */
const inWords = (day: Temporal.PlainDate, language: Language): string =>
  day
    .toLocaleString(locales[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    // Some versions of the Unicode data put a comma after the weekday in English and German, some do not.
    .replace(/^(\p{L}+),/u, language === 'de' ? '$1,' : '$1')
    // And none has the ordinal that French wants for the first of a month.
    .replace(/ 1 /, language === 'fr' ? ' 1er ' : ' 1 ');

const clockOf = (local: Temporal.ZonedDateTime): string => local.toPlainTime().toString({ smallestUnit: 'minute' });

/** `Monday 15 March 2027, 10:05`: where no right hangs on the hour. */
export const minuteInWords = (at: Iso, policy: Policy, language: Language): string => {
  const local = fromIso(at).toZonedDateTimeISO(policy.timeZone);
  return `${inWords(local.toPlainDate(), language)}, ${clockOf(local)}`;
};

/** `Monday 15 March 2027, 10:05 (Europe/Brussels, UTC+1)`. */
export const momentInWords = (at: Iso, policy: Policy, language: Language): string =>
  `${minuteInWords(at, policy, language)} (${zoneInWords(fromIso(at).toZonedDateTimeISO(policy.timeZone), policy)})`;

/** `Europe/Brussels, UTC+2`. */
const zoneInWords = (local: Temporal.ZonedDateTime, policy: Policy): string =>
  `${policy.timeZone}, UTC${local.offset.replace(/^([+-])0/, '$1').replace(/:00$/, '')}`;

export type DeadlineWords = {
  /** The last day, e.g. `Tuesday 30 March 2027`. It counts whole. */
  readonly day: string;
  /** `Europe/Brussels, UTC+2`, as valid at the end of that day. */
  readonly zone: string;
  /** Local days from today to the last day: 0 on the day itself, negative once it has passed. */
  readonly daysLeft: number;
  readonly dueAt: Iso;
};
export const deadlineInWords = (dueAt: Iso, now: Iso, policy: Policy, language: Language): DeadlineWords => {
  const calendar = calendarOf(policy);
  const day = dayOfDeadline(dueAt, calendar);
  const today = fromIso(now).toZonedDateTimeISO(policy.timeZone).toPlainDate();
  const lastMoment = fromIso(dueAt).subtract({ milliseconds: 1 }).toZonedDateTimeISO(policy.timeZone);
  return {
    day: inWords(day, language),
    zone: zoneInWords(lastMoment, policy),
    daysLeft: today.until(day, { largestUnit: 'days' }).days,
    dueAt,
  };
};
