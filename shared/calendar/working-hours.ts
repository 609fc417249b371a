import { Temporal } from 'temporal-polyfill';
import { fromIso, type Iso, toIso } from '../time.ts';
import { type Calendar, isWorkingDay, workingDayFrom } from './holidays.ts';

/** Local hours, `from` inclusive, `to` exclusive: `{from: 9, to: 17}`. */
export type Hours = { readonly from: number; readonly to: number };

const opening = (day: Temporal.PlainDate, hours: Hours, calendar: Calendar): Iso =>
  toIso(
    day
      .toZonedDateTime({ timeZone: calendar.timeZone, plainTime: Temporal.PlainTime.from({ hour: hours.from }) })
      .toInstant(),
  );

/** `at` itself inside the working hours of a working day, else the next opening. */
export const nextWorkingHour = (at: Iso, hours: Hours, calendar: Calendar): Iso => {
  const local = fromIso(at).toZonedDateTimeISO(calendar.timeZone);
  const today = local.toPlainDate();
  if (!isWorkingDay(today, calendar)) return opening(workingDayFrom(today, calendar), hours, calendar);
  if (local.hour < hours.from) return opening(today, hours, calendar);
  if (local.hour < hours.to) return at;
  return opening(workingDayFrom(today.add({ days: 1 }), calendar), hours, calendar);
};
