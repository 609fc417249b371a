import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { fromIso, type Iso, isDay, parseIso, toIso } from '../../shared/time.ts';

test('an instant is written as Temporal writes it with three decimals, and read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -62_167_219_200_000, max: 253_402_300_799_999 }), (milliseconds) => {
      const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
      const iso = toIso(instant);
      expect(iso).toBe(instant.toString({ fractionalSecondDigits: 3 }));
      expect(fromIso(iso).equals(instant)).toBe(true);
    }),
    { seed: 8, numRuns: 2000 },
  );
});

test('parts of a millisecond are cut off, as Temporal does it', () => {
  for (const text of ['2027-03-15T10:00:00.999999999Z', '1969-12-31T23:59:59.999999999Z', '2027-03-15T11:00:00+01:00'])
    expect(parseIso(text)).toBe(Temporal.Instant.from(text).toString({ fractionalSecondDigits: 3 }));
});

test('what is no instant is not taken for one', () => {
  expect(() => fromIso('yesterday' as Iso)).toThrow(RangeError);
  expect(() => parseIso('2027-03-15')).toThrow(RangeError);
});

test('a day is one that there is', () => {
  const there = (text: string): boolean => {
    try {
      return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() === text;
    } catch {
      return false;
    }
  };
  const two = (number: number): string => String(number).padStart(2, '0');
  for (const year of ['0000', '1900', '2000', '2027', '2028', '9999'])
    for (let month = 0; month <= 13; month += 1)
      for (let day = 0; day <= 32; day += 1) {
        const text = `${year}-${two(month)}-${two(day)}`;
        expect(isDay(text), text).toBe(there(text));
      }
  for (const text of [
    '',
    '2027-3-15',
    '2027-03-15T00:00:00Z',
    '20270315',
    '02027-03-5',
    ' 2027-03-15',
    '2027-03-1\u0665',
  ])
    expect(isDay(text), text).toBe(false);
});
