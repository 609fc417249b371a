import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayOfDeadline, deadline, lastDay, presumedReceived } from '../../../shared/calendar/deadline.ts';
import {
  addWorkingDays,
  belgium,
  easterSunday,
  isBelgianHoliday,
  isWorkingDay,
} from '../../../shared/calendar/holidays.ts';
import { nextWorkingHour } from '../../../shared/calendar/working-hours.ts';
import { parseIso } from '../../../shared/time.ts';

const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

describe('holidays', () => {
  it('agrees with date-holidays on every day from 2024 to 2050', () => {
    const peer = new Holidays('BE');
    let days = 0;
    for (let year = 2024; year <= 2050; year += 1) {
      const theirs = peer
        .getHolidays(year)
        .filter((holiday) => holiday.type === 'public')
        .map((holiday) => holiday.date.slice(0, 10));
      const ours: string[] = [];
      for (let date = day(`${year}-01-01`); date.year === year; date = date.add({ days: 1 })) {
        days += 1;
        if (isBelgianHoliday(date)) ours.push(date.toString());
      }
      expect(ours).toEqual([...new Set(theirs)].sort());
      expect(ours.length).toBeGreaterThanOrEqual(9); // ten, but two may fall on one day
    }
    expect(days).toBe(9862);
  });
});

// Oudin, Easter dates: the earliest and the latest, in centuries that a peer of ours does not reach.
it.each([
  [1598, '1598-03-22'],
  [1818, '1818-03-22'],
  [1886, '1886-04-25'],
  [1943, '1943-04-25'],
  [2285, '2285-03-22'],
  [2038, '2038-04-25'],
])('Easter of %i', (year, sunday) => expect(easterSunday(year).toString()).toBe(sunday));

describe('deadline', () => {
  const end = (from: string, days: number): string => deadline(parseIso(from), days, belgium);
  it('does not count the day of delivery, counts the last day, and moves off Easter Monday', () => {
    expect(lastDay(parseIso('2027-03-15T10:00:00Z'), 14, belgium).toString()).toBe('2027-03-30');
    expect(end('2027-03-15T10:00:00Z', 14)).toBe('2027-03-30T22:00:00.000Z');
  });
  it.each([
    ['2027-03-15T22:59:59Z', 1, '2027-03-16T23:00:00.000Z', 'delivered one second before local midnight'],
    ['2027-03-15T23:00:00Z', 1, '2027-03-17T23:00:00.000Z', 'delivered at local midnight: the next day'],
    ['2027-03-26T12:00:00Z', 1, '2027-03-30T22:00:00.000Z', 'Sat, Sun, Easter Monday and the DST change in between'],
    ['2026-10-23T12:00:00Z', 1, '2026-10-26T23:00:00.000Z', 'over the autumn DST change'],
    ['2027-12-24T12:00:00Z', 1, '2027-12-27T23:00:00.000Z', 'Christmas on a Saturday'],
    ['2027-05-05T12:00:00Z', 1, '2027-05-07T22:00:00.000Z', 'Ascension'],
    ['2027-07-07T12:00:00Z', 14, '2027-07-22T22:00:00.000Z', 'national day'],
  ])('from %s, %i days → %s (%s)', (from, days, to) => expect(end(from, days)).toBe(to));

  it('always ends on a working day, at least so many days later, for every day of 2024-2030', () => {
    let date = day('2024-01-01');
    let seen = 0;
    while (date.year < 2031) {
      for (const days of [1, 3, 7, 14, 30]) {
        const last = lastDay(parseIso(`${date}T12:00:00Z`), days, belgium);
        expect(isWorkingDay(last, belgium)).toBe(true);
        expect(date.until(last).days).toBeGreaterThanOrEqual(days);
        expect(date.until(last).days).toBeLessThanOrEqual(days + 4);
        expect(dayOfDeadline(deadline(parseIso(`${date}T12:00:00Z`), days, belgium), belgium).equals(last)).toBe(true);
        seen += 1;
      }
      date = date.add({ days: 1 });
    }
    expect(seen).toBe(2557 * 5);
  });
});

describe('post', () => {
  it('presumes a letter received on the third working day after posting', () => {
    // Thu 25 March(posted)  Fri(1)  Sat  Sun  Easter Mon  Tue(2)  Wed 31(3)
    expect(presumedReceived('2027-03-25', 3, belgium)).toBe('2027-03-30T22:00:00.000Z');
    expect(addWorkingDays(day('2027-03-25'), 3, belgium).toString()).toBe('2027-03-31');
  });
});

describe('send window', () => {
  const hours = { from: 9, to: 17 };
  it.each([
    ['2027-03-15T08:00:00Z', '2027-03-15T08:00:00.000Z', 'Monday 09:00 local: now'],
    ['2027-03-15T07:59:59Z', '2027-03-15T08:00:00.000Z', 'before opening'],
    ['2027-03-15T08:30:00Z', '2027-03-15T08:30:00.000Z', 'in the first hour: now, not at the opening that was'],
    ['2027-03-15T15:59:59Z', '2027-03-15T15:59:59.000Z', 'just before closing'],
    ['2027-03-15T16:00:00Z', '2027-03-16T08:00:00.000Z', 'after closing: tomorrow'],
    ['2027-03-26T16:00:00Z', '2027-03-30T07:00:00.000Z', 'Friday evening before Easter: Tuesday, summer time'],
    ['2027-03-28T10:00:00Z', '2027-03-30T07:00:00.000Z', 'Sunday of the DST change'],
  ])('%s → %s (%s)', (at, next) => expect(nextWorkingHour(parseIso(at), hours, belgium)).toBe(next));
});
