import { policyFor } from '../policy/for-case.ts';
import type { Policy } from '../policy/policy.ts';
import type { OpeningFacts } from './case.ts';

/** The policy as it holds for a case: its brand's name, and the shorter schedule where strikes called for it. */
export const policyOf = (policy: Policy, { brand, strikes }: OpeningFacts): Policy =>
  policyFor(policy, { brand, shorter: strikes?.consequence === 'shorter-schedule' });
