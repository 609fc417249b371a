/**
 * Deadlines reckoned a second time, by other means than shared/calendar: a printed table of Easter, the European rule for summer
 * time, and whole days as numbers.
 */

const dayMs = 86_400_000;
const hourMs = 3_600_000;

/** Easter Sundays as printed in any almanac. Worlds begin in 2026 to 2030 and reach into the next two years at most. */
const easter: Readonly<Record<number, readonly [month: number, day: number]>> = {
  2026: [4, 5],
  2027: [3, 28],
  2028: [4, 16],
  2029: [4, 1],
  2030: [4, 21],
  2031: [4, 13],
  2032: [3, 28],
  2033: [4, 17],
};
const fixed = new Set(['1-1', '5-1', '7-21', '8-15', '11-1', '11-11', '12-25']);
/** Easter Monday, Ascension, Whit Monday. */
const afterEaster = new Set([1, 39, 50]);

/** Days since 1 January 1970, a Thursday. */
const dayOf = (year: number, month: number, day: number): number => Date.UTC(year, month - 1, day) / dayMs;

const isFree = (day: number): boolean => {
  const weekday = (((day + 4) % 7) + 7) % 7;
  if (weekday === 0 || weekday === 6) return true;
  const date = new Date(day * dayMs);
  const year = date.getUTCFullYear();
  if (fixed.has(`${date.getUTCMonth() + 1}-${date.getUTCDate()}`)) return true;
  const [month, sunday] = easter[year] ?? [0, 0];
  if (month === 0) throw new RangeError(`no Easter is printed for ${year}`);
  return afterEaster.has(day - dayOf(year, month, sunday));
};

const lastSunday = (year: number, month: number): number => {
  const last = dayOf(year, month, 31);
  return last - ((last + 4) % 7);
};
/** Summer time runs from 01:00 UTC on the last Sunday of March to the same hour on the last Sunday of October. */
const offsetMs = (at: number): number => {
  const year = new Date(at).getUTCFullYear();
  const from = lastSunday(year, 3) * dayMs + hourMs;
  const to = lastSunday(year, 10) * dayMs + hourMs;
  return at >= from && at < to ? 2 * hourMs : hourMs;
};
const localDay = (at: number): number => Math.floor((at + offsetMs(at)) / dayMs);
/** Midnight is never skipped or doubled in Brussels, so the offset an hour before holds. */
const midnight = (day: number): number => day * dayMs - offsetMs(day * dayMs - 2 * hourMs);

/** The first instant that is too late for a period of so many days after an act at `from` (milliseconds). */
export const deadlineMs = (from: number, days: number): number => {
  const earliest = localDay(from) + days;
  const known = ends.get(earliest);
  if (known !== undefined) return known;
  let last = earliest;
  while (isFree(last)) last += 1;
  const end = midnight(last + 1);
  ends.set(earliest, end);
  return end;
};
/** By the earliest last day of a period. */
const ends = new Map<number, number>();

/** When a letter posted on `2027-03-15` is presumed received. */
export const presumedMs = (postedOn: string, workingDays: number): number => {
  const [year = 0, month = 0, date = 0] = postedOn.split('-').map(Number);
  let day = dayOf(year, month, date);
  for (let left = workingDays; left > 0; left -= 1) {
    day += 1;
    while (isFree(day)) day += 1;
  }
  return midnight(day);
};
/** `2027-03-15` in Brussels. */
export const localDateMs = (at: number): string => new Date(localDay(at) * dayMs).toISOString().slice(0, 10);
