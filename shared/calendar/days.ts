/**
 * Local days, one by one: when each begins, and which comes next. Temporal reckons each day once a process; a deadline walks over
 * some twenty of them, and every case asks for the same ones again.
 */
import { Temporal } from 'temporal-polyfill';
import { fromIso, type Iso, toIso } from '../time.ts';
import type { Calendar } from './holidays.ts';

export type Day = {
  readonly date: Temporal.PlainDate;
  /** The first instant of it. */
  readonly start: Iso;
  /** Neither Saturday, Sunday nor legal holiday. */
  readonly isWorking: boolean;
  readonly next: () => Day;
  /** A local hour of it, 0 to 24. */
  readonly at: (hour: number) => Iso;
};
type Days = ReadonlyMap<string, Day> & { readonly of: (date: Temporal.PlainDate) => Day };

const saturday = 6;
/** A process that looks at more days than eleven years hold forgets them all and begins again. */
const mostDays = 4_000;

const daysOf = ({ timeZone, isHoliday }: Calendar): Days => {
  const known = new Map<string, Day>();
  const of = (date: Temporal.PlainDate): Day => {
    const text = date.toString();
    const before = known.get(text);
    if (before !== undefined) return before;
    if (known.size >= mostDays) known.clear();
    let after: Day | undefined;
    const hours: Iso[] = [];
    const day: Day = {
      date,
      start: toIso(date.toZonedDateTime(timeZone).toInstant()),
      isWorking: date.dayOfWeek < saturday && !isHoliday(date),
      next: () => {
        after ??= of(date.add({ days: 1 }));
        return after;
      },
      at: (hour) => {
        if (hour === 24) return day.next().start;
        hours[hour] ??= toIso(
          date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) }).toInstant(),
        );
        return hours[hour];
      },
    };
    known.set(text, day);
    return day;
  };
  return Object.assign(known, { of });
};

/** By its holidays and its zone, as a calendar is put together anew for many a call. */
const calendars = new WeakMap<Calendar['isHoliday'], Map<string, Days>>();
const cacheOf = (calendar: Calendar): Days => {
  const zones = calendars.get(calendar.isHoliday) ?? new Map<string, Days>();
  calendars.set(calendar.isHoliday, zones);
  const days = zones.get(calendar.timeZone) ?? daysOf(calendar);
  zones.set(calendar.timeZone, days);
  return days;
};

export const dayOf = (date: Temporal.PlainDate, calendar: Calendar): Day => cacheOf(calendar).of(date);

/** The local day in which an instant lies. */
export const dayAt = (at: Iso, calendar: Calendar): Day => {
  const days = cacheOf(calendar);
  // Mostly it is called like the day of UTC; where it is not, Temporal is asked.
  const near = days.get(at.slice(0, 10));
  if (near !== undefined) {
    if (near.start <= at && at < near.next().start) return near;
    if (at >= near.next().start && at < near.next().next().start) return near.next();
  }
  return days.of(fromIso(at).toZonedDateTimeISO(calendar.timeZone).toPlainDate());
};

export const daysAfter = (day: Day, count: number): Day => {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = found.next();
  return found;
};
/** The day itself when it is a working day, else the next one. */
export const workingFrom = (day: Day): Day => {
  let found = day;
  while (!found.isWorking) found = found.next();
  return found;
};
/** The n-th working day after `day`, which itself does not count. */
export const workingDaysAfter = (day: Day, count: number): Day => {
  let found = day;
  for (let left = count; left > 0; left -= 1) found = workingFrom(found.next());
  return found;
};
