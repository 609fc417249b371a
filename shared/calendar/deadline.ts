import { Temporal } from 'temporal-polyfill';
import { addSeconds, type Iso } from '../time.ts';
import { type Day, dayAt, dayOf, daysAfter, workingDaysAfter, workingFrom } from './days.ts';
import type { Calendar } from './holidays.ts';

/**
 * The last local day of a period of `days` that starts with an act at `from`. The day of the act does not count, the last day
 * does; on a Saturday, Sunday or legal holiday it moves to the next working day.
 * Source: Belgian Judicial Code, art. 52-53; Civil Code, art. 1.7 (to be confirmed by counsel).
 *
 *     Mon 15 March + 14 days = Mon 29 March, Easter Monday → Tue 30 March 2027
 */
const endDay = (from: Iso, days: number, calendar: Calendar): Day =>
  workingFrom(daysAfter(dayAt(from, calendar), days));
export const lastDay = (from: Iso, days: number, calendar: Calendar): Temporal.PlainDate =>
  endDay(from, days, calendar).date;

/** The exclusive end of that period: the first instant of the local day after its last day. */
export const deadline = (from: Iso, days: number, calendar: Calendar): Iso => endDay(from, days, calendar).next().start;

/** The local day whose end a deadline is: `2027-03-30` for `2027-03-30T22:00:00.000Z`. */
export const dayOfDeadline = (dueAt: Iso, calendar: Calendar): Temporal.PlainDate =>
  dayAt(addSeconds(dueAt, -0.001), calendar).date;

/** When a letter posted on the local day `postedOn` is presumed received: the start of the n-th working day after it. */
export const presumedReceived = (postedOn: string, workingDays: number, calendar: Calendar): Iso =>
  workingDaysAfter(dayOf(Temporal.PlainDate.from(postedOn), calendar), workingDays).start;

/** `2027-03-15` for an instant, as the calendar's people would write it. */
export const localDate = (at: Iso, calendar: Calendar): string => dayAt(at, calendar).date.toString();

/** The start of the local day that is so many months later; 31 January and one month is the last of February. */
export const monthsAfter = (at: Iso, months: number, calendar: Calendar): Iso =>
  dayOf(dayAt(at, calendar).date.add({ months }), calendar).start;
