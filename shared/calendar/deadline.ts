import { Temporal } from 'temporal-polyfill';
import { fromIso, type Iso, toIso } from '../time.ts';
import { addWorkingDays, type Calendar, workingDayFrom } from './holidays.ts';

const localDay = (at: Iso, calendar: Calendar): Temporal.PlainDate =>
  fromIso(at).toZonedDateTimeISO(calendar.timeZone).toPlainDate();

const startOf = (day: Temporal.PlainDate, calendar: Calendar): Iso =>
  toIso(day.toZonedDateTime(calendar.timeZone).toInstant());

/**
 * The last local day of a period of `days` that starts with an act at `from`. The day of the act does not count, the last day
 * does; on a Saturday, Sunday or legal holiday it moves to the next working day.
 * Source: Belgian Judicial Code, art. 52-53; Civil Code, art. 1.7 (to be confirmed by counsel).
 *
 *     Mon 15 March + 14 days = Mon 29 March, Easter Monday → Tue 30 March 2027
 */
export const lastDay = (from: Iso, days: number, calendar: Calendar): Temporal.PlainDate =>
  workingDayFrom(localDay(from, calendar).add({ days }), calendar);

/** The exclusive end of that period: the first instant of the local day after its last day. */
export const deadline = (from: Iso, days: number, calendar: Calendar): Iso =>
  startOf(lastDay(from, days, calendar).add({ days: 1 }), calendar);

/** The local day whose end a deadline is: `2027-03-30` for `2027-03-30T22:00:00.000Z`. */
export const dayOfDeadline = (dueAt: Iso, calendar: Calendar): Temporal.PlainDate =>
  localDay(toIso(fromIso(dueAt).subtract({ milliseconds: 1 })), calendar);

/** When a letter posted on the local day `postedOn` is presumed received: the start of the n-th working day after it. */
export const presumedReceived = (postedOn: string, workingDays: number, calendar: Calendar): Iso =>
  startOf(addWorkingDays(Temporal.PlainDate.from(postedOn), workingDays, calendar), calendar);

/** `2027-03-15` for an instant, as the calendar's people would write it. */
export const localDate = (at: Iso, calendar: Calendar): string => localDay(at, calendar).toString();

/** The start of the local day that is so many months later; 31 January and one month is the last of February. */
export const monthsAfter = (at: Iso, months: number, calendar: Calendar): Iso =>
  startOf(localDay(at, calendar).add({ months }), calendar);
