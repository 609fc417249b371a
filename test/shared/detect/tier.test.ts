import { expect, test } from 'vitest';
import { tierOf } from '../../../shared/detect/tier.ts';
import { defaultPolicy } from '../../../shared/policy/load.ts';

const policy = {
  ...defaultPolicy,
  categories: {
    ...defaultPolicy.categories,
    hate: { ...defaultPolicy.categories.hate, threshold: 0.7, now: 0.9, log: 0.3 },
  },
};
test.each([
  [0.95, 'now'],
  [0.9, 'now'],
  [0.89, 'later'],
  [0.7, 'later'],
  [0.69, 'log'],
  [0.3, 'log'],
  [0.29, undefined],
] as const)('%s is looked at %s', (score, tier) => {
  expect(tierOf(policy, 'hate', score)).toBe(tier);
});
test('nothing is now that is not even a flag', () => {
  const strict = {
    ...policy,
    categories: { ...policy.categories, hate: { ...policy.categories.hate, threshold: 0.95, now: 0.5 } },
  };
  expect(tierOf(strict, 'hate', 0.9)).toBe('log');
});
test('the example policy: a policy that names no tiers is read as before', () => {
  for (const { threshold, now, log } of Object.values(defaultPolicy.categories)) {
    expect(now).toBeGreaterThan(threshold);
    expect(log).toBeLessThan(threshold);
  }
});
