import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/policy/load.ts';
import type { Policy } from '../../../shared/policy/policy.ts';
import { asksNothing, triedPolicy } from '../../../shared/review/replay-job.ts';

const policy: Policy = {
  ...defaultPolicy,
  shadow: { rules: ['terms/hate/nl/'], lists: ['some-list'], thresholds: { hate: 0.5 } },
};
const days = 30;

test('what is tried out takes effect; a threshold of the form goes before the one that is tried out', () => {
  const on = triedPolicy(policy, { thresholds: { pornography: 0.9 }, switchOn: true });
  expect(on.shadow).toEqual({ rules: [], lists: [], thresholds: {} });
  expect([on.categories.pornography.threshold, on.categories.hate.threshold]).toEqual([0.9, 0.5]);
  expect(triedPolicy(policy, { thresholds: { hate: 0.8 }, switchOn: true }).categories.hate.threshold).toBe(0.8);
  const off = triedPolicy(policy, { thresholds: {}, switchOn: false });
  expect(off.categories).toEqual(policy.categories);
  expect(off.shadow).toEqual(policy.shadow);
  expect(off.version).not.toBe(policy.version);
});

test('nothing is asked where all would stay', () => {
  const { threshold } = policy.categories.hate;
  expect(asksNothing(policy, { days, thresholds: { hate: threshold }, switchOn: false }, true)).toBe(true);
  expect(asksNothing(policy, { days, thresholds: {}, switchOn: true }, false)).toBe(true);
  expect(asksNothing(policy, { days, thresholds: {}, switchOn: true }, true)).toBe(false);
  expect(asksNothing(policy, { days, thresholds: { hate: threshold / 2 }, switchOn: false }, false)).toBe(false);
});
