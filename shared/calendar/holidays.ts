import { Temporal } from 'temporal-polyfill';

/** A calendar of working days in one time zone. Dates are local. */
export type Calendar = {
  readonly timeZone: string;
  readonly isHoliday: (date: Temporal.PlainDate) => boolean;
};

/**
 * Easter Sunday, Gregorian computus.
 * Source: J. Meeus, Astronomical Algorithms, ch. 8 (anonymous algorithm, Nature 1876).
 */
export const easterSunday = (year: number): Temporal.PlainDate => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const dayOfMarch = epact + weekday - 7 * late + 22;
  return Temporal.PlainDate.from({ year, month: 3, day: 1 }).add({ days: dayOfMarch - 1 });
};

/** The ten legal holidays. Source: royal decree of 18 April 1974, art. 1 (law of 4 January 1974 on holidays). */
const fixed = ['01-01', '05-01', '07-21', '08-15', '11-01', '11-11', '12-25'];
const afterEaster = { easterMonday: 1, ascension: 39, whitMonday: 50 };

const holidaysOf = (year: number): ReadonlySet<string> => {
  const easter = easterSunday(year);
  const movable = Object.values(afterEaster).map((days) => easter.add({ days }).toString());
  return new Set([...fixed.map((day) => `${String(year).padStart(4, '0')}-${day}`), ...movable]);
};

const byYear = new Map<number, ReadonlySet<string>>();
export const isBelgianHoliday = (date: Temporal.PlainDate): boolean => {
  const holidays = byYear.get(date.year) ?? holidaysOf(date.year);
  byYear.set(date.year, holidays);
  return holidays.has(date.toString());
};

export const belgium: Calendar = { timeZone: 'Europe/Brussels', isHoliday: isBelgianHoliday };
