import * as fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { fromIso, type Iso, parseIso, toIso } from '../../shared/time.ts';

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
