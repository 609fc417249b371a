/** What a policy tries out: rules, lists and thresholds whose effect is counted beside the flags and never in them. */
import { categories, type Policy } from '../policy/policy.ts';
import type { Finding } from './finding.ts';
import { isFlagged, pageScore } from './score.ts';

export const hasShadow = ({ shadow: { rules, lists } }: Policy): boolean => rules.length > 0 || lists.length > 0;
export const isShadow = ({ rule, list }: Finding, { shadow }: Policy): boolean =>
  shadow.rules.some((start) => rule.startsWith(start)) ||
  (list !== undefined && shadow.lists.some((name) => name === list.name));

/** What one thing that is tried out would have done on a visit. */
export type ShadowCount = {
  /** A rule, `list <name>`, or `<category> gained`, `<category> lost` under the threshold that is tried out. */
  readonly what: string;
  readonly pages: number;
  /** The first of them. */
  readonly example: string;
};
const mostCounts = 50;

export const addShadow = (
  counts: ShadowCount[],
  url: string,
  { live, shadow }: { readonly live: readonly Finding[]; readonly shadow: readonly Finding[] },
  policy: Policy,
): void => {
  const seen = new Set<string>();
  for (const { rule, list } of shadow) seen.add(list === undefined ? rule : `list ${list.name}`);
  for (const category of categories) {
    const threshold = policy.shadow.thresholds[category];
    if (threshold === undefined) continue;
    const score = pageScore(live, category);
    const [now, then] = [isFlagged(policy, category, score), score >= threshold];
    if (now !== then) seen.add(`${category} ${then ? 'gained' : 'lost'}`);
  }
  for (const what of seen) {
    const at = counts.findIndex((count) => count.what === what);
    const known = counts[at];
    if (known !== undefined) counts[at] = { ...known, pages: known.pages + 1 };
    else if (counts.length < mostCounts) counts.push({ what, pages: 1, example: url });
  }
};
/** Is anything tried out at all? */
export const triesOut = (policy: Policy): boolean =>
  hasShadow(policy) || Object.values(policy.shadow.thresholds).some((threshold) => threshold !== undefined);
