/** By which policy a world lives: the example, and in some worlds with the steps that a policy may add to it. */
import { defaultPolicy } from '../../shared/policy/load.ts';
import type { Policy } from '../../shared/policy/policy.ts';

const suspension = { days: 7 } as const;
/** Longer than a look stays fresh, so that the gate asks for another one at the end. */
const coolingOff = { hours: 30 } as const;
const strikesFrom = (threshold: number): NonNullable<Policy['strikes']> => ({
  threshold,
  // So that some have expired before the same customer’s site is confirmed again.
  expireMonths: 2,
  consequence: 'shorter-schedule',
  schedule: [
    { round: 'notice', days: 10 },
    { round: 'final', days: 5 },
  ],
});

/** Each in some worlds alone and in some with the others: three numbers without a common factor. */
export const lawOf = (world: number): Policy => ({
  ...defaultPolicy,
  ...(world % 4 === 1 ? { suspension } : {}),
  ...(world % 5 === 2 ? { coolingOff } : {}),
  // From the first violation on, as repeated ones are rare in a year.
  ...(world % 3 === 1 ? { strikes: strikesFrom(world % 2 === 0 ? 1 : 2) } : {}),
});
