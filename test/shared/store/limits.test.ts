import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareText, rangeOf } from '../../../shared/store/limits.ts';

const letter = fc.constantFrom('a', 'b', '~', 'é', '～', '😀');
const text = fc.string({ unit: letter, maxLength: 3 });
const end = fc.option(text, { nil: undefined });

test('one range of sort keys says the same as from, to and prefix together', () => {
  let inside = 0;
  fc.assert(
    fc.property(
      fc.record({ from: end, to: end, prefix: end }),
      fc.string({ unit: letter, minLength: 1, maxLength: 4 }),
      (asked, sk) => {
        const { from, to, prefix } = asked;
        const bounds = Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== undefined));
        const range = rangeOf({ index: 'table', pk: 'a', ...bounds });
        const expected =
          (from === undefined || compareText(sk, from) >= 0) &&
          (to === undefined || compareText(sk, to) <= 0) &&
          (prefix === undefined || sk.startsWith(prefix));
        const found =
          range !== undefined &&
          (range.from === undefined || compareText(sk, range.from) >= 0) &&
          (range.to === undefined || compareText(sk, range.to) <= 0);
        expect(found).toBe(expected);
        if (expected) inside += 1;
      },
    ),
    { seed: 6, numRuns: 2000 },
  );
  expect(inside).toBeGreaterThan(200);
});

describe('code-point order', () => {
  test('is not that of UTF-16', () => {
    expect(compareText('～', '😀')).toBeLessThan(0);
    expect('～' < '😀').toBe(false);
  });
  test('is the byte order of UTF-8', () => {
    const any = fc.oneof(text, fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')));
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});
