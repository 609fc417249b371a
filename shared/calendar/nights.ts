/** The hours in which scheduled visits are made: `{from: 22, to: 6}` is past midnight. */
import { Temporal } from 'temporal-polyfill';
import { fromIso, type Iso, toIso } from '../time.ts';
import type { Hours } from './working-hours.ts';

const startOf = (day: Temporal.PlainDate, hour: number, timeZone: string): Temporal.ZonedDateTime =>
  hour === 24
    ? day.add({ days: 1 }).toZonedDateTime(timeZone)
    : day.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from({ hour }) });

/** `at` itself inside the hours, else their next beginning. Without hours every instant is inside. */
export const nextNight = (at: Iso, hours: Hours | undefined, timeZone: string): Iso => {
  if (hours === undefined || isNight(at, hours, timeZone)) return at;
  const local = fromIso(at).toZonedDateTimeISO(timeZone);
  const day = local.hour < hours.from ? local.toPlainDate() : local.toPlainDate().add({ days: 1 });
  return toIso(startOf(day, hours.from, timeZone).toInstant());
};

export const isNight = (at: Iso, hours: Hours | undefined, timeZone: string): boolean => {
  if (hours === undefined) return true;
  const { hour } = fromIso(at).toZonedDateTimeISO(timeZone);
  return hours.from < hours.to ? hour >= hours.from && hour < hours.to : hour >= hours.from || hour < hours.to;
};

/** Milliseconds until the hours end; 0 outside of them, Infinity where there are none. */
export const nightLeftMs = (at: Iso, hours: Hours | undefined, timeZone: string): number => {
  if (hours === undefined) return Number.POSITIVE_INFINITY;
  if (!isNight(at, hours, timeZone)) return 0;
  const local = fromIso(at).toZonedDateTimeISO(timeZone);
  const today = local.toPlainDate();
  const day = hours.from < hours.to || local.hour < hours.to ? today : today.add({ days: 1 });
  return startOf(day, hours.to, timeZone).epochMilliseconds - fromIso(at).epochMilliseconds;
};
