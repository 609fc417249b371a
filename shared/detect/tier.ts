/** How soon a person looks at something: the policy's own steps over the scores of a category. */
import type { Category, Policy } from '../policy/policy.ts';

/** `now`: before all others. `later`: a flag as any. `log`: told beside a scan's flags, never a flag. */
export const tiers = ['now', 'later', 'log'] as const;
export type Tier = (typeof tiers)[number];

/** Undefined: below everything. `threshold` is where `later` begins. */
export const tierOf = (policy: Policy, category: Category, score: number): Tier | undefined => {
  const { threshold, now, log } = policy.categories[category];
  if (score >= Math.max(now, threshold)) return 'now';
  if (score >= threshold) return 'later';
  return score >= log ? 'log' : undefined;
};
