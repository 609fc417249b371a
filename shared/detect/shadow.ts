/** What a policy tries out: rules, lists and thresholds whose effect is counted beside the flags and never in them. */
import { type Category, categories } from '../policy/category.ts';
import type { Policy } from '../policy/policy.ts';
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
  /** Of a rule or list: pages flagged with it that are not without it. Absent: none. */
  readonly flags?: number;
  /** Whose decisions tell whether it is right. */
  readonly category?: Category;
};
const mostCounts = 50;

export const addShadow = (
  counts: ShadowCount[],
  url: string,
  { live, shadow }: { readonly live: readonly Finding[]; readonly shadow: readonly Finding[] },
  policy: Policy,
): void => {
  const seen = new Map<string, { readonly category: Category; readonly flags: number }>();
  const named = Map.groupBy(shadow, ({ rule, list }) => (list === undefined ? rule : `list ${list.name}`));
  for (const [what, findings] of named) {
    const category = findings[0]?.category;
    if (category === undefined) continue;
    const adds =
      !isFlagged(policy, category, pageScore(live, category)) &&
      isFlagged(policy, category, pageScore([...live, ...findings], category));
    seen.set(what, { category, flags: adds ? 1 : 0 });
  }
  for (const category of categories) {
    const threshold = policy.shadow.thresholds[category];
    if (threshold === undefined) continue;
    const score = pageScore(live, category);
    const [now, then] = [isFlagged(policy, category, score), score >= threshold];
    if (now !== then) seen.set(`${category} ${then ? 'gained' : 'lost'}`, { category, flags: 0 });
  }
  for (const [what, { category, flags }] of seen) {
    const at = counts.findIndex((count) => count.what === what);
    const known = counts[at];
    const sum = (known?.flags ?? 0) + flags;
    const more = sum === 0 ? {} : { flags: sum };
    if (known !== undefined) counts[at] = { ...known, pages: known.pages + 1, ...more };
    else if (counts.length < mostCounts) counts.push({ what, pages: 1, example: url, category, ...more });
  }
};
/** Is anything tried out at all? */
export const triesOut = (policy: Policy): boolean =>
  hasShadow(policy) || Object.values(policy.shadow.thresholds).some((threshold) => threshold !== undefined);
