import type { Iso } from '../time.ts';
import { dayAt, workingFrom } from './days.ts';
import type { Calendar } from './holidays.ts';

/** Local hours, `from` inclusive, `to` exclusive: `{from: 9, to: 17}`. */
export type Hours = { readonly from: number; readonly to: number };

/** `at` itself inside the working hours of a working day, else the next opening. */
export const nextWorkingHour = (at: Iso, hours: Hours, calendar: Calendar): Iso => {
  const today = dayAt(at, calendar);
  if (!today.isWorking) return workingFrom(today).at(hours.from);
  const opening = today.at(hours.from);
  if (at < opening) return opening;
  if (at < today.at(hours.to)) return at;
  return workingFrom(today.next()).at(hours.from);
};
