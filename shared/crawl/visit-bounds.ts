/** Days between two visits of a site, at least and at most, by the policy: its quiet sites come round four times as slowly at worst. */

import type { Policy } from '../policy/policy.ts';
import type { Bounds } from './schedule.ts';

const slowest = 4;
export const boundsOf = ({ crawl: { visitHours } }: Policy): Bounds => ({
  least: visitHours.risky / 24,
  most: (visitHours.quiet / 24) * slowest,
});
