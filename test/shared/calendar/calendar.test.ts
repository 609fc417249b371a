import Holidays from 'date-holidays';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { dayAt, dayOf, workingDaysAfter } from '../../../shared/calendar/days.ts';
import { dayOfDeadline, deadline, lastDay, presumedReceived } from '../../../shared/calendar/deadline.ts';
import { belgium, easterSunday, isBelgianHoliday } from '../../../shared/calendar/holidays.ts';
import { nextWorkingHour } from '../../../shared/calendar/working-hours.ts';
import { fromIso, parseIso } from '../../../shared/time.ts';

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
        expect(dayOf(last, belgium).isWorking).toBe(true);
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
    expect(workingDaysAfter(dayOf(day('2027-03-25'), belgium), 3).date.toString()).toBe('2027-03-31');
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

it('an office that is open until midnight closes with the day', () => {
  const hours = { from: 9, to: 24 };
  expect(nextWorkingHour(parseIso('2027-03-15T22:59:00Z'), hours, belgium)).toBe('2027-03-15T22:59:00.000Z');
  expect(nextWorkingHour(parseIso('2027-03-15T23:00:00Z'), hours, belgium)).toBe('2027-03-16T08:00:00.000Z');
});

describe('the local day of an instant', () => {
  const zones = ['Europe/Brussels', 'America/Los_Angeles', 'Pacific/Kiritimati', 'UTC'];
  it.each(zones)('is the one that Temporal tells, at every hour of three years, in %s', (timeZone) => {
    const calendar = { ...belgium, timeZone };
    let at = fromIso(parseIso('2026-12-30T00:30:00Z'));
    for (let hour = 0; hour < 3 * 366 * 24; hour += 1) {
      const expected = at.toZonedDateTimeISO(timeZone).toPlainDate();
      expect(dayAt(parseIso(at.toString()), calendar).date.equals(expected)).toBe(true);
      at = at.add({ hours: 1 });
    }
  });

  it('is still right when more days were asked for than are kept', () => {
    const asked = (text: string): string => dayAt(parseIso(text), belgium).date.toString();
    for (let date = day('2000-01-01'), left = 4_100; left > 0; left -= 1, date = date.add({ days: 1 }))
      expect(dayOf(date, belgium).date.equals(date)).toBe(true);
    expect(asked('2027-03-28T21:59:59Z')).toBe('2027-03-28');
    expect(asked('2027-03-28T22:00:00Z')).toBe('2027-03-29');
  });
});
