/**
 * A replay that somebody asked for in the console: what the last days' pages would have done under other thresholds, or with that
 * switched on which the policy only tries out. Made in slices by functions/replay; the job is the record of how far it is.
 */

import { type Category, categories } from '../policy/category.ts';
import type { Policy } from '../policy/policy.ts';
import type { Iso } from '../time.ts';
import type { ReplayCount, ReplayResult } from './replay.ts';

export type ReplayAsk = {
  readonly days: number;
  /** Those alone that differ from the policy's. */
  readonly thresholds: Partial<Readonly<Record<Category, number>>>;
  /** Rules, lists and thresholds under `shadow` take effect. */
  readonly switchOn: boolean;
};
type Common = {
  readonly id: string;
  readonly by: string;
  readonly at: Iso;
  /** In force when it was asked for: the one that it is compared with. */
  readonly policyVersion: string;
  readonly ask: ReplayAsk;
  /** Sites with kept pages, once they were counted. */
  readonly of?: number;
};
export type ReplayJob = Common &
  (
    | {
        readonly state: 'running';
        readonly count: ReplayCount /** The last one done: they come in order. */;
        readonly site?: string;
      }
    | { readonly state: 'done'; readonly endedAt: Iso; readonly result: ReplayResult }
    | { readonly state: 'stopped'; readonly endedAt: Iso; readonly stoppedBy: string }
    /** The policy in force changed meanwhile, so half of it would be compared with another. */
    | { readonly state: 'overtaken'; readonly endedAt: Iso }
  );
export type ReplayMessage = { readonly replay: string };

/** The policy as it would be. */
export const triedPolicy = (
  policy: Policy,
  { thresholds, switchOn }: Pick<ReplayAsk, 'thresholds' | 'switchOn'>,
): Policy => {
  const of = (category: Category): number =>
    thresholds[category] ??
    (switchOn ? policy.shadow.thresholds[category] : undefined) ??
    policy.categories[category].threshold;
  return {
    ...policy,
    version: `${policy.version} (tried)`,
    categories: Object.fromEntries(
      categories.map((category) => [category, { ...policy.categories[category], threshold: of(category) }]),
    ) as Policy['categories'],
    shadow: switchOn ? { rules: [], lists: [], thresholds: {} } : policy.shadow,
  };
};

/** Nothing would differ. */
export const asksNothing = (policy: Policy, { thresholds, switchOn }: ReplayAsk, triesOut: boolean): boolean =>
  !(switchOn && triesOut) &&
  categories.every(
    (category) =>
      (thresholds[category] ?? policy.categories[category].threshold) === policy.categories[category].threshold,
  );
