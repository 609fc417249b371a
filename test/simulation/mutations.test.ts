/** The simulation can fail: each broken part is noticed by the invariant that it breaks, within a thousand cases. */
import { describe, expect, it } from 'vitest';
import { invariants } from '../../functions/simulate/invariants/all.ts';
import { shrink } from '../../functions/simulate/shrink.ts';
import { planOf, simulate } from '../../functions/simulate/simulate.ts';
import { mutations } from './mutations.ts';

const budget = { cases: 1000, seed: 20_270_315, days: 200 } as const;

describe('a broken part is noticed', () => {
  it.each(mutations)('$breaks: $name', { timeout: 120_000 }, async ({ breaks, program }) => {
    const { failed } = await simulate({ ...budget, program });
    expect(breaks, JSON.stringify(failed?.failure)).toContain(failed?.failure.invariant);
  });

  it('and every invariant has a part that breaks it', () => {
    const inOrder = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);
    const judged = inOrder(invariants.map(({ number }) => number));
    const alone = mutations.flatMap(({ breaks }) => (breaks.length === 1 ? breaks : []));
    expect(inOrder([...new Set(alone)])).toEqual(judged);
    expect(judged).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe('a failure is made small', () => {
  it('one case, hardly a fault, and a history that ends with what is wrong', { timeout: 120_000 }, async () => {
    const mutation = mutations.find(({ name }) => name === 'the schedule has one round');
    if (mutation === undefined) throw new Error('that mutation is gone');
    const options = { ...budget, program: mutation.program };
    const { failed } = await simulate(options);
    if (failed === undefined) throw new Error('it is not noticed');
    const small = await shrink(planOf(options, failed.world));
    expect(small?.failure.invariant).toBe(1);
    expect(small?.cases).toHaveLength(1);
    expect(small?.faults.length).toBeLessThanOrEqual(2);
    const lines = small?.history.map(({ text }) => text) ?? [];
    expect(lines.at(-1)).toMatch(/^BROKEN 1: /);
    expect(lines.join('\n')).toMatch(/opened/);
    expect(lines.length).toBeLessThan(200);
    // Replayed, it is the same to the letter.
    expect(await shrink(planOf(options, failed.world))).toEqual(small);
  });
});
