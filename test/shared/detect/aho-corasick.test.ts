import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildAutomaton } from '../../../shared/detect/aho-corasick.ts';

const hitsOf = (patterns: readonly string[], text: string): readonly string[] => {
  const hits: string[] = [];
  buildAutomaton(patterns).scan(text, (pattern, end) => hits.push(`${end} ${pattern}`));
  return hits.sort();
};
const naive = (patterns: readonly string[], text: string): readonly string[] =>
  patterns
    .flatMap((pattern, index) =>
      Array.from({ length: text.length + 1 }, (_, end) => end)
        .filter((end) => pattern !== '' && text.slice(0, end).endsWith(pattern))
        .map((end) => `${end} ${index}`),
    )
    .sort();

test('finds what a naive search finds, overlaps and doubles included', () => {
  let hits = 0;
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' '), minLength: 0, maxLength: 5 }), {
        maxLength: 12,
        size: 'max',
      }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', 'é', '😀'), maxLength: 60, size: 'max' }),
      (patterns, text) => {
        const found = hitsOf(patterns, text);
        hits += found.length;
        expect(found).toEqual(naive(patterns, text));
      },
    ),
    { seed: 1, numRuns: 500 },
  );
  expect(hits).toBeGreaterThan(2_000);
});
test('a pattern within a pattern, and the same one twice', () => {
  expect(hitsOf(['she', 'he', 'hers', 'he'], 'ushers')).toEqual(['4 0', '4 1', '4 3', '6 2']);
});
test('no patterns, empty patterns', () => {
  expect(hitsOf([], 'text')).toEqual([]);
  expect(hitsOf([''], 'text')).toEqual([]);
});
