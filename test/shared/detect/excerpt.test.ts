import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf, shortExcerpt } from '../../../shared/detect/excerpt.ts';

const lone = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

test('at most 300, the hit inside and marked, never half a character', () => {
  let cut = 0;
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
      fc.constantFrom('word', 'two words', '😀😀', 'x'.repeat(40)),
      fc.string({ unit: 'grapheme', maxLength: 400, size: 'max' }),
      (before, hit, after) => {
        const text = before + hit + after;
        const { excerpt, marks } = excerptOf(text, [[before.length, before.length + hit.length]]);
        expect(excerpt.length).toBeLessThanOrEqual(300);
        expect(marks).toHaveLength(1);
        const [[start, end] = [0, 0]] = marks;
        expect(excerpt.slice(start, end)).toBe(hit);
        expect(lone.test(excerpt)).toBe(lone.test(text) && lone.test(excerpt));
        expect(lone.test(text) || !lone.test(excerpt)).toBe(true);
        if (excerpt.length < text.length) cut += 1;
      },
    ),
    { seed: 2, numRuns: 400 },
  );
  expect(cut).toBeGreaterThan(100);
});
test('marks in order, without overlap, and only those inside', () => {
  const text = `${'a '.repeat(20)}one two ${'b '.repeat(200)}three`;
  const { excerpt, marks } = excerptOf(text, [
    [40, 43],
    [41, 47],
    [44, 47],
    [text.length - 5, text.length],
  ]);
  expect(marks.map(([start, end]) => excerpt.slice(start, end))).toEqual(['one', 'two']);
});
test('control characters become spaces, one for one', () => {
  expect(excerptOf('a\u0007b\nword', [[4, 8]])).toEqual({ excerpt: 'a b word', marks: [[4, 8]] });
});
test('a hit longer than an excerpt is cut', () => {
  const { excerpt, marks } = excerptOf('y'.repeat(1_000), [[100, 900]]);
  expect(excerpt.length).toBe(300);
  expect(marks[0]?.[1]).toBe(300);
});
test('a short text, whole or in part', () => {
  expect(shortExcerpt('RTA')).toEqual({ excerpt: 'RTA', marks: [[0, 3]] });
  expect(shortExcerpt('see here', 'here')).toEqual({ excerpt: 'see here', marks: [[4, 8]] });
  expect(shortExcerpt('')).toEqual({ excerpt: '', marks: [] });
});
