import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isNight, nextNight, nightLeftMs } from '../../../shared/calendar/nights.ts';
import { addSeconds, type Iso, parseIso, secondsBetween } from '../../../shared/time.ts';

const zone = 'Europe/Brussels';
const past = { from: 22, to: 6 } as const;
const hour = 3_600_000;

describe('hours past midnight', () => {
  test.each([
    ['2027-03-15T12:00:00Z', false, '2027-03-15T21:00:00.000Z', 0],
    ['2027-03-15T21:00:00Z', true, '2027-03-15T21:00:00.000Z', 8 * hour],
    ['2027-03-16T04:30:00Z', true, '2027-03-16T04:30:00.000Z', 0.5 * hour],
    ['2027-03-16T05:00:00Z', false, '2027-03-16T21:00:00.000Z', 0],
    // The clocks go forward on 28 March 2027: the night before is an hour shorter.
    ['2027-03-27T21:00:00Z', true, '2027-03-27T21:00:00.000Z', 7 * hour],
  ])('%s', (at, open, next, left) => {
    const iso = parseIso(at);
    expect([isNight(iso, past, zone), nextNight(iso, past, zone), nightLeftMs(iso, past, zone)]).toEqual([
      open,
      next,
      left,
    ]);
  });
});
test('hours of one day, to midnight too', () => {
  expect(nextNight(parseIso('2027-03-15T06:00:00Z'), { from: 1, to: 5 }, zone)).toBe('2027-03-16T00:00:00.000Z');
  // Local 00:59, 01:00, 04:59, 05:00.
  const hours = ['2027-03-14T23:59', '2027-03-15T00:00', '2027-03-15T03:59', '2027-03-15T04:00'];
  expect(hours.map((at) => isNight(parseIso(`${at}:00Z`), { from: 1, to: 5 }, zone))).toEqual([
    false,
    true,
    true,
    false,
  ]);
  expect(nightLeftMs(parseIso('2027-03-15T21:00:00Z'), { from: 20, to: 24 }, zone)).toBe(2 * hour);
});
test('without hours it is always night', () => {
  const at = parseIso('2027-03-15T12:00:00Z');
  expect([isNight(at, undefined, zone), nextNight(at, undefined, zone), nightLeftMs(at, undefined, zone)]).toEqual([
    true,
    at,
    Number.POSITIVE_INFINITY,
  ]);
});
test('whatever the hours and the day: the next night is near, and is one', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 400 * 24 * 60 }),
      fc.integer({ min: 0, max: 23 }),
      fc.integer({ min: 0, max: 24 }),
      (minutes, from, to) => {
        fc.pre(from !== to && !(from === 0 && to === 24));
        const at: Iso = addSeconds(parseIso('2027-01-01T00:00:00Z'), minutes * 60);
        const next = nextNight(at, { from, to }, zone);
        const wait = secondsBetween(at, next) / 3_600;
        expect(wait).toBeGreaterThanOrEqual(0);
        expect(wait).toBeLessThanOrEqual(25);
        // An hour that the clocks leave out begins at the next.
        if (from !== 2) expect(isNight(next, { from, to }, zone)).toBe(true);
      },
    ),
    { seed: 3, numRuns: 500 },
  );
});
