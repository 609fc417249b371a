/** The production code keeps every invariant under faults, two thousand cases long; mutations.test.ts shows that it could fail. */
import { expect, it } from 'vitest';
import { simulateOnThreads } from '../../functions/simulate/parallel.ts';

const options = { cases: 2000, seed: 20_270_315, days: 365 };
const interesting = [
  'terminations',
  'crashes injected',
  'duplicates injected',
  'mail bounced late',
  'forms sent late',
  'refused: interlock',
  'orders of authorities',
  'referrals',
  'strikes taken back',
];

it('2,000 cases over a year break no invariant, and have met what could break one', async () => {
  const { failed, figures } = await simulateOnThreads(options, 2, () => undefined);
  expect(failed).toBeUndefined();
  expect(figures['cases']).toBeGreaterThanOrEqual(options.cases);
  for (const name of interesting) expect(figures[name], name).toBeGreaterThan(0);
}, 600_000);
