import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { binsOf, brier, casesOf, isotonic, shareAt } from './reliability.ts';

const scored = fc.record({ score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20), bad: fc.boolean() });

describe('isotonic regression', () => {
  test('pools what falls, and leaves apart what rises', () => {
    const rising = [0.1, 0.1, 0.1, 0.1, 0.8, 0.8, 0.8, 0.8].map((score, at) => ({ score, bad: at >= 4 }));
    expect(isotonic(rising).map(({ from }) => from)).toEqual([0.1, 0.8]);
    const falling = rising.map(({ score, bad }) => ({ score, bad: !bad }));
    expect(isotonic(falling)).toEqual([{ from: 0.1, share: 0.5 }]);
  });
  test('never falls and never says 0 or 1', () => {
    fc.assert(
      fc.property(fc.array(scored, { minLength: 1, maxLength: 60 }), (all) => {
        const steps = isotonic(all);
        for (let score = 0; score <= 1; score += 0.05) {
          const share = shareAt(steps, score);
          expect(share).toBeGreaterThan(0);
          expect(share).toBeLessThan(1);
        }
        const froms = steps.map(({ from }) => from);
        expect(froms).toEqual([...froms].sort((a, b) => a - b));
      }),
      { seed: 7 },
    );
  });
  test('is closer to what was so than an overconfident score', () => {
    const all = Array.from({ length: 200 }, (_, at) => ({ score: 0.9, bad: at % 2 === 0 }));
    const steps = isotonic(all);
    expect(brier(all, (score) => shareAt(steps, score))).toBeCloseTo(0.25, 2);
    expect(brier(all, (score) => score)).toBeGreaterThan(0.4);
  });
});
test('a page is a case where something was found, and where something was missed', () => {
  const scores = { pornography: 0.8, 'illegal-information': 0, 'illegal-software': 0.3, hate: 0 };
  expect(casesOf([{ scores, category: 'hate' }])).toEqual([
    { score: 0.8, bad: false },
    { score: 0.3, bad: false },
    { score: 0, bad: true },
  ]);
  expect(binsOf(casesOf([{ scores, category: 'hate' }])).map(({ from }) => from)).toEqual([0, 0.2, 0.8]);
});
